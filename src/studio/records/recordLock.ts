import { backOff, type Clock } from './clock';

/** Whose a record is: nobody knows yet, this page's, or another page's. */
export type Ownership = 'asking' | 'own' | 'elsewhere';

/** The part of the browser's lock manager that is used; a test passes its own. */
export interface Locks {
  readonly request: (
    name: string,
    options: { readonly signal?: AbortSignal; readonly steal?: boolean },
    hold: () => Promise<void> | undefined,
  ) => Promise<unknown>;
  readonly query: () => Promise<{ readonly held?: readonly { readonly name?: string }[] }>;
}

export interface Claim {
  /** Takes the record over from the page that has it. */
  readonly take: () => void;
  readonly release: () => void;
}

/** A page that is just closing gives its record back within this time. */
const patienceMs = 500;
/** What was refused is asked for again after this pause, which doubles up to the longest. */
const shortestPauseMs = 500;
const longestPauseMs = 16_000;

const prefix = 'stipple.consultation.';

/**
 * Claims a record, so that no two pages of a browser write the same one. Goes on waiting while another page has it.
 * Where the browser has no locks (a page served without https, or one that may not store), it is granted: the database
 * still refuses to write over a version that does not include what it has.
 *
 * No refusal is answered with a request at once: a document that is going away is refused every time, at once and for
 * ever (WebKit), and would never come to go.
 */
export function claimRecord(
  id: string,
  { locks, clock }: { readonly locks: Locks | null; readonly clock: Clock },
  report: (ownership: Ownership) => void,
): Claim {
  if (locks === null) {
    report('own');
    return { take: () => undefined, release: () => undefined };
  }
  const name = prefix + id;
  const pause = backOff(shortestPauseMs, longestPauseMs);
  let over = false;
  let granted = false;
  let letGo: (() => void) | null = null;
  /** The request that counts; what earlier ones answer is old news. */
  let turn = 0;
  let waiting = new AbortController();
  let callOff: (() => void) | null = null;

  const request = (options: { steal?: boolean }): void => {
    callOff?.();
    waiting.abort();
    waiting = new AbortController();
    const own = ++turn;
    const hold = (): Promise<void> | undefined => {
      if (over || own !== turn) return undefined;
      callOff?.();
      granted = true;
      pause.reset();
      report('own');
      return new Promise((resolve) => {
        letGo = resolve;
      });
    };
    locks
      .request(name, options.steal ? options : { signal: waiting.signal }, hold)
      .catch((error: unknown) => {
        if (over || own !== turn) return;
        granted = false;
        if (error instanceof DOMException && error.name === 'SecurityError') {
          report('own');
          return;
        }
        // Taken by another page: told, and in the queue again later, for when that one closes.
        report('elsewhere');
        callOff = clock.after(pause.nextMs(), () => request({}));
      });
  };

  // A busy page may hear late that it has the lock: before another is blamed, the browser is asked.
  const lookRound = async (): Promise<void> => {
    const { held = [] } = await locks.query().catch(() => ({ held: [] }));
    if (over || granted) return;
    if (held.some((lock) => lock.name === name)) report('elsewhere');
    else callOff = clock.after(pause.nextMs(), () => void lookRound());
  };

  request({});
  callOff = clock.after(patienceMs, () => void lookRound());
  return {
    take: () => {
      if (!over && !granted) request({ steal: true });
    },
    release: () => {
      over = true;
      callOff?.();
      waiting.abort();
      letGo?.();
    },
  };
}

/** The records that the pages of this browser have. */
export async function heldRecords(locks: Locks | null): Promise<ReadonlySet<string>> {
  const { held = [] } = (await locks?.query().catch(() => null)) ?? {};
  return new Set(held.map((lock) => (lock.name ?? '').replace(prefix, '')));
}
