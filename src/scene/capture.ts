import * as THREE from 'three';

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

interface Tile extends PictureSize {
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

/**
 * A resolved edge pixel holds colour times coverage; canvas pixels want the colour itself, else the
 * head gets a dark rim.
 */
function straighten(pixels: Uint8Array): void {
  for (let k = 0; k < pixels.length; k += 4) {
    const alpha = pixels[k + 3] ?? 0;
    if (alpha === 0 || alpha === 255) continue;
    for (let c = k; c < k + 3; c++) pixels[c] = Math.min(255, ((pixels[c] ?? 0) * 255) / alpha);
  }
}

/** Draws one tile of the picture into pixels, upright, with the backdrop transparent. */
function renderTile(
  gl: THREE.WebGLRenderer,
  scene: THREE.Scene,
  camera: THREE.PerspectiveCamera,
  whole: PictureSize,
  { x, y, width, height }: Tile,
): ImageData {
  const target = new THREE.WebGLRenderTarget(width, height, { samples: 4 });
  const before = gl.getRenderTarget();
  const pixels = new Uint8Array(width * height * 4);
  try {
    camera.setViewOffset(whole.width, whole.height, x, y, width, height);
    gl.setRenderTarget(target);
    gl.clear(true, true, true);
    gl.render(scene, camera);
    gl.readRenderTargetPixels(target, 0, 0, width, height, pixels);
  } finally {
    gl.setRenderTarget(before);
    camera.clearViewOffset();
    target.dispose();
  }
  straighten(pixels);
  const image = new ImageData(width, height);
  const row = width * 4;
  for (let line = 0; line < height; line++) {
    image.data.set(
      pixels.subarray((height - 1 - line) * row, (height - line) * row),
      line * row,
    );
  }
  return image;
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

/**
 * A picture of the scene as PNG, over the backdrop, with the label in its pixels. Drawn in tiles, so
 * that its size is not bound by the graphics card's largest texture. `camera` is the picture's own.
 * @throws Error in a sentence when the browser has no room for a picture of this size
 */
export async function capturePicture(
  gl: THREE.WebGLRenderer,
  scene: THREE.Scene,
  camera: THREE.PerspectiveCamera,
  size: PictureSize,
  backdrop: Backdrop,
  caption: string,
): Promise<Blob> {
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
  camera.aspect = size.width / size.height;
  camera.updateProjectionMatrix();
  for (const tile of tilesOf(size)) {
    const layer = new OffscreenCanvas(tile.width, tile.height);
    layer.getContext('2d')?.putImageData(renderTile(gl, scene, camera, size, tile), 0, 0);
    context.drawImage(layer, tile.x, tile.y);
    // The page breathes between tiles.
    await nextTask();
  }
  drawLabel(context, size, backdrop.ink, caption);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser could not write the picture. Choose a smaller size.'));
    }, 'image/png');
  });
}
