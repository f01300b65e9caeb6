import type { Consultation } from '../../consultation/document';
import { decide, open } from '../stores/consultationStore';
import { currentId, openEntry, pageId } from '../records/currentRecord';
import { keepThumbnail, putBack, takeOut } from '../records/database';
import { drawer } from '../records/browserStorage';
import { dropAside } from '../records/journal';
import { flush, forget, keepEntry, newestEntry } from '../records/recordKeeper';
import { newConsultation } from '../stores/newConsultation';
import { newRecordId } from '../stores/recordId';
import { heldIds } from '../records/recordLock';
import { tell } from '../records/recordChannel';
import type { KeptConsultation, Unreadable } from './kept';

/** As the document has it. */
export const longestLabel = 80;

/** A clean head; it joins the list with its first change. */
export function createNew(): void {
  open(newConsultation());
}

export function openKept({ entry }: KeptConsultation): void {
  if (entry.id !== currentId()) openEntry(entry);
}

/** @param label what the copy is called: something else than the first, or the two are not told apart */
export async function duplicate(
  { entry, thumbnail }: KeptConsultation,
  label: string,
): Promise<void> {
  const { consultation } = entry;
  const now = Date.now();
  const copy = {
    id: newRecordId(),
    createdAt: now,
    changedAt: now,
    revision: 0,
    writer: pageId,
    consultation: {
      ...consultation,
      subject: { label: label.slice(0, longestLabel) },
    },
  };
  await keepEntry(copy);
  if (thumbnail !== null) await keepThumbnail(copy.id, thumbnail).catch(() => undefined);
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
  if (id === currentId()) {
    decide(named);
    await flush();
    return true;
  }
  if ((await heldIds()).has(id)) return false;
  const entry = await newestEntry(id);
  if (entry === null) throw new Error('The consultation is no longer kept.');
  const { consultation } = entry;
  const changedAt = Math.max(Date.now(), entry.changedAt + 1);
  await keepEntry({ ...entry, changedAt, consultation: named(consultation) });
  return true;
}

/** Takes a consultation out of the list; the answer puts it back. Where it was on screen, a clean head is. */
export async function remove({ entry }: KeptConsultation): Promise<() => Promise<void>> {
  const shown = entry.id === currentId();
  if (shown) createNew();
  await flush();
  const record = await takeOut(entry.id).catch(() => undefined);
  forget(entry.id);
  tell('list');
  return async () => {
    if (record === undefined) await keepEntry(entry);
    else await putBack(record);
    tell('list');
    if (shown) openEntry(entry);
  };
}

export async function removeUnreadable({ key, where }: Unreadable): Promise<void> {
  const storage = drawer();
  if (where === 'database') await takeOut(key);
  else if (storage !== null) dropAside(storage, key);
}
