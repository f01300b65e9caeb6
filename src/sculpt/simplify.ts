import type { TriangleMesh } from './surfaceNets';

/** Weight of a unit change of the normal against mm of distance: keeps shading smooth. */
const NORMAL_WEIGHT = 1.2;

/** Weight of a full change of paint against mm of distance. */
const PAINT_WEIGHT = 0.6;

/** A mesh with unit normals. */
export interface ShadedMesh extends TriangleMesh {
  readonly normals: Float32Array;
}

/**
 * Fewer triangles by edge collapse (meshoptimizer), led by positions, normals and painted edges.
 *
 * @param paint two numbers 0..1 a vertex
 */
export async function simplify(
  mesh: TriangleMesh,
  normals: Float32Array,
  paint: Float32Array,
  triangles: number,
): Promise<ShadedMesh> {
  const { MeshoptSimplifier } = await import('meshoptimizer/simplifier');
  await MeshoptSimplifier.ready;
  const [indices] = MeshoptSimplifier.simplifyWithAttributes(
    mesh.indices,
    mesh.positions,
    3,
    interleaved(normals, paint),
    5,
    [NORMAL_WEIGHT, NORMAL_WEIGHT, NORMAL_WEIGHT, PAINT_WEIGHT, PAINT_WEIGHT],
    null,
    triangles * 3,
    1,
    ['RegularizeLight'],
  );
  return compacted(indices, mesh.positions, normals);
}

/** Normal and paint of each vertex after each other. */
function interleaved(normals: Float32Array, paint: Float32Array): Float32Array {
  const out = new Float32Array((normals.length / 3) * 5);
  for (let n = 0; n < out.length / 5; n++) {
    out.set(normals.subarray(3 * n, 3 * n + 3), 5 * n);
    out.set(paint.subarray(2 * n, 2 * n + 2), 5 * n + 3);
  }
  return out;
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
