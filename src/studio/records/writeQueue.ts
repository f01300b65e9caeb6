import { backOff, TimeLimitPassed, within, type Clock } from './clock';
import type { RecordDatabase } from './recordDatabase';
import {
  includes,
  parseMarks,
  writeOver,
  type RecordVersion,
  type VersionMarks,
} from './recordVersion';

/** Versions on their way into the database. */
export interface WriteQueue {
  /** A version that one in the queue includes is not added; one that it includes leaves. */
  readonly add: (version: RecordVersion) => void;
  readonly waiting: () => readonly RecordVersion[];
  /** Writes all that waits; resolves when it is in the database, or was told that it cannot be. */
  readonly flush: () => Promise<void>;
  /** Lets go of what waits of a record; with a version, of what it includes. */
  readonly drop: (id: string, version?: VersionMarks) => void;
  /** While it is held, nothing is written. */
  readonly hold: (held: boolean) => void;
}

/**
 * What may become of a version now. What may not be written stays in the queue; what may be compared leaves it where
 * the database has its change already, or has one beside it: neither can come undone by what is written later.
 */
export type WriteRight = 'write' | 'compare' | 'wait';

export interface WriteQueuePorts {
  /** Rejects where the part of the program that opens it does not arrive. */
  readonly database: () => Promise<RecordDatabase>;
  readonly clock: Clock;
  readonly rightTo: (version: RecordVersion) => WriteRight;
  readonly onStored: (version: RecordVersion) => void;
  readonly onConflict: (version: RecordVersion) => void;
  /**
   * After a round: null, or the first error and how many rounds in a row had one.
   * @param wrote whether anything was written since the last round without errors
   */
  readonly onRound: (
    failure: { readonly error: unknown; readonly inARow: number } | null,
    wrote: boolean,
  ) => void;
}

/** A hand that moves a slider is not followed into the database more often than this. */
const restMs = 300;
const storingMs = 8000;
/** What failed is tried again after a pause that doubles. */
const shortestRetryMs = 1000;
const longestRetryMs = 30_000;

/** What became of a version in the database, which is only read. */
async function compare(
  version: RecordVersion,
  database: RecordDatabase,
): Promise<'stored' | 'conflict' | 'waits'> {
  const record = await database.recordOf(version.id);
  const found = writeOver(record === undefined ? undefined : parseMarks(record), version);
  if (found === 'write') return 'waits';
  return found === 'known' ? 'stored' : 'conflict';
}

export function createWriteQueue(ports: WriteQueuePorts): WriteQueue {
  const { clock } = ports;
  const retry = backOff(shortestRetryMs, longestRetryMs);
  let queue: readonly RecordVersion[] = [];
  let running: Promise<void> = Promise.resolve();
  let callOff: (() => void) | null = null;
  let held = false;
  let wrote = false;
  let failures = 0;

  const schedule = (ms: number): void => {
    if (held) return;
    callOff ??= clock.after(ms, () => {
      callOff = null;
      void flush();
    });
  };

  const store = async (
    version: RecordVersion,
    database: RecordDatabase,
    right: Exclude<WriteRight, 'wait'>,
  ): Promise<void> => {
    const answer =
      right === 'write'
        ? database.store(version).then(({ kind }) => kind)
        : compare(version, database);
    const kind = await within(clock, storingMs, 'The database', answer);
    // What was let go of while it was only compared is no longer asked about.
    if (held || kind === 'waits' || (right === 'compare' && !queue.includes(version))) return;
    if (right === 'write' && kind === 'stored') wrote = true;
    queue = queue.filter((other) => other !== version);
    if (kind === 'conflict') ports.onConflict(version);
    else ports.onStored(version);
  };

  const storeAll = async (versions: readonly RecordVersion[]): Promise<void> => {
    const database = await ports.database();
    const errors: unknown[] = [];
    for (const version of versions) {
      // What was changed or let go meanwhile has its turn later, or none.
      const right = ports.rightTo(version);
      if (held || !queue.includes(version) || right === 'wait') continue;
      try {
        await store(version, database, right);
      } catch (error) {
        if (error instanceof TimeLimitPassed) throw error;
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
  };

  const round = async (): Promise<void> => {
    if (held || queue.length === 0) return;
    try {
      await storeAll(queue);
      failures = 0;
      retry.reset();
      ports.onRound(null, wrote);
      wrote = false;
    } catch (error) {
      failures += 1;
      ports.onRound({ error, inARow: failures }, false);
      schedule(retry.nextMs());
    }
  };

  const flush = (): Promise<void> => {
    callOff?.();
    callOff = null;
    running = running.then(round);
    return running;
  };

  return {
    add: (version) => {
      const sameRecord = queue.filter(({ id }) => id === version.id);
      if (sameRecord.some((other) => includes(other, version))) return;
      const included = sameRecord.filter((other) => includes(version, other));
      queue = [...queue.filter((other) => !included.includes(other)), version];
      schedule(restMs);
    },
    waiting: () => queue,
    flush,
    drop: (id, version) => {
      queue = queue.filter(
        (other) => other.id !== id || (version !== undefined && !includes(version, other)),
      );
    },
    hold: (on) => {
      held = on;
      callOff?.();
      callOff = null;
      if (!held && queue.length > 0) schedule(restMs);
    },
  };
}
