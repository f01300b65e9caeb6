import { open } from '../stores/consultationStore';
import { currentEntry, openEntry } from './currentRecord';
import { drawer } from './browserStorage';
import { faultOf } from './faultOf';
import * as journal from './journal';
import type { Drawer } from './journal';
import { say } from './recordNotice';

/** Opens the only consultation of the first Stipple as one of many. True when there was one. */
function openFirst(storage: Drawer): boolean {
  const parsed = journal.readFirst(storage);
  if (parsed === null) return false;
  const refusal = parsed.ok ? faultOf(parsed.consultation) : parsed.refusal;
  if (parsed.ok && refusal === null) {
    open(parsed.consultation);
    const entry = currentEntry();
    journal.noteLast(storage, entry.id);
    if (journal.writeEntry(storage, entry)) journal.dropFirst(storage);
  } else if (refusal !== null) {
    journal.setFirstAside(storage, Date.now());
    say({ kind: 'setAside', refusal });
  }
  return true;
}

/** The consultation that this page, or else the last page, had on screen. */
function lastOf(storage: Drawer): string | null {
  const tab = drawer('sessionStorage');
  return (tab === null ? null : journal.lastId(tab)) ?? journal.lastId(storage);
}

/** Opens what was on screen last, at once and without waiting for the database. */
export function openLast(): void {
  const storage = drawer();
  if (storage === null || openFirst(storage)) return;
  const id = lastOf(storage);
  if (id === null) return;
  const found = journal.readEntry(storage, id);
  if (found.kind === 'none') return;
  const refusal = found.kind === 'found' ? faultOf(found.entry.consultation) : found.refusal;
  if (found.kind === 'found' && refusal === null) openEntry(found.entry);
  else if (refusal !== null) {
    journal.setAside(storage, id);
    say({ kind: 'setAside', refusal });
  }
}
