/** The time and its alarms; a test passes its own. */
export interface Clock {
  /** Milliseconds since 1970. It may fall back or leap: whoever orders by it minds that. */
  readonly now: () => number;
  /** Does something after so many milliseconds; the answer calls it off. */
  readonly after: (ms: number, act: () => void) => () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, act) => {
    const alarm = setTimeout(act, ms);
    return () => clearTimeout(alarm);
  },
};

/** As long as a promise of the browser is waited for. */
export class TimeLimitPassed extends Error {
  constructor(what: string, ms: number) {
    super(`${what} has not answered within ${ms} ms.`);
    this.name = 'TimeLimitPassed';
  }
}

/**
 * What a promise answers, if it does in time.
 * @throws TimeLimitPassed when it does not; the promise itself goes on
 */
export function within<T>(
  clock: Clock,
  ms: number,
  what: string,
  answer: Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const callOff = clock.after(ms, () => reject(new TimeLimitPassed(what, ms)));
    answer.then(resolve, reject).finally(callOff);
  });
}

/** A pause that doubles each time it is asked for, from the shortest to the longest. */
export function backOff(shortestMs: number, longestMs: number) {
  let nextMs = shortestMs;
  return {
    nextMs: (): number => {
      const pauseMs = nextMs;
      nextMs = Math.min(2 * nextMs, longestMs);
      return pauseMs;
    },
    reset: (): void => {
      nextMs = shortestMs;
    },
  };
}
