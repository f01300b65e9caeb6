import * as THREE from 'three';
import type { LightId } from '../consultation/document';
import type { PictureSize, Tile } from './capture';
import { lookFrom } from './headStage';
import type { Pose } from './inspectionPose';
import type { Lighting } from './lighting';
import type { Dress, Wardrobe } from './wardrobe';

/** One picture to be taken, in full: who, from where, in which light, how large. */
export interface Shot {
  readonly dress: Dress;
  readonly light: LightId;
  readonly pose: Pose;
  /** Pixels of the whole picture. */
  readonly size: PictureSize;
}

/** Draws one tile of a shot: its pixels, upright, sRGB with straight alpha, transparent round the head. */
export type Photograph = (shot: Shot, tile: Tile) => ImageData;

interface Darkroom {
  readonly gl: THREE.WebGLRenderer;
  readonly scene: THREE.Scene;
  readonly mesh: THREE.Mesh;
  readonly wardrobe: Wardrobe;
  readonly lighting: Lighting;
}

/**
 * Takes pictures of the head without changing what is on screen: each tile is dressed, lit and drawn off screen,
 * and the head is left as it was found, so that frames may be drawn between tiles.
 */
export function photographer({ gl, scene, mesh, wardrobe, lighting }: Darkroom): Photograph {
  const camera = new THREE.PerspectiveCamera();
  return ({ dress, light, pose, size }, tile) => {
    const before = wardrobe.worn();
    wardrobe.wear(dress);
    lighting.shine(gl, mesh.geometry, light, pose);
    camera.aspect = size.width / size.height;
    camera.setViewOffset(size.width, size.height, tile.x, tile.y, tile.width, tile.height);
    lookFrom(camera, pose);
    try {
      return uprightImage(readTile(gl, scene, camera, tile), tile);
    } finally {
      if (before) wardrobe.wear(before);
    }
  };
}

function readTile(
  gl: THREE.WebGLRenderer,
  scene: THREE.Scene,
  camera: THREE.PerspectiveCamera,
  { width, height }: PictureSize,
): Uint8Array {
  const target = new THREE.WebGLRenderTarget(width, height, { samples: 4 });
  const before = gl.getRenderTarget();
  const pixels = new Uint8Array(width * height * 4);
  try {
    gl.setRenderTarget(target);
    gl.clear(true, true, true);
    gl.render(scene, camera);
    gl.readRenderTargetPixels(target, 0, 0, width, height, pixels);
  } finally {
    gl.setRenderTarget(before);
    target.dispose();
  }
  straighten(pixels);
  return pixels;
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

/** The GPU hands rows over from the bottom up. */
function uprightImage(pixels: Uint8Array, { width, height }: PictureSize): ImageData {
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
