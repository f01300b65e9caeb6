import type { KeyValueStorage } from '../../../../src/studio/records/browserStorage';
import type { Clock } from '../../../../src/studio/records/clock';
import type { RecordChannel, RecordEvent } from '../../../../src/studio/records/recordChannel';
import type { RecordDatabase } from '../../../../src/studio/records/recordDatabase';
import type { Locks } from '../../../../src/studio/records/recordLock';
import {
  parseMarks,
  writeOver,
  type RecordVersion,
} from '../../../../src/studio/records/recordVersion';

/** What happens in a browser when it comes to it, in an order that the test chooses. */
interface Task {
  /** Tasks of one line come one after the other. */
  readonly line: string;
  /** Null for what happens whether a page lives or not. */
  readonly page: string | null;
  readonly run: () => void;
}

interface Held {
  readonly page: string;
  readonly grant: () => void;
  readonly reject: (error: unknown) => void;
}

const full = (): DOMException => new DOMException('no room', 'QuotaExceededError');

export function fakeStorage(
  kept: Map<string, string>,
  refuses: () => boolean = () => false,
): KeyValueStorage {
  return {
    get length() {
      return kept.size;
    },
    key: (k) => [...kept.keys()][k] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => {
      if (refuses()) throw full();
      kept.set(name, value);
    },
    removeItem: (name) => void kept.delete(name),
  };
}

/** A browser with its storage, database, locks, channel and clock; nothing moves in it but by `deliver` and `advance`. */
export function createFakeBrowser() {
  let now = 1_000_000;
  let tasks: readonly Task[] = [];
  let alarms: readonly { at: number; page: string; act: () => void }[] = [];
  const locals = new Map<string, string>();
  const records = new Map<string, RecordVersion>();
  const held = new Map<string, Held>();
  const queued = new Map<string, readonly Held[]>();
  const ears = new Map<string, Set<(event: RecordEvent) => void>>();
  const dead = new Set<string>();
  /** Pages whose document is going away: the locks refuse them at once, every time. */
  const leaving = new Set<string>();
  const frozen = new Set<string>();
  const asked = new Map<string, number>();
  const failing = { journal: false, database: false };
  const stored: RecordVersion[] = [];

  const push = (line: string, page: string | null, run: () => void): void => {
    tasks = [...tasks, { line, page, run }];
  };

  /** Counts what a page asks for at one moment: without a pause in between it may not ask again and again. */
  const count = (what: string): number => {
    const key = `${what} at ${now}`;
    const times = (asked.get(key) ?? 0) + 1;
    asked.set(key, times);
    return times;
  };

  const grantNext = (name: string): void => {
    const [next, ...rest] = queued.get(name) ?? [];
    queued.set(name, rest);
    if (next === undefined) held.delete(name);
    else {
      held.set(name, next);
      push(`lock ${next.page}`, next.page, next.grant);
    }
  };

  const locksOf = (page: string): Locks => ({
    request: (name, { signal, steal }, hold) =>
      new Promise((resolve, reject) => {
        // A person may press a button again at once, a program may not.
        if (!steal && count(`${page} locks ${name}`) > 20) return;
        if (leaving.has(page)) {
          reject(new DOMException('not active', 'InvalidStateError'));
          return;
        }
        const own: Held = {
          page,
          reject,
          grant: () => {
            const holding = hold();
            const release = (): void => {
              if (held.get(name) === own) grantNext(name);
              resolve(undefined);
            };
            if (holding === undefined) release();
            else void holding.then(release);
          },
        };
        signal?.addEventListener('abort', () => {
          const waiting = queued.get(name) ?? [];
          if (!waiting.includes(own)) return;
          queued.set(
            name,
            waiting.filter((other) => other !== own),
          );
          reject(new DOMException('called off', 'AbortError'));
        });
        const holder = held.get(name);
        if (holder === undefined || steal) {
          held.set(name, own);
          if (holder !== undefined) {
            const stolen = new DOMException('stolen', 'AbortError');
            push(`lock ${holder.page}`, holder.page, () => holder.reject(stolen));
          }
          push(`lock ${page}`, page, own.grant);
        } else queued.set(name, [...(queued.get(name) ?? []), own]);
      }),
    query: () =>
      new Promise((resolve) => {
        push(`lock ${page}`, page, () =>
          resolve({ held: [...held.keys()].map((name) => ({ name })) }),
        );
      }),
  });

  /** The work is done at one moment and answered at a later one. */
  const ask = <T>(page: string, work: () => T): Promise<T> =>
    new Promise((resolve, reject) => {
      push('database', null, () => {
        try {
          if (failing.database) throw full();
          const answer = work();
          push(`answer ${page}`, page, () => resolve(answer));
        } catch (error) {
          push(`answer ${page}`, page, () => reject(error));
        }
      });
    });

  const databaseOf = (page: string): RecordDatabase => ({
    store: (version) => {
      count(`${page} stores ${version.id} ${version.writer} ${version.changedAt}`);
      return ask(page, () => {
        const before = records.get(version.id);
        const answer = writeOver(before && parseMarks(before), version);
        if (answer === 'conflict') return { kind: answer };
        const revision = (before?.revision ?? 0) + 1;
        // As on the disk: a copy.
        const copy = structuredClone({ ...version, revision });
        if (answer === 'write') {
          records.set(version.id, copy);
          stored.push(copy);
        }
        return { kind: 'stored', revision };
      });
    },
    all: () => ask(page, () => [...records.values()]),
    recordOf: (id) => ask(page, () => records.get(id)),
    newest: () =>
      ask(page, () => [...records.values()].toSorted((a, b) => b.changedAt - a.changedAt)[0]),
    keepThumbnail: () => Promise.resolve(),
    takeOut: (id) =>
      ask(page, () => {
        const record = records.get(id);
        records.delete(id);
        return record && { ...record, thumbnail: null };
      }),
    putBack: (record) => ask(page, () => void records.set(record.id, record)).then(() => true),
    erase: () => ask(page, () => records.clear()),
  });

  const channelOf = (page: string): RecordChannel => ({
    post: (event) => {
      for (const [other, hears] of ears) {
        if (other === page) continue;
        for (const hear of hears) push(`channel ${other}`, other, () => hear(event));
      }
    },
    listen: (hear) => {
      const hears = ears.get(page) ?? new Set();
      ears.set(page, hears.add(hear));
      return () => hears.delete(hear);
    },
  });

  const clockOf = (page: string): Clock => ({
    now: () => now,
    after: (ms, act) => {
      const alarm = { at: now + ms, page, act };
      alarms = [...alarms, alarm];
      return () => {
        alarms = alarms.filter((other) => other !== alarm);
      };
    },
  });

  /** Lets all that follows at once from what happened follow. */
  const settle = async (): Promise<void> => {
    for (let k = 0; k < 40; k++) await Promise.resolve();
  };

  /** The heads of all lines that can move. */
  const ready = (): readonly Task[] => {
    const lines = new Set<string>();
    return tasks.filter(({ line, page }) => {
      if (page !== null && frozen.has(page)) return false;
      return !lines.has(line) && lines.add(line);
    });
  };

  /** Lets one thing happen; false when there is nothing that can. */
  const deliver = async (choice: number): Promise<boolean> => {
    const heads = ready();
    const task = heads[choice % Math.max(heads.length, 1)];
    if (task === undefined) return false;
    tasks = tasks.filter((other) => other !== task);
    if (task.page === null || !dead.has(task.page)) task.run();
    await settle();
    return true;
  };

  const advance = async (ms: number): Promise<void> => {
    const until = now + ms;
    for (;;) {
      const [next] = alarms
        .filter(({ at, page }) => at <= until && !frozen.has(page))
        .toSorted((a, b) => a.at - b.at);
      if (next === undefined) break;
      now = Math.max(now, next.at);
      alarms = alarms.filter((other) => other !== next);
      next.act();
      await settle();
    }
    now = until;
  };

  /** The page is gone without a word: what it holds is given back, what was on its way to it reaches nobody. */
  const end = (page: string): void => {
    dead.add(page);
    ears.delete(page);
    frozen.delete(page);
    alarms = alarms.filter((alarm) => alarm.page !== page);
    for (const [name, waiting] of queued) {
      queued.set(
        name,
        waiting.filter((other) => other.page !== page),
      );
    }
    for (const [name, { page: holder }] of held) if (holder === page) grantNext(name);
  };

  return {
    locals,
    records,
    stored,
    failing,
    asked,
    leaving,
    frozen,
    isDead: (page: string): boolean => dead.has(page),
    /** Whether something about its locks is on its way to a page. */
    isTold: (page: string): boolean => !tasks.some(({ line }) => line === `lock ${page}`),
    now: (): number => now,
    leapClock: (ms: number): void => {
      now += ms;
    },
    settle,
    deliver,
    advance,
    end,
    /** All that is under way comes to its end. */
    quiesce: async (): Promise<void> => {
      for (let round = 0; round < 60; round++) {
        await settle();
        while (await deliver(0));
        if (alarms.every(({ page }) => frozen.has(page))) return;
        await advance(1000);
      }
    },
    /** The power goes: the database keeps what it was given, local storage what was on the disk. */
    crash: (disk: ReadonlyMap<string, string>): void => {
      tasks = [];
      alarms = [];
      held.clear();
      queued.clear();
      ears.clear();
      locals.clear();
      for (const [key, text] of disk) locals.set(key, text);
    },
    portsOf: (page: string, session: Map<string, string>) => ({
      local: fakeStorage(locals, () => failing.journal || dead.has(page)),
      own: fakeStorage(session, () => failing.journal),
      database: databaseOf(page),
      locks: locksOf(page),
      channel: channelOf(page),
      clock: clockOf(page),
    }),
  };
}

export type FakeBrowser = ReturnType<typeof createFakeBrowser>;
