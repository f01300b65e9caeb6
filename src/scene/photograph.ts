import * as THREE from 'three';
import type { LightId } from '../consultation/document';
import { lookFrom } from './headStage';
import type { Pose } from './inspectionPose';
import type { Lighting } from './lighting';
import type { Area, PictureSize } from '../picture/page';
import type { Dress, Wardrobe } from './wardrobe';

/** One picture to be taken, in full: who, from where, in which light, how large. */
export interface Shot {
  readonly dress: Dress;
  readonly light: LightId;
  readonly pose: Pose;
  /** Pixels of the whole picture. */
  readonly size: PictureSize;
}

/**
 * Draws one tile of a shot: RGBA, sRGB, transparent round the head, as the GPU hands it over, which is with rows from
 * the bottom up and colours times coverage (picture/paintPage.ts sets both right, in the worker).
 */
export type Photograph = (shot: Shot, tile: Area) => Promise<Uint8Array>;

interface Darkroom {
  readonly gl: THREE.WebGLRenderer;
  readonly scene: THREE.Scene;
  readonly mesh: THREE.Mesh;
  readonly wardrobe: Wardrobe;
  readonly lighting: Lighting;
}

/**
 * Takes pictures of the head without changing what is on screen: each tile is dressed, lit and drawn off screen,
 * and the head is left as it was found, so that frames may be drawn between tiles and while one is read back.
 */
export function photographer({ gl, scene, mesh, wardrobe, lighting }: Darkroom): Photograph {
  const camera = new THREE.PerspectiveCamera();
  return async ({ dress, light, pose, size }, tile) => {
    const target = new THREE.WebGLRenderTarget(tile.width, tile.height, { samples: 4 });
    const before = wardrobe.worn();
    const screen = gl.getRenderTarget();
    try {
      wardrobe.wear(dress);
      lighting.shine(gl, mesh.geometry, light, pose);
      camera.aspect = size.width / size.height;
      camera.setViewOffset(size.width, size.height, tile.x, tile.y, tile.width, tile.height);
      lookFrom(camera, pose);
      gl.setRenderTarget(target);
      gl.clear(true, true, true);
      gl.render(scene, camera);
    } finally {
      gl.setRenderTarget(screen);
      if (before) wardrobe.wear(before);
    }
    try {
      return await readBack(gl, target);
    } finally {
      target.dispose();
    }
  };
}

/** The page goes on while the GPU works: only the copy of what is ready holds it up. */
async function readBack(
  gl: THREE.WebGLRenderer,
  target: THREE.WebGLRenderTarget,
): Promise<Uint8Array> {
  const { width, height } = target;
  const pixels = new Uint8Array(width * height * 4);
  await gl.readRenderTargetPixelsAsync(target, 0, 0, width, height, pixels);
  if (gl.getContext().isContextLost()) {
    throw new Error('The graphics chip was taken away. Wait a moment and try again.');
  }
  return pixels;
}
