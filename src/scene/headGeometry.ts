import * as THREE from 'three';
import type { HeadModel } from '../sculpt/headFile';

/** The head's mesh for the GPU. `rest` anchors the chart; without a warp it is the position itself. */
export function headGeometry(mesh: HeadModel['mesh']): THREE.BufferGeometry {
  const geometry = new THREE.BufferGeometry();
  const position = new THREE.BufferAttribute(mesh.positions, 3);
  geometry.setAttribute('position', position);
  geometry.setAttribute('rest', position);
  geometry.setAttribute('normal', new THREE.BufferAttribute(mesh.normals, 3));
  geometry.setAttribute('shade', new THREE.BufferAttribute(mesh.shade, 4, true));
  geometry.setIndex(new THREE.BufferAttribute(mesh.indices, 1));
  geometry.computeBoundingSphere();
  return geometry;
}
