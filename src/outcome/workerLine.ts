import { onceLoaded } from './onceLoaded';

/** A worker as far as its line needs it; the browser's, or one made for a test. */
export type WorkerLike = Pick<Worker, 'addEventListener' | 'terminate'>;

/** The worker did not come, died, or did not answer in time; the message is a sentence for the user. */
export class WorkerLost extends Error {}

/** A line to one worker that is started when first asked, and anew when it was lost. */
export interface WorkerLine<Opened> {
  /**
   * Asks for some work. Where the worker is lost meanwhile a new one is started and asked once more.
   * @throws WorkerLost when the second is lost too; whatever the work itself throws
   */
  readonly ask: <Answer>(work: (opened: Opened) => Promise<Answer>) => Promise<Answer>;
}

interface Started<Opened> {
  readonly worker: WorkerLike;
  readonly opened: Opened;
  /** Rejects when the worker is lost; never resolves. */
  readonly lost: Promise<never>;
}

/** Rejects after a while; cleared with the signal. */
function tooLate(afterMs: number, signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const timer = setTimeout(
      () => reject(new WorkerLost(`A part of Stipple did not answer for ${afterMs / 1000} s.`)),
      afterMs,
    );
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}

function lossOf(worker: WorkerLike): Promise<never> {
  const lost = new Promise<never>((_resolve, reject) => {
    const report = () =>
      reject(new WorkerLost('A part of Stipple that works in the background was lost.'));
    worker.addEventListener('error', report);
    worker.addEventListener('messageerror', report);
  });
  // Met wherever something is asked; until then it is nobody's error.
  lost.catch(() => undefined);
  return lost;
}

/** How a worker is begun. */
export interface WorkerStart<W extends WorkerLike, Supplies, Opened> {
  readonly start: () => W;
  /** Brings what the worker is opened with; may take as long as the network does. */
  readonly supplies: () => Promise<Supplies>;
  readonly open: (worker: W, supplies: Supplies) => Promise<Opened>;
  /** Longest that opening or one piece of work may take. */
  readonly limitMs: number;
}

export function workerLine<W extends WorkerLike, Supplies, Opened>({
  start,
  supplies,
  open,
  limitMs,
}: WorkerStart<W, Supplies, Opened>): WorkerLine<Opened> {
  const within = async <T>(work: Promise<T>, lost: Promise<never>): Promise<T> => {
    const over = new AbortController();
    try {
      return await Promise.race([work, lost, tooLate(limitMs, over.signal)]);
    } finally {
      over.abort();
    }
  };
  const begin = async (): Promise<Started<Opened>> => {
    const worker = start();
    const lost = lossOf(worker);
    try {
      const supplied = await Promise.race([supplies(), lost]);
      return { worker, lost, opened: await within(open(worker, supplied), lost) };
    } catch (error) {
      worker.terminate();
      throw error;
    }
  };
  let started = onceLoaded(begin);
  const attempt = async <Answer>(
    work: (opened: Opened) => Promise<Answer>,
  ): Promise<Answer> => {
    const mine = started;
    const { worker, opened, lost } = await mine();
    try {
      return await within(work(opened), lost);
    } catch (error) {
      if (error instanceof WorkerLost && started === mine) {
        worker.terminate();
        started = onceLoaded(begin);
      }
      throw error;
    }
  };
  return {
    ask: async (work) => {
      try {
        return await attempt(work);
      } catch (error) {
        if (!(error instanceof WorkerLost)) throw error;
        return await attempt(work);
      }
    },
  };
}
