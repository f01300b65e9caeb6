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

/** Draws the scene into pixels, upright, straight alpha not premultiplied by the backdrop. */
function renderPixels(
  gl: THREE.WebGLRenderer,
  scene: THREE.Scene,
  camera: THREE.PerspectiveCamera,
  { width, height }: PictureSize,
): ImageData {
  const target = new THREE.WebGLRenderTarget(width, height, { samples: 4 });
  const before = gl.getRenderTarget();
  const aspect = camera.aspect;
  const pixels = new Uint8Array(width * height * 4);
  try {
    camera.aspect = width / height;
    camera.updateProjectionMatrix();
    gl.setRenderTarget(target);
    gl.clear(true, true, true);
    gl.render(scene, camera);
    gl.readRenderTargetPixels(target, 0, 0, width, height, pixels);
  } finally {
    gl.setRenderTarget(before);
    camera.aspect = aspect;
    camera.updateProjectionMatrix();
    target.dispose();
  }
  const image = new ImageData(width, height);
  const row = width * 4;
  for (let y = 0; y < height; y++) {
    image.data.set(pixels.subarray((height - 1 - y) * row, (height - y) * row), y * row);
  }
  return image;
}

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

/** A picture of the scene as PNG, over the backdrop, with the label in its pixels. */
export async function capturePicture(
  gl: THREE.WebGLRenderer,
  scene: THREE.Scene,
  camera: THREE.PerspectiveCamera,
  size: PictureSize,
  backdrop: Backdrop,
  caption: string,
): Promise<Blob> {
  const largest = gl.capabilities.maxTextureSize;
  if (size.width > largest || size.height > largest) {
    throw new Error(
      `This device draws pictures up to ${largest} pixels a side. Choose a smaller size.`,
    );
  }
  const head = renderPixels(gl, scene, camera, size);
  const layer = new OffscreenCanvas(size.width, size.height);
  layer.getContext('2d')?.putImageData(head, 0, 0);
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
  context.drawImage(layer, 0, 0);
  drawLabel(context, size, backdrop.ink, caption);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser could not write the picture. Choose a smaller size.'));
    }, 'image/png');
  });
}
