import * as THREE from 'three';
import heightFragment from './keyHeight.frag.glsl?raw';
import heightVertex from './keyHeight.vert.glsl?raw';
import type { KeyLight } from './rigLight';
import blurFragment from './shadowBlur.frag.glsl?raw';
import blurVertex from './shadowBlur.vert.glsl?raw';

/** Texels a side of the map under a soft lamp and under a hard one. */
const SOFT_SIZE = 320;
const HARD_SIZE = 768;
/** Lamps smaller than this are hard, radians. */
const HARD_RADIANS = 0.1;
/**
 * Step of the blur under a hard lamp, texels: light under the skin softens an edge by 1 to 2 mm. Wider,
 * the lower side of a steep neck would outweigh the rest and fray the edge.
 */
const HARD_STEP = 1;
/** Half the width of the shadow's box: the whole bust fits, mm. */
const REACH_MM = 230;
/** Softness of the map's edge in texels for a lamp of 1 radian (estimate by eye). */
const TEXELS_PER_RADIAN = 6;

/** Heights towards the key light, and where a point of the head lies in them. */
export interface ShadowMap {
  readonly texture: THREE.Texture;
  /** From the head frame to the map's -1..1. */
  readonly matrix: THREE.Matrix4;
}

/** Depth of the head as the key light sees it; redrawn when the light turns against the head. */
export interface KeyShadow {
  readonly draw: (
    gl: THREE.WebGLRenderer,
    geometry: THREE.BufferGeometry,
    key: KeyLight,
  ) => ShadowMap;
  readonly dispose: () => void;
}

/** Height of the map where there is no head, mm. */
const NOTHING_MM = -300;

function heightTarget(): THREE.WebGLRenderTarget {
  return new THREE.WebGLRenderTarget(SOFT_SIZE, SOFT_SIZE, {
    type: THREE.HalfFloatType,
    minFilter: THREE.LinearFilter,
    magFilter: THREE.LinearFilter,
  });
}

export function keyShadow(): KeyShadow {
  const [heights, between] = [heightTarget(), heightTarget()];
  const camera = new THREE.OrthographicCamera(
    -REACH_MM,
    REACH_MM,
    REACH_MM,
    -REACH_MM,
    1,
    1000,
  );
  const seen = new THREE.ShaderMaterial({
    glslVersion: THREE.GLSL3,
    vertexShader: heightVertex,
    fragmentShader: heightFragment,
    uniforms: { uTowards: { value: new THREE.Vector3() } },
    side: THREE.DoubleSide,
    blending: THREE.NoBlending,
  });
  const head = new THREE.Mesh<THREE.BufferGeometry, THREE.Material>(undefined, seen);
  head.frustumCulled = false;
  const blur = new THREE.ShaderMaterial({
    glslVersion: THREE.GLSL3,
    vertexShader: blurVertex,
    fragmentShader: blurFragment,
    uniforms: {
      uHeights: { value: heights.texture },
      uStep: { value: new THREE.Vector2() },
      uSharp: { value: 0.1 },
    },
    blending: THREE.NoBlending,
    depthTest: false,
    depthWrite: false,
  });
  const sheet = new THREE.Mesh(new THREE.PlaneGeometry(2, 2), blur);
  sheet.frustumCulled = false;
  const headScene = new THREE.Scene().add(head);
  const sheetScene = new THREE.Scene().add(sheet);
  const drawnFrom = new THREE.Vector3(2, 2, 2);
  let drawn: THREE.BufferGeometry | null = null;
  let drawnLamp = 0;
  const map: ShadowMap = { texture: heights.texture, matrix: new THREE.Matrix4() };

  const blurInto = (
    gl: THREE.WebGLRenderer,
    from: THREE.WebGLRenderTarget,
    into: THREE.WebGLRenderTarget,
    x: number,
    y: number,
  ): void => {
    blur.uniforms.uHeights = { value: from.texture };
    blur.uniforms.uStep = { value: new THREE.Vector2(x / from.width, y / from.height) };
    gl.setRenderTarget(into);
    gl.render(sheetScene, camera);
  };

  return {
    draw(gl, geometry, { towards: direction, size: lampRadians, shadowPerMm }) {
      const towards = new THREE.Vector3(...direction);
      const moved = drawnFrom.distanceToSquared(towards) > 1e-6 || drawnLamp !== lampRadians;
      if (drawn === geometry && !moved) return map;
      drawn = geometry;
      drawnLamp = lampRadians;
      drawnFrom.copy(towards);
      head.geometry = geometry;
      camera.position.copy(towards).multiplyScalar(500);
      camera.up.set(0, Math.abs(towards.y) > 0.95 ? 0 : 1, Math.abs(towards.y) > 0.95 ? 1 : 0);
      camera.lookAt(0, 0, 0);
      camera.updateMatrixWorld();
      seen.uniforms.uTowards = { value: towards };
      blur.uniforms.uSharp = { value: shadowPerMm };
      const hard = lampRadians < HARD_RADIANS;
      const side = hard ? HARD_SIZE : SOFT_SIZE;
      heights.setSize(side, side);
      between.setSize(side, side);
      const step = lampRadians * TEXELS_PER_RADIAN;
      const before = gl.getRenderTarget();
      gl.setRenderTarget(heights);
      gl.clear(false, true, false);
      const context = gl.getContext() as WebGL2RenderingContext;
      context.clearBufferfv(context.COLOR, 0, [NOTHING_MM, 0, 0, 0]);
      gl.render(headScene, camera);
      for (const wide of hard ? [HARD_STEP] : [0.5 * step, step]) {
        blurInto(gl, heights, between, wide, 0);
        blurInto(gl, between, heights, 0, wide);
      }
      gl.setRenderTarget(before);
      map.matrix.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse);
      return map;
    },
    dispose() {
      heights.dispose();
      between.dispose();
      seen.dispose();
      blur.dispose();
      sheet.geometry.dispose();
    },
  };
}
