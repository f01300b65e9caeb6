import type { Photograph, Shot } from './photograph';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Backdrop of an exported picture, top to bottom, CSS colours. */
export interface Backdrop {
  readonly top: string;
  readonly bottom: string;
  readonly ink: string;
}

export const SIMULATION_LABEL = 'Simulation';

/** Side of a tile in pixels: even, so that the shader's 2 x 2 derivative blocks fall alike in every tile. */
const TILE = 1536;

/** A part of a picture, from its top left corner. */
export interface Tile extends PictureSize {
  readonly x: number;
  readonly y: number;
}

function tilesOf({ width, height }: PictureSize): Tile[] {
  const tiles: Tile[] = [];
  for (let y = 0; y < height; y += TILE) {
    for (let x = 0; x < width; x += TILE) {
      tiles.push({
        x,
        y,
        width: Math.min(TILE, width - x),
        height: Math.min(TILE, height - y),
      });
    }
  }
  return tiles;
}

const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));

function drawLabel(
  context: CanvasRenderingContext2D,
  size: PictureSize,
  ink: string,
  caption: string,
): void {
  const unit = Math.max(11, Math.round(Math.min(size.width, size.height) * 0.022));
  context.font = `600 ${unit}px system-ui, -apple-system, "Segoe UI", sans-serif`;
  context.textBaseline = 'alphabetic';
  context.fillStyle = ink;
  const y = size.height - unit * 1.4;
  context.fillText(`${SIMULATION_LABEL} - not a guarantee of results`, unit * 1.4, y);
  if (caption === '') return;
  context.font = `400 ${unit}px system-ui, -apple-system, "Segoe UI", sans-serif`;
  context.fillText(caption, unit * 1.4, y - unit * 1.5);
}

export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp';

/** How a shot becomes a file. */
export interface Development {
  readonly backdrop: Backdrop;
  /** Stands over the label, in the picture; may be empty. */
  readonly caption: string;
  readonly type: PictureType;
  /** Share of the picture that is drawn, 0..1. */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
}

const QUALITY = 0.92;

/**
 * A shot as a file, over the backdrop, with the label in its pixels. Drawn in tiles, so that its size is not
 * bound by the graphics card's largest texture.
 * @throws Error in a sentence when the browser has no room for a picture of this size; the signal's reason when it
 * is aborted
 */
export async function capturePicture(
  photograph: Photograph,
  shot: Shot,
  { backdrop, caption, type, onProgress, signal }: Development,
): Promise<Blob> {
  const { size } = shot;
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d');
  if (!context)
    throw new Error('The browser refused a drawing surface. Close other tabs and try again.');
  const gradient = context.createLinearGradient(0, 0, 0, size.height);
  gradient.addColorStop(0, backdrop.top);
  gradient.addColorStop(1, backdrop.bottom);
  context.fillStyle = gradient;
  context.fillRect(0, 0, size.width, size.height);
  const tiles = tilesOf(size);
  for (const [i, tile] of tiles.entries()) {
    signal?.throwIfAborted();
    const layer = new OffscreenCanvas(tile.width, tile.height);
    layer.getContext('2d')?.putImageData(photograph(shot, tile), 0, 0);
    context.drawImage(layer, tile.x, tile.y);
    onProgress?.((i + 1) / tiles.length);
    // The page breathes between tiles.
    await nextTask();
  }
  signal?.throwIfAborted();
  drawLabel(context, size, backdrop.ink, caption);
  return await new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => {
        if (blob) resolve(blob);
        else
          reject(new Error('The browser could not write the picture. Choose a smaller size.'));
      },
      type,
      QUALITY,
    );
  });
}
