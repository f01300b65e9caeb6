import type { Refusal } from '../../consultation/refusal';
import { allRecords, type StoredRecord } from '../records/database';
import { drawer } from '../records/browserStorage';
import * as journal from '../records/journal';
import type { Entry } from '../records/journal';
import { flush, waitingEntries } from '../records/recordKeeper';

export interface KeptConsultation {
  readonly entry: Entry;
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
  return thumbnail instanceof Blob ? thumbnail : null;
}

function setAsides(): readonly Unreadable[] {
  const storage = drawer();
  if (storage === null) return [];
  return journal.asides(storage).map(({ key, text }) => {
    const found = journal.parseEntry(journal.fromJson(text));
    const refusal: Refusal = found.kind === 'refused' ? found.refusal : { kind: 'foreign' };
    return { key, where: 'aside', refusal, content: text };
  });
}

/** Everything that is kept in this browser, parsed. Where the database is closed, what the journal has. */
export async function readKept(): Promise<Kept> {
  await flush();
  const records = await allRecords().catch(() => []);
  const byId = new Map<string, KeptConsultation>();
  const unreadable = [...setAsides()];
  for (const record of records) {
    const found = journal.parseEntry(record);
    if (found.kind === 'found') {
      const { entry } = found;
      byId.set(entry.id, { entry, thumbnail: thumbnailOf(record) });
    } else if (found.kind === 'refused') {
      unreadable.push({
        key: idOf(record),
        where: 'database',
        refusal: found.refusal,
        content: JSON.stringify(record, null, 2),
      });
    }
  }
  for (const entry of waitingEntries()) {
    const thumbnail = byId.get(entry.id)?.thumbnail ?? null;
    byId.set(entry.id, { entry, thumbnail });
  }
  const consultations = [...byId.values()].toSorted(
    (a, b) => b.entry.changedAt - a.entry.changedAt,
  );
  return { consultations, unreadable };
}
