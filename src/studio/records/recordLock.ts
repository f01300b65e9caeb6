/** Whose a consultation is: nobody knows yet, this page's, or another's. */
export type Holding = 'asking' | 'own' | 'elsewhere';

export interface Claim {
  /** Takes the consultation over from the page that has it. */
  readonly take: () => void;
  readonly release: () => void;
}

/** A page that is just closing gives its consultation back within this time. */
const patienceMs = 500;

const prefix = 'stipple.consultation.';

/**
 * Asks for a consultation, so that no two pages of a browser write the same one. Goes on waiting while another page
 * has it. Where the browser has no locks (a page served without https), it is granted: the database still refuses to
 * write over a revision that it does not know.
 */
export function claim(id: string, report: (holding: Holding) => void): Claim {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (locks === undefined) {
    report('own');
    return { take: () => undefined, release: () => undefined };
  }
  const name = prefix + id;
  let over = false;
  let granted = false;
  let letGo: (() => void) | null = null;
  let waiting = new AbortController();

  const hold = (): Promise<void> | undefined => {
    if (over) return undefined;
    granted = true;
    report('own');
    return new Promise((resolve) => {
      letGo = resolve;
    });
  };
  const request = (options: LockOptions): void => {
    locks.request(name, options, hold).catch(() => {
      // Taken by another page: told, and in the queue again for when that one closes.
      if (over || options.signal?.aborted === true) return;
      report('elsewhere');
      wait();
    });
  };
  const wait = (): void => {
    waiting = new AbortController();
    request({ signal: waiting.signal });
  };

  // A busy page may hear late that it has the lock: before another is blamed, the browser is asked.
  const lookRound = async (): Promise<void> => {
    const { held = [] } = await locks.query();
    if (over || granted) return;
    if (held.some((lock) => lock.name === name)) report('elsewhere');
    else patience = setTimeout(() => void lookRound(), patienceMs);
  };
  wait();
  let patience = setTimeout(() => void lookRound(), patienceMs);
  return {
    take: () => {
      waiting.abort();
      request({ steal: true });
    },
    release: () => {
      over = true;
      clearTimeout(patience);
      waiting.abort();
      letGo?.();
    },
  };
}

/** The consultations that the pages of this browser have. */
export async function heldIds(): Promise<ReadonlySet<string>> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  const { held = [] } = (await locks?.query()) ?? {};
  return new Set(held.map(({ name = '' }) => name.replace(prefix, '')));
}
