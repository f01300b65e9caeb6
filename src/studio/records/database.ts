import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import { TimeLimitPassed, within, type Clock } from './clock';
import type { RecordDatabase, StoredRecord } from './recordDatabase';
import { parseMarks, writeOver } from './recordVersion';

interface Tables extends DBSchema {
  consultations: { key: string; value: StoredRecord; indexes: { changedAt: number } };
}

type Opened = IDBPDatabase<Tables>;
type Table = IDBPObjectStore<Tables, ['consultations'], 'consultations', 'readwrite'>;

const databaseName = 'stipple';
/** Another page of another build may hold the database for as long as it is open. */
const openingMs = 4000;
const deletingMs = 2000;

/** The browser's IndexedDB. Nothing is opened before it is asked for; a failure is asked for again with the next call. */
export function createDatabase(clock: Clock): RecordDatabase {
  let connection: Promise<Opened> | null = null;

  const open = async (): Promise<Opened> => {
    const asked = (connection ??= openDB<Tables>(databaseName, 1, {
      upgrade: (opened) => {
        const table = opened.createObjectStore('consultations', { keyPath: 'id' });
        table.createIndex('changedAt', 'changedAt');
      },
      blocking: (_current, _wanted, event) => {
        connection = null;
        (event.target as IDBDatabase | null)?.close();
      },
      terminated: () => {
        connection = null;
      },
    }));
    // One that is late is used by the next call: only what fails is asked for anew.
    asked.catch(() => {
      if (connection === asked) connection = null;
    });
    return await within(clock, openingMs, 'The database', asked);
  };

  /** Reads and writes in one transaction, on the disk when it answers. A failed one rejects once. */
  const write = async <T>(work: (table: Table) => Promise<T>): Promise<T> => {
    const opened = await open();
    const transaction = opened.transaction('consultations', 'readwrite', {
      durability: 'strict',
    });
    const [answer] = await Promise.all([work(transaction.store), transaction.done]);
    return answer;
  };

  return {
    store: (version) =>
      write(async (table) => {
        const before = await table.get(version.id);
        const marks = before === undefined ? undefined : parseMarks(before);
        const answer = writeOver(marks, version);
        if (answer === 'conflict') return { kind: answer };
        const revision = Math.max(marks?.revision ?? 0, version.revision);
        if (answer === 'known') return { kind: 'stored', revision };
        const thumbnail = before?.thumbnail ?? null;
        await table.put({ ...version, revision: revision + 1, thumbnail });
        return { kind: 'stored', revision: revision + 1 };
      }),
    all: async () => {
      const opened = await open();
      return (await opened.getAllFromIndex('consultations', 'changedAt')).toReversed();
    },
    recordOf: async (id) => (await open()).get('consultations', id),
    newest: async () => {
      const opened = await open();
      const cursor = await opened
        .transaction('consultations')
        .store.index('changedAt')
        .openCursor(null, 'prev');
      return cursor?.value;
    },
    keepThumbnail: async (id, picture) => {
      // WebKit refuses Blobs in a private window.
      const thumbnail = { bytes: await picture.arrayBuffer(), type: picture.type };
      await write(async (table) => {
        const before = await table.get(id);
        if (before !== undefined) await table.put({ ...before, thumbnail });
      });
    },
    takeOut: (id) =>
      write(async (table) => {
        const record = await table.get(id);
        await table.delete(id);
        return record;
      }),
    putBack: (record) =>
      write(async (table) => {
        const before = await table.get(record.id);
        const answer = writeOver(before === undefined ? before : parseMarks(before), record);
        if (answer === 'write') await table.put(record);
        return answer !== 'conflict';
      }),
    erase: async () => {
      const opened = await open().catch((error: unknown) => {
        // What another page holds is there, and was not erased; what the browser forbids was never there.
        if (error instanceof TimeLimitPassed) throw error;
        return null;
      });
      if (opened === null) return;
      await opened.clear('consultations');
      opened.close();
      connection = null;
      // Empty already; it goes when the last page that has it open is gone.
      await within(clock, deletingMs, 'Erasing', deleteDB(databaseName)).catch(() => undefined);
    },
  };
}
