import type { Consultation } from '../../consultation/document';
import { decide, open } from '../stores/consultationStore';
import { recordChannel, recordDatabase, recordJournal, recordKeeper } from '../records/keeper';
import { newConsultation } from '../stores/newConsultation';
import type { KeptConsultation, Unreadable } from './kept';

/** As the document has it. */
export const longestLabel = 80;

/** A clean head; it joins the list with its first change. */
export function createNew(): void {
  open(newConsultation());
}

export function openKept({ version }: KeptConsultation): void {
  if (version.id !== recordKeeper.shown().id) recordKeeper.open(version);
}

/** @param label what the copy is called: something else than the first, or the two are not told apart */
export async function duplicate(
  { version: { consultation }, thumbnail }: KeptConsultation,
  label: string,
): Promise<void> {
  const copy = recordKeeper.versionOf({
    ...consultation,
    subject: { label: label.slice(0, longestLabel) },
  });
  await recordKeeper.keep(copy);
  if (thumbnail === null) return;
  // A copy without its picture is still the copy.
  await recordDatabase()
    .then((database) => database.keepThumbnail(copy.id, thumbnail))
    .catch(() => undefined);
}

/**
 * Writes anew whose head a consultation shows; of the one on screen it is a decision that can be undone there too.
 * @returns false where another page has it on screen: then nothing is changed
 * @throws Error when it is gone
 */
export async function rename(id: string, label: string): Promise<boolean> {
  const named = (consultation: Consultation): Consultation => ({
    ...consultation,
    subject: { ...consultation.subject, label },
  });
  if (id === recordKeeper.shown().id) {
    decide(named);
    await recordKeeper.flush();
    return true;
  }
  if (await recordKeeper.isElsewhere(id)) return false;
  const version = await recordKeeper.newest(id);
  if (version === null) throw new Error('The consultation is no longer kept.');
  await recordKeeper.keep(recordKeeper.versionOf(named(version.consultation), version));
  return true;
}

/**
 * Takes a consultation out of the list; where it was on screen, a clean head is.
 * @returns puts it back, unless something was written under its name meanwhile; null where another page has it on
 * screen: then nothing is changed
 */
export async function remove({
  version,
}: KeptConsultation): Promise<(() => Promise<void>) | null> {
  const { id } = version;
  if (await recordKeeper.isElsewhere(id)) return null;
  const shown = id === recordKeeper.shown().id;
  if (shown) createNew();
  await recordKeeper.flush();
  const record = await recordDatabase()
    .then((database) => database.takeOut(id))
    .catch(() => undefined);
  recordKeeper.forget(id);
  recordChannel.post('list');
  return async () => {
    if (record === undefined) await recordKeeper.keep(version);
    else await (await recordDatabase()).putBack(record);
    recordChannel.post('list');
    if (shown) recordKeeper.open(version);
  };
}

export async function removeUnreadable({ key, where }: Unreadable): Promise<void> {
  if (where === 'aside') recordJournal.dropAside(key);
  else await (await recordDatabase()).takeOut(key);
}
