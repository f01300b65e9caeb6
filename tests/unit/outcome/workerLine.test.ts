import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { workerLine, WorkerLost } from '../../../src/outcome/workerLine';

/** A worker that answers, dies or keeps silent as a test wants. */
class FakeWorker extends EventTarget {
  ended = false;
  terminate(): void {
    this.ended = true;
  }
  die(type = 'error'): void {
    this.dispatchEvent(new Event(type));
  }
}

const LIMIT_MS = 1000;
const never = new Promise<never>(() => undefined);

function lineOf(open: (worker: FakeWorker, nth: number) => Promise<string> | string) {
  const workers: FakeWorker[] = [];
  const line = workerLine({
    start() {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    supplies: () => Promise.resolve('supplies'),
    open: async (worker: FakeWorker) => await open(worker, workers.length),
    limitMs: LIMIT_MS,
  });
  return { line, workers };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a line to a worker', () => {
  it('starts one worker for all who ask, when the first does', async () => {
    const { line, workers } = lineOf((_worker, nth) => `opened ${nth}`);
    expect(workers).toHaveLength(0);
    const answers = await Promise.all([1, 2].map((n) => line.ask(async (o) => `${o}, ${n}`)));
    expect(answers).toEqual(['opened 1, 1', 'opened 1, 2']);
    expect(workers).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each(['error', 'messageerror'])(
    'starts it anew once when it dies at work (%s)',
    async (how) => {
      const { line, workers } = lineOf((_worker, nth) => `opened ${nth}`);
      let asked = 0;
      const answer = line.ask(async (opened) => {
        if (++asked === 1) {
          workers[0]?.die(how);
          await never;
        }
        return opened;
      });
      expect(await answer).toBe('opened 2');
      expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    },
  );

  it('tells when the second is lost too, and tries again for whoever asks later', async () => {
    const { line, workers } = lineOf((worker, nth) => {
      if (nth <= 2) worker.die();
      return nth <= 2 ? never : `opened ${nth}`;
    });
    await expect(line.ask(async (opened) => opened)).rejects.toBeInstanceOf(WorkerLost);
    expect(workers.every(({ ended }) => ended)).toBe(true);
    expect(await line.ask(async (opened) => opened)).toBe('opened 3');
  });

  it('gives up a worker that does not answer in time', async () => {
    const { line, workers } = lineOf((_worker, nth) => (nth === 1 ? never : `opened ${nth}`));
    const answer = line.ask(async (opened) => opened);
    await vi.advanceTimersByTimeAsync(LIMIT_MS);
    expect(await answer).toBe('opened 2');
    expect(workers[0]?.ended).toBe(true);

    const silent = line.ask(() => never);
    const told = expect(silent).rejects.toThrow(/did not answer for 1 s/);
    await vi.advanceTimersByTimeAsync(2 * LIMIT_MS);
    await told;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('passes on what the work itself throws, and keeps its worker', async () => {
    const { line, workers } = lineOf((_worker, nth) => `opened ${nth}`);
    const fault = new RangeError('no such shape');
    await expect(line.ask(() => Promise.reject(fault))).rejects.toBe(fault);
    expect(await line.ask(async (opened) => opened)).toBe('opened 1');
    expect(workers).toHaveLength(1);
  });

  it('waits for its supplies as long as the network takes', async () => {
    let supply = (_value: string): void => undefined;
    const worker = new FakeWorker();
    const line = workerLine({
      start: () => worker,
      supplies: () => new Promise<string>((resolve) => (supply = resolve)),
      open: async (_worker: FakeWorker, supplies) => supplies,
      limitMs: LIMIT_MS,
    });
    const answer = line.ask(async (opened) => opened);
    await vi.advanceTimersByTimeAsync(60 * LIMIT_MS);
    supply('late');
    expect(await answer).toBe('late');
  });
});
