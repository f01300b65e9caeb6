import { wrap, type Remote } from 'comlink';

/** A promise that is awaited later: its failure is not lost, only met there. */
export function noticed<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** Rejects as soon as the signal is aborted, whatever is still going on. */
function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

/**
 * Does work with a worker of its own that is ended with the work, at once when the signal is aborted.
 * @throws Error in a sentence when the worker cannot be loaded; the signal's reason
 */
export async function withWorker<Work, Result>(
  worker: Worker,
  signal: AbortSignal | undefined,
  work: (remote: Remote<Work>) => Promise<Result>,
): Promise<Result> {
  const failed = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', () => {
      reject(
        new Error('A part of Stipple could not be loaded. Reload the page and try again.'),
      );
    });
  });
  try {
    signal?.throwIfAborted();
    return await Promise.race([work(wrap<Work>(worker)), aborted(signal), failed]);
  } finally {
    worker.terminate();
  }
}
