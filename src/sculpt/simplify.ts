import type { TriangleMesh } from './surfaceNets';

/** Weight of a unit change of the normal against mm of distance: keeps shading smooth. */
const NORMAL_WEIGHT = 1.2;

/** A mesh with unit normals. */
export interface ShadedMesh extends TriangleMesh {
  readonly normals: Float32Array;
}

/** Fewer triangles by edge collapse (meshoptimizer), led by positions and normals. */
export async function simplify(
  mesh: TriangleMesh,
  normals: Float32Array,
  triangles: number,
): Promise<ShadedMesh> {
  const { MeshoptSimplifier } = await import('meshoptimizer/simplifier');
  await MeshoptSimplifier.ready;
  const [indices] = MeshoptSimplifier.simplifyWithAttributes(
    mesh.indices,
    mesh.positions,
    3,
    normals,
    3,
    [NORMAL_WEIGHT, NORMAL_WEIGHT, NORMAL_WEIGHT],
    null,
    triangles * 3,
    1,
    ['RegularizeLight'],
  );
  return compacted(indices, mesh.positions, normals);
}

/** Drops unused vertices and numbers the rest by first use. */
function compacted(
  indices: Uint32Array,
  positions: Float32Array,
  normals: Float32Array,
): ShadedMesh {
  const renamed = new Int32Array(positions.length / 3).fill(-1);
  const kept: number[] = [];
  const out = indices.map((v) => {
    if ((renamed[v] ?? -1) < 0) {
      renamed[v] = kept.length;
      kept.push(v);
    }
    return renamed[v] ?? 0;
  });
  const gather = (source: Float32Array) =>
    Float32Array.from(kept.flatMap((v) => [...source.subarray(3 * v, 3 * v + 3)]));
  return { positions: gather(positions), normals: gather(normals), indices: out };
}
