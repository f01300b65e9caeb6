import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Entry } from './journal';

/** A kept consultation; what is read from the disk is parsed again (store/journal.ts, parseEntry). */
export interface StoredRecord extends Entry {
  /** A small labelled picture of the head as it stood on screen. */
  readonly thumbnail: Blob | null;
}

interface Shelves extends DBSchema {
  consultations: { key: string; value: StoredRecord; indexes: { changedAt: number } };
}

const databaseName = 'stipple';
const patienceMs = 2000;
let connection: Promise<IDBPDatabase<Shelves>> | null = null;

/** The connection; asked for again after a failure. Rejects where the browser forbids it. */
async function database(): Promise<IDBPDatabase<Shelves>> {
  connection ??= openDB<Shelves>(databaseName, 1, {
    upgrade: (opened) => {
      const shelf = opened.createObjectStore('consultations', { keyPath: 'id' });
      shelf.createIndex('changedAt', 'changedAt');
    },
    blocking: (_current, _wanted, event) => {
      connection = null;
      (event.target as IDBDatabase | null)?.close();
    },
    terminated: () => {
      connection = null;
    },
  });
  try {
    return await connection;
  } catch (error) {
    connection = null;
    throw error;
  }
}

export type Stored =
  { readonly kind: 'stored'; readonly revision: number } | { readonly kind: 'conflict' };

/**
 * Writes an entry, unless another page has written since: then nothing is touched. The check and the write are one
 * transaction.
 * @param page who writes
 * @throws the browser's error where there is no room or no permission
 */
export async function store(entry: Entry, page: string): Promise<Stored> {
  const opened = await database();
  const transaction = opened.transaction('consultations', 'readwrite');
  const before = await transaction.store.get(entry.id);
  const answer = nextOf(before, entry);
  if (answer.kind === 'write') {
    const { revision } = answer;
    const thumbnail = before?.thumbnail ?? null;
    await transaction.store.put({ ...entry, revision, writer: page, thumbnail });
  }
  await transaction.done;
  return answer.kind === 'conflict' ? answer : { kind: 'stored', revision: answer.revision };
}

/** What becomes of an entry where the database has `before` under its name. */
export function nextOf(
  before: Omit<Entry, 'consultation'> | undefined,
  entry: Omit<Entry, 'consultation'>,
):
  | { readonly kind: 'write' | 'known'; readonly revision: number }
  | { readonly kind: 'conflict' } {
  if (before === undefined) return { kind: 'write', revision: 1 };
  const { revision, writer, changedAt } = before;
  const known = revision === entry.revision || writer === entry.writer;
  if (entry.changedAt <= changedAt && known) return { kind: 'known', revision };
  return known ? { kind: 'write', revision: revision + 1 } : { kind: 'conflict' };
}

/** Every record, the one changed last in front. What is in them is not parsed yet. */
export async function allRecords(): Promise<readonly unknown[]> {
  const opened = await database();
  return (await opened.getAllFromIndex('consultations', 'changedAt')).toReversed();
}

export async function recordOf(id: string): Promise<unknown> {
  return await (await database()).get('consultations', id);
}

/** The record changed last; undefined in an empty database. */
export async function newestRecord(): Promise<unknown> {
  const opened = await database();
  const cursor = await opened
    .transaction('consultations')
    .store.index('changedAt')
    .openCursor(null, 'prev');
  return cursor?.value;
}

/** Gives a record its picture; nothing happens to one that is gone. */
export async function keepThumbnail(id: string, thumbnail: Blob): Promise<void> {
  const opened = await database();
  const transaction = opened.transaction('consultations', 'readwrite');
  const before = await transaction.store.get(id);
  if (before !== undefined) await transaction.store.put({ ...before, thumbnail });
  await transaction.done;
}

/** Takes a record out and hands it over, so that it can be put back as it was. */
export async function takeOut(id: string): Promise<StoredRecord | undefined> {
  const opened = await database();
  const transaction = opened.transaction('consultations', 'readwrite');
  const record = await transaction.store.get(id);
  await transaction.store.delete(id);
  await transaction.done;
  return record;
}

export async function putBack(record: StoredRecord): Promise<void> {
  await (await database()).put('consultations', record);
}

/** Empties the database, then erases it; the second waits for pages that have it open only so long. */
export async function eraseDatabase(): Promise<void> {
  const opened = await database().catch(() => null);
  if (opened === null) return;
  await opened.clear('consultations');
  opened.close();
  connection = null;
  await Promise.race([
    deleteDB(databaseName),
    new Promise((resolve) => setTimeout(resolve, patienceMs)),
  ]);
}
