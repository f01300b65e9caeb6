import { consultationStore } from '../stores/consultationStore';
import {
  currentEntry,
  currentId,
  followRecord,
  goOnAsCopy,
  isOwn,
  isUndecided,
  noteStored,
  openEntry,
  pageId,
} from './currentRecord';
import { drawer } from './browserStorage';
import { faultOf } from './faultOf';
import * as journal from './journal';
import type { Entry } from './journal';
import { hush, say } from './recordNotice';
import { isUntouched } from '../stores/newConsultation';
import { openLast } from './openLast';
import { newRecordId } from '../stores/recordId';
import { heldIds } from './recordLock';
import { onNews, tell, type News } from './recordChannel';

openLast();

const restMs = 300;

/** Changes that the database does not have yet, the newest of each consultation. */
const unsaved = new Map<string, Entry>();
let over = false;
let waiting: ReturnType<typeof setTimeout> | null = null;
let running: Promise<void> = Promise.resolve();
let inJournal = true;

function note(): void {
  const storage = drawer();
  if (storage === null) {
    inJournal = false;
    return;
  }
  inJournal = journal.writeEntry(storage, currentEntry());
  journal.noteLast(storage, currentId());
  const tab = drawer('sessionStorage');
  if (tab !== null) journal.noteLast(tab, currentId());
}

/** Keeps what is on screen: in the journal now, in the database soon. */
function keep(): void {
  if (over) return;
  const entry = currentEntry();
  unsaved.set(entry.id, entry);
  wake();
}

function wake(): void {
  if (isOwn()) note();
  waiting ??= setTimeout(() => void flush(), restMs);
}

/** Writes everything that waits into the database; resolves when it is there, or was told that it cannot be. */
export function flush(): Promise<void> {
  if (waiting !== null) clearTimeout(waiting);
  waiting = null;
  running = running.then(flushNow);
  return running;
}

async function flushNow(): Promise<void> {
  if (over || unsaved.size === 0) return;
  const database = await import('./database').catch(() => null);
  if (database === null) {
    if (!inJournal) say({ kind: 'notKept', why: 'denied' });
    return;
  }
  try {
    for (const [id, entry] of unsaved) {
      if (id !== currentId()) await flushEntry(entry, database.store);
      else if (isOwn()) await flushEntry(currentEntry(), database.store);
    }
    hush('notKept');
    tell('list');
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    say({ kind: 'notKept', why: full ? 'full' : 'denied' });
  }
}

async function flushEntry(
  entry: Entry,
  store: typeof import('./database').store,
): Promise<void> {
  // What nothing can be computed from stays in the journal, which is asked about it as it opens.
  if (faultOf(entry.consultation) !== null) return;
  const { id } = entry;
  const stored = await store(entry, pageId);
  if (over) return;
  if (stored.kind === 'conflict') {
    unsaved.delete(id);
    if (id === currentId()) goOnAsCopy();
    else unsaved.set(...asCopy(entry));
    return;
  }
  noteStored(id, stored.revision);
  const newer = unsaved.get(id);
  if (newer !== undefined && newer.consultation !== entry.consultation) {
    unsaved.set(id, { ...newer, revision: stored.revision, writer: pageId });
  } else unsaved.delete(id);
  if (id === currentId()) note();
  else if (!unsaved.has(id)) forget(id);
}

function asCopy(entry: Entry): [string, Entry] {
  const id = newRecordId();
  return [id, { ...entry, id, revision: 0, writer: pageId }];
}

/** Lets go of an entry that is in the database, or shall be nowhere. */
export function forget(id: string): void {
  unsaved.delete(id);
  const storage = drawer();
  if (storage !== null) journal.dropEntry(storage, id);
}

/** Keeps a consultation that is not on screen. */
export function keepEntry(entry: Entry): Promise<void> {
  unsaved.set(entry.id, entry);
  const storage = drawer();
  if (storage !== null) journal.writeEntry(storage, entry);
  return flush();
}

/** What the database does not have yet. */
export function waitingEntries(): readonly Entry[] {
  return [...unsaved.values()];
}

/** Brings into the database what pages that were killed left in the journal. */
async function gatherStrays(): Promise<void> {
  const storage = drawer();
  if (storage === null) return;
  // What other pages are writing is left alone.
  const held = await heldIds();
  for (const id of journal.entryIds(storage)) {
    if (id === currentId() || held.has(id) || unsaved.has(id)) continue;
    const found = journal.readEntry(storage, id);
    if (found.kind === 'found') unsaved.set(id, found.entry);
    else if (found.kind === 'refused') journal.setAside(storage, id);
  }
}

/** Of the database and the journal the newer state of a consultation; null where neither has it. */
export async function newestEntry(id: string): Promise<Entry | null> {
  const storage = drawer();
  const noted = storage === null ? null : journal.readEntry(storage, id);
  const { recordOf } = await import('./database');
  const record = await recordOf(id).catch(() => undefined);
  const stored = record === undefined ? null : journal.parseEntry(record);
  const found = [noted, stored]
    .filter((one) => one?.kind === 'found')
    .map(({ entry }) => entry)
    .toSorted((a, b) => b.changedAt - a.changedAt);
  return found[0] ?? null;
}

/** Another page had it until now: its last word is what goes on here. */
async function refresh(): Promise<void> {
  const before = consultationStore.getState();
  const entry = await newestEntry(before.record);
  if (entry === null || consultationStore.getState() !== before) return;
  if (entry.changedAt <= currentEntry().changedAt) return;
  if (faultOf(entry.consultation) === null) openEntry(entry);
}

/** Where the journal knows of none: the one changed last in the database, unless something was decided meanwhile. */
async function openNewest(): Promise<void> {
  const { newestRecord } = await import('./database');
  const record = await newestRecord();
  if (record === undefined) return;
  const found = journal.parseEntry(record);
  const { consultation } = consultationStore.getState();
  if (found.kind === 'found' && isUntouched(consultation)) openEntry(found.entry);
}

async function begin(): Promise<void> {
  await gatherStrays();
  await flush();
  if (isUntouched(consultationStore.getState().consultation)) {
    await openNewest().catch(() => undefined);
  }
}

/** The page is leaving while nobody has said whose the consultation is: a copy is safe. */
function leave(): void {
  if (!over && isUndecided()) goOnAsCopy();
}

/** While everything is erased, nothing is written. */
export function pauseKeeping(paused: boolean): void {
  over = paused;
}

/** Another page erases everything: what this one remembers goes too. */
function hear(news: News): void {
  if (news === 'erasing') pauseKeeping(true);
  else if (news === 'notErased') pauseKeeping(false);
  else if (news === 'erased') {
    pauseKeeping(true);
    const tab = drawer('sessionStorage');
    if (tab !== null) journal.dropLast(tab);
    window.location.reload();
  }
}

/** Keeps every change from now on; returns the function that stops it. */
export function keepSaved(): () => void {
  const unfollow = followRecord({
    changed: keep,
    switched: () => {
      hush('elsewhere');
      hush('copied');
      if (!isUntouched(consultationStore.getState().consultation)) keep();
      else void flush();
    },
    owned: (before) => {
      if (before === 'elsewhere') {
        hush('elsewhere');
        void refresh();
      }
      if (unsaved.has(currentId())) wake();
    },
    elsewhere: () => say({ kind: 'elsewhere' }),
    copied: (from) => {
      unsaved.delete(from);
      say({ kind: 'copied' });
      keep();
    },
  });
  const deaf = onNews(hear);
  if (!isUntouched(consultationStore.getState().consultation)) {
    const entry = currentEntry();
    unsaved.set(entry.id, entry);
  }
  void begin();
  window.addEventListener('pagehide', leave);
  return () => {
    unfollow();
    deaf();
    window.removeEventListener('pagehide', leave);
    void flush();
  };
}
