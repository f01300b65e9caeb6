import type { Refusal } from '../../consultation/refusal';
import { fromJson } from '../records/journal';
import { recordDatabase, recordJournal, recordKeeper } from '../records/keeper';
import type { StoredRecord } from '../records/recordDatabase';
import { includes, parseVersion, type RecordVersion } from '../records/recordVersion';

export interface KeptConsultation {
  readonly version: RecordVersion;
  readonly thumbnail: Blob | null;
}

/** Something that is kept but cannot be opened. */
export interface Unreadable {
  readonly key: string;
  readonly where: 'database' | 'aside';
  readonly refusal: Refusal;
  /** All of it, as it was found. */
  readonly content: string;
}

export interface Kept {
  /** The one changed last in front. */
  readonly consultations: readonly KeptConsultation[];
  readonly unreadable: readonly Unreadable[];
}

const idOf = (record: unknown): string =>
  typeof record === 'object' && record !== null && 'id' in record ? String(record.id) : '';

function thumbnailOf(record: unknown): Blob | null {
  const { thumbnail = null } = record as Partial<StoredRecord>;
  if (thumbnail === null || thumbnail instanceof Blob) return thumbnail;
  const { bytes, type } = thumbnail;
  return bytes instanceof ArrayBuffer ? new Blob([bytes], { type }) : null;
}

function setAsides(): readonly Unreadable[] {
  return recordJournal.asides().map(({ key, text }) => {
    const found = parseVersion(fromJson(text));
    const refusal: Refusal = found.kind === 'refused' ? found.refusal : { kind: 'foreign' };
    return { key, where: 'aside', refusal, content: text };
  });
}

/** Everything that is kept in this browser, parsed. Where the database is closed, what the journal has. */
export async function readKept(): Promise<Kept> {
  await recordKeeper.flush();
  const records = await recordDatabase()
    .then((database) => database.all())
    .catch(() => []);
  const byId = new Map<string, KeptConsultation>();
  const unreadable = [...setAsides()];
  for (const record of records) {
    const found = parseVersion(record);
    if (found.kind === 'found') {
      const { version } = found;
      byId.set(version.id, { version, thumbnail: thumbnailOf(record) });
    } else if (found.kind === 'refused') {
      unreadable.push({
        key: idOf(record),
        where: 'database',
        refusal: found.refusal,
        content: JSON.stringify(record, null, 2),
      });
    }
  }
  for (const version of recordKeeper.waiting()) {
    const stored = byId.get(version.id);
    if (stored !== undefined && includes(stored.version, version)) continue;
    byId.set(version.id, { version, thumbnail: stored?.thumbnail ?? null });
  }
  const consultations = [...byId.values()].toSorted(
    (a, b) => b.version.changedAt - a.version.changedAt,
  );
  return { consultations, unreadable };
}
