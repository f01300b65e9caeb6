import { transfer } from 'comlink';
import { withWorker, noticed } from './withWorker';
import { bandsOf } from './bands';
import type { Area, Page } from './page';
import type { PictureType } from './pictureFile';
import type { PictureWork } from './pictureWorker';
import type { PictureMetadata } from './xmpPacket';

/** A head that stands ready to be drawn in parts, each as the GPU hands it over: RGBA, rows from the bottom up. */
export interface HeadTiles {
  readonly tile: (tile: Area) => Promise<Uint8Array>;
}

/** What every file is made with. */
export interface Output {
  readonly metadata: PictureMetadata;
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
 * @param heads one for each of the page's heads
 * @throws Error in a sentence when the browser cannot; the signal's reason when it is aborted
 */
export async function drawPage(
  page: Page,
  heads: readonly HeadTiles[],
  { type, metadata, logo, onProgress, signal }: PageOutput,
): Promise<Blob> {
  const worker = new Worker(new URL('./pictureWorker.ts', import.meta.url), { type: 'module' });
  return await withWorker<PictureWork, Blob>(worker, signal, async (remote) => {
    await remote.begin(page, type, metadata, logo ? transfer(logo, [logo]) : null);
    const bands = bandsOf(page);
    const parts = bands.reduce((sum, band) => sum + band.parts.length, 0);
    let drawn = 0;
    // While the worker compresses one strip, the GPU draws the next.
    let before: Promise<void> = Promise.resolve();
    for (const band of bands) {
      const begun = noticed(before.then(() => remote.band(band.y, band.height)));
      for (const { head, tile, x, y } of band.parts) {
        const pixels = await heads[head]?.tile(tile);
        signal?.throwIfAborted();
        if (!pixels) throw new Error(`The page has a head ${head} that nobody sat for.`);
        await begun;
        const { width, height } = tile;
        await remote.tile(transfer(pixels, [pixels.buffer]), { width, height }, x, y);
        drawn++;
        // The rest is the file's last strip.
        onProgress?.(drawn / (parts + 1));
      }
      await begun;
      before = noticed(remote.endBand());
    }
    await before;
    const file = await remote.finish();
    onProgress?.(1);
    return file;
  });
}
