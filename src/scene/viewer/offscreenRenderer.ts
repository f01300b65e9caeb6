import * as THREE from 'three';
import type { Area, PictureSize } from '../../picture/page';
import type { HeadRenderer, HeadState } from './headRenderer';
import { lookFrom } from './headStage';
import type { Pose } from './pose';

/** One picture of a head, in full. */
interface OffscreenView {
  readonly head: HeadState;
  readonly pose: Pose;
  /** Pixels of the whole picture. */
  readonly size: PictureSize;
}

/**
 * Draws one tile of a view: RGBA, sRGB, transparent round the head, as the GPU hands it over, which is with rows from
 * the bottom up and colours times coverage (picture/paintPage.ts sets both right, in the worker).
 */
export type RenderTile = (view: OffscreenView, tile: Area) => Promise<Uint8Array>;

/**
 * Draws the head off screen without changing what is on screen: the mesh is left as it was found, so that frames may
 * be drawn between tiles and while one is read back.
 */
export function offscreenRenderer(
  gl: THREE.WebGLRenderer,
  { scene, mesh, show }: HeadRenderer,
): RenderTile {
  const camera = new THREE.PerspectiveCamera();
  return async ({ head, pose, size }, tile) => {
    const target = new THREE.WebGLRenderTarget(tile.width, tile.height, { samples: 4 });
    const onScreen = mesh.geometry;
    const screen = gl.getRenderTarget();
    try {
      show(head, pose);
      camera.aspect = size.width / size.height;
      camera.setViewOffset(size.width, size.height, tile.x, tile.y, tile.width, tile.height);
      lookFrom(camera, pose);
      gl.setRenderTarget(target);
      gl.clear(true, true, true);
      gl.render(scene, camera);
    } finally {
      gl.setRenderTarget(screen);
      mesh.geometry = onScreen;
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
