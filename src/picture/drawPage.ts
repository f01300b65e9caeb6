import { transfer } from 'comlink';
import { atDesk, noticed } from './atDesk';
import { bandsOf } from './bands';
import type { Area, Page } from './page';
import type { PictureType } from './pictureFile';
import type { PictureDesk } from './pictureWorker';
import type { Imprint } from './xmpPacket';

/** A head that stands ready to be drawn in parts, each as the GPU hands it over: RGBA, rows from the bottom up. */
export interface Sitting {
  readonly tile: (tile: Area) => Promise<Uint8Array>;
}

/** What every file is made with. */
export interface Output {
  readonly imprint: Imprint;
  /** Drawn where the page has room for it; used up. */
  readonly logo: ImageBitmap | null;
  /** Share that is drawn, 0..1. */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
}

export interface PageOutput extends Output {
  readonly type: PictureType;
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
  const worker = new Worker(new URL('./pictureWorker.ts', import.meta.url), { type: 'module' });
  return await atDesk<PictureDesk, Blob>(worker, signal, async (desk) => {
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
  });
}
