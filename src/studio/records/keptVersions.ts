import type { Consultation } from '../../consultation/document';
import type { Refusal } from '../../consultation/refusal';
import type { Journal } from './journal';
import type { RecordKeeperPorts } from './ports';
import { newestOf, parseVersion, type RecordVersion } from './recordVersion';

/** Of all that is kept of a record the versions that no other includes; the one changed last in front. */
export async function keptVersions(
  { journal, database }: Pick<RecordKeeperPorts, 'journal' | 'database'>,
  id: string,
): Promise<readonly RecordVersion[]> {
  const record = await database()
    .then((opened) => opened.recordOf(id))
    .catch(() => undefined);
  const stored = parseVersion(record);
  const found = [stored, ...journal.entries(id).map((entry) => entry.found)];
  return newestOf(found.flatMap((one) => (one.kind === 'found' ? [one.version] : [])));
}

/** The record that was on screen last, or else the one changed last; null in an empty database. */
export async function lastStored({
  journal,
  database,
}: Pick<RecordKeeperPorts, 'journal' | 'database'>): Promise<RecordVersion | null> {
  const opened = await database();
  const last = journal.lastId();
  const record = last === null ? undefined : await opened.recordOf(last);
  const found = parseVersion(record ?? (await opened.newest()));
  return found.kind === 'found' ? found.version : null;
}

/** What a page opens at once. */
export interface LastOpened {
  /** Null where the journal has nothing that can be opened. */
  readonly opened:
    | { readonly kind: 'version'; readonly version: RecordVersion }
    /** The only consultation of the first Stipple, which had no records. */
    | { readonly kind: 'first'; readonly consultation: Consultation }
    | null;
  /** Why something was set aside. */
  readonly refusal: Refusal | null;
}

/** What was on screen last, from the journal alone; what cannot be opened is set aside. */
export function lastOpened(
  journal: Journal,
  faultOf: (consultation: Consultation) => Refusal | null,
  now: number,
): LastOpened {
  const first = journal.readFirst();
  if (first !== null) {
    const refusal = first.ok ? faultOf(first.consultation) : first.refusal;
    if (first.ok && refusal === null) {
      return { opened: { kind: 'first', consultation: first.consultation }, refusal };
    }
    journal.setFirstAside(now);
    return { opened: null, refusal };
  }
  const id = journal.lastId();
  const sound: RecordVersion[] = [];
  let refusal: Refusal | null = null;
  for (const entry of id === null ? [] : journal.entries(id)) {
    const { found } = entry;
    const fault = found.kind === 'found' ? faultOf(found.version.consultation) : found.refusal;
    if (found.kind === 'found' && fault === null) sound.push(found.version);
    else {
      journal.setAside(entry);
      refusal ??= fault;
    }
  }
  const [version] = newestOf(sound);
  return { opened: version === undefined ? null : { kind: 'version', version }, refusal };
}
