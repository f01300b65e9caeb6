import * as THREE from 'three';
import type { Vec3 } from '../../math/vec3';
import type { HeadModel } from '../../sculpt/headFile';
import { ANATOMY_SIZE, anatomyAt } from './skinAnatomy';

/** Places and normals of a mesh, three numbers a vertex. */
export interface Placed {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
}

/** The groups of a head's triangles, in the order of its materials. */
const HEAD_GROUPS = { scalp: 0, face: 1 } as const;

/**
 * The default head's mesh for the GPU. `rest` is the place on this head: chart, skin texture and
 * brows stay with the anatomy when a warp moves the head ({@link placedGeometry}).
 */
export function headGeometry(mesh: HeadModel['mesh']): THREE.BufferGeometry {
  const geometry = new THREE.BufferGeometry();
  geometry.setAttribute('position', new THREE.BufferAttribute(mesh.positions, 3));
  geometry.setAttribute('rest', new THREE.BufferAttribute(mesh.positions, 3));
  geometry.setAttribute('normal', new THREE.BufferAttribute(mesh.normals, 3));
  geometry.setAttribute('shade', new THREE.BufferAttribute(mesh.shade, 4, true));
  geometry.setAttribute('anatomy', new THREE.BufferAttribute(anatomyOf(mesh), ANATOMY_SIZE));
  const { indices, scalpCount } = scalpFirst(mesh);
  geometry.setIndex(new THREE.BufferAttribute(indices, 1));
  geometry.addGroup(0, scalpCount, HEAD_GROUPS.scalp);
  geometry.addGroup(scalpCount, indices.length - scalpCount, HEAD_GROUPS.face);
  geometry.computeBoundingSphere();
  return geometry;
}

/** The same head warped: shares with `rest` all but places and normals. */
export function placedGeometry(
  rest: THREE.BufferGeometry,
  placed: Placed,
): THREE.BufferGeometry {
  const geometry = new THREE.BufferGeometry();
  for (const name of ['rest', 'shade', 'anatomy'] as const) {
    geometry.setAttribute(name, rest.getAttribute(name));
  }
  geometry.setAttribute('position', new THREE.BufferAttribute(placed.positions, 3));
  geometry.setAttribute('normal', new THREE.BufferAttribute(placed.normals, 3));
  geometry.setIndex(rest.getIndex());
  for (const { start, count, materialIndex } of rest.groups) {
    geometry.addGroup(start, count, materialIndex);
  }
  geometry.computeBoundingSphere();
  return geometry;
}

function anatomyOf({ positions, shade }: HeadModel['mesh']): Float32Array {
  const values = new Float32Array((positions.length / 3) * ANATOMY_SIZE);
  for (let i = 0; 3 * i < positions.length; i++) {
    const place: Vec3 = [
      positions[3 * i] ?? 0,
      positions[3 * i + 1] ?? 0,
      positions[3 * i + 2] ?? 0,
    ];
    values.set(anatomyAt(place, (shade[4 * i + 3] ?? 0) / 255), ANATOMY_SIZE * i);
  }
  return values;
}

/** The triangles with those that touch the scalp in front. */
function scalpFirst({ indices, shade }: HeadModel['mesh']): {
  indices: Uint32Array;
  scalpCount: number;
} {
  const onScalp = (at: number): boolean => (shade[4 * (indices[at] ?? 0) + 1] ?? 0) > 0;
  const sorted = new Uint32Array(indices.length);
  let front = 0;
  let back = indices.length;
  for (let t = 0; t < indices.length; t += 3) {
    const scalp = onScalp(t) || onScalp(t + 1) || onScalp(t + 2);
    const to = scalp ? front : back - 3;
    sorted.set(indices.subarray(t, t + 3), to);
    if (scalp) front += 3;
    else back -= 3;
  }
  return { indices: sorted, scalpCount: front };
}
