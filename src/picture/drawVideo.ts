import { transfer } from 'comlink';
import { withWorker, noticed } from './withWorker';
import { bandsOf } from './bands';
import type { Output, HeadTiles } from './drawPage';
import type { Page } from './page';
import type { VideoWork } from './videoWorker';

/** This browser has no encoder for a video of this size. */
export class NoVideoEncoder extends Error {}

export interface Turntable {
  /** A page with one head. */
  readonly page: Page;
  readonly frames: number;
  readonly framesPerSecond: number;
  /** The head as it stands in a frame. */
  readonly headAt: (frame: number) => Promise<HeadTiles>;
}

/**
 * Draws a page again and again with its head turned, as MP4 (H.264) where the browser can encode it, else WebM.
 * @throws NoVideoEncoder; Error in a sentence; the signal's reason when it is aborted
 */
export async function drawVideo(
  { page, frames, framesPerSecond, headAt }: Turntable,
  { metadata, logo, onProgress, signal }: Output,
): Promise<Blob> {
  const worker = new Worker(new URL('./videoWorker.ts', import.meta.url), { type: 'module' });
  return await withWorker<VideoWork, Blob>(worker, signal, async (remote) => {
    const type = await remote.begin(
      page,
      framesPerSecond,
      metadata,
      logo ? transfer(logo, [logo]) : null,
    );
    if (type === null) throw new NoVideoEncoder('This browser cannot encode video.');
    const parts = bandsOf(page).flatMap((band) => band.parts);
    let before: Promise<void> = Promise.resolve();
    for (let frame = 0; frame < frames; frame++) {
      const head = await headAt(frame);
      const begun = noticed(before.then(() => remote.beginFrame()));
      for (const { tile, x, y } of parts) {
        const pixels = await head.tile(tile);
        signal?.throwIfAborted();
        await begun;
        const { width, height } = tile;
        await remote.tile(transfer(pixels, [pixels.buffer]), { width, height }, x, y);
      }
      before = noticed(remote.endFrame());
      onProgress?.((frame + 1) / (frames + 1));
    }
    await before;
    const file = await remote.finish();
    onProgress?.(1);
    return file;
  });
}
