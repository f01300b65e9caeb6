import * as THREE from 'three';
import type { SkinMaterial } from './skinMaterial';

const SIZE = 1024;
/** Half the width of the shadow's box: the whole bust fits, mm. */
const REACH_MM = 230;

/** Depth of the head as the key light sees it; redrawn when the light turns against the head. */
export interface KeyShadow {
  readonly draw: (
    gl: THREE.WebGLRenderer,
    geometry: THREE.BufferGeometry,
    towards: THREE.Vector3,
  ) => void;
  readonly dispose: () => void;
}

export function keyShadow(material: SkinMaterial): KeyShadow {
  const depth = new THREE.DepthTexture(SIZE, SIZE, THREE.UnsignedIntType);
  const target = new THREE.WebGLRenderTarget(SIZE, SIZE, { depthTexture: depth });
  const camera = new THREE.OrthographicCamera(
    -REACH_MM,
    REACH_MM,
    REACH_MM,
    -REACH_MM,
    1,
    1000,
  );
  const scene = new THREE.Scene();
  const plain = new THREE.MeshBasicMaterial({ colorWrite: false, side: THREE.DoubleSide });
  const mesh = new THREE.Mesh(undefined, plain);
  scene.add(mesh);
  const drawnFrom = new THREE.Vector3(2, 2, 2);
  let drawn: THREE.BufferGeometry | null = null;

  return {
    draw(gl, geometry, towards) {
      if (drawn === geometry && drawnFrom.distanceToSquared(towards) < 1e-6) return;
      drawn = geometry;
      drawnFrom.copy(towards);
      mesh.geometry = geometry;
      camera.position.copy(towards).multiplyScalar(500);
      camera.up.set(0, Math.abs(towards.y) > 0.95 ? 0 : 1, Math.abs(towards.y) > 0.95 ? 1 : 0);
      camera.lookAt(0, 0, 0);
      camera.updateMatrixWorld();
      const before = gl.getRenderTarget();
      gl.setRenderTarget(target);
      gl.clear(true, true, false);
      gl.render(scene, camera);
      gl.setRenderTarget(before);
      material.uniforms.uShadow.value = depth;
      material.uniforms.uShadowMatrix.value.multiplyMatrices(
        camera.projectionMatrix,
        camera.matrixWorldInverse,
      );
    },
    dispose() {
      target.dispose();
      depth.dispose();
      plain.dispose();
    },
  };
}
