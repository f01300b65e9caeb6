import { transfer, wrap } from 'comlink';
import { bandsOf } from './bands';
import type { Area, Page } from './page';
import type { PictureType } from './pictureFile';
import type { PictureDesk } from './pictureWorker';
import type { Imprint } from './xmpPacket';

/** A head that stands ready to be drawn in parts, each as the GPU hands it over: RGBA, rows from the bottom up. */
export interface Sitting {
  readonly tile: (tile: Area) => Promise<Uint8Array>;
}

export interface PageOutput {
  readonly type: PictureType;
  readonly imprint: Imprint;
  /** Drawn where the page has room for it; used up. */
  readonly logo: ImageBitmap | null;
  /** Share that is drawn, 0..1. */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
}

/** Rejects as soon as the signal is aborted, whatever is still going on. */
function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

/** A promise that is awaited later: its failure is not lost, only met there. */
function noticed<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/**
 * Draws a page and writes its file. The main thread only asks the GPU for tiles; they are put together, written on
 * and compressed in a worker, strip by strip, so that a PNG needs the memory of a strip and not of the picture.
 * @param sittings one for each of the page's heads
 * @throws Error in a sentence when the browser cannot; the signal's reason when it is aborted
 */
export async function drawPage(
  page: Page,
  sittings: readonly Sitting[],
  { type, imprint, logo, onProgress, signal }: PageOutput,
): Promise<Blob> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./pictureWorker.ts', import.meta.url), { type: 'module' });
  const desk = wrap<PictureDesk>(worker);
  const failed = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', () => {
      reject(
        new Error('A part of Stipple could not be loaded. Reload the page and try again.'),
      );
    });
  });
  const draw = async (): Promise<Blob> => {
    await desk.begin(page, type, imprint, logo ? transfer(logo, [logo]) : null);
    const bands = bandsOf(page);
    const parts = bands.reduce((sum, band) => sum + band.parts.length, 0);
    let drawn = 0;
    // While the worker compresses one strip, the GPU draws the next.
    let before: Promise<void> = Promise.resolve();
    for (const band of bands) {
      const begun = noticed(before.then(() => desk.band(band.y, band.height)));
      for (const { head, tile, x, y } of band.parts) {
        const pixels = await sittings[head]?.tile(tile);
        signal?.throwIfAborted();
        if (!pixels) throw new Error(`The page has a head ${head} that nobody sat for.`);
        await begun;
        const { width, height } = tile;
        await desk.tile(transfer(pixels, [pixels.buffer]), { width, height }, x, y);
        drawn++;
        // The rest is the file's last strip.
        onProgress?.(drawn / (parts + 1));
      }
      await begun;
      before = noticed(desk.endBand());
    }
    await before;
    const file = await desk.finish();
    onProgress?.(1);
    return file;
  };
  try {
    return await Promise.race([draw(), aborted(signal), failed]);
  } finally {
    worker.terminate();
  }
}
