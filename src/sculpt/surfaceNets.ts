import { clamp } from '../math/scalar';
import type { DistanceField } from './headField';

/** Triangle mesh; positions in mm, xyz after each other; counter-clockwise seen from outside. */
export interface TriangleMesh {
  readonly positions: Float32Array;
  readonly indices: Uint32Array;
}

/** A field's sampling box in mm; the field must be positive on its faces (but for x = 0). */
export interface SamplingBox {
  readonly low: readonly [number, number, number];
  readonly high: readonly [number, number, number];
}

/**
 * How far the field may overstate the true distance: blocks whose centre lies further than
 * LIPSCHITZ times their half diagonal from the surface are skipped.
 */
const LIPSCHITZ = 1.7;
const COARSE = 16;
const FINE = 4;

/**
 * Naive surface nets (Gibson 1998) on the half x >= 0 of a field that is symmetric in x, mirrored.
 * Vertices are then drawn onto the surface by Newton steps along the gradient.
 *
 * @param cellMm edge of the cubic cells
 */
export function surfaceNets(
  field: DistanceField,
  box: SamplingBox,
  cellMm: number,
): TriangleMesh {
  const grid = sampleHalf(field, box, cellMm);
  const { nx, ny, nz, values } = grid;
  const cellVertex = new Int32Array(nx * ny * nz).fill(-1);
  const positions: number[] = [];
  const corner = (i: number, j: number, k: number) => values[(k * ny + j) * nx + i] ?? 1;

  for (let k = 0; k < nz - 1; k++) {
    for (let j = 0; j < ny - 1; j++) {
      for (let i = 0; i < nx - 1; i++) {
        const id = (k * ny + j) * nx + i;
        const vertex = cellCentre(values, id, nx, ny);
        if (!vertex) continue;
        cellVertex[id] = positions.length / 3;
        positions.push(
          (i + vertex[0]) * cellMm,
          (j + vertex[1]) * cellMm,
          (k + vertex[2]) * cellMm,
        );
      }
    }
  }
  const half = positions.length / 3;
  const all = new Float32Array(half * 6);
  for (let n = 0; n < half; n++) {
    const p = [
      positions[3 * n] ?? 0,
      (positions[3 * n + 1] ?? 0) + box.low[1],
      (positions[3 * n + 2] ?? 0) + box.low[2],
    ] as [number, number, number];
    drawToSurface(field, p, cellMm);
    all.set(p, 3 * n);
    all.set([-p[0], p[1], p[2]], 3 * (n + half));
  }

  // A vertex of the cell (i, j, k); cells left of the mirror plane are the mirrored ones.
  const vertexOf = (i: number, j: number, k: number): number =>
    i >= 0
      ? (cellVertex[(k * ny + j) * nx + i] ?? -1)
      : (cellVertex[(k * ny + j) * nx - 1 - i] ?? -1) + half;
  const mirror = (v: number) => (v < half ? v + half : v - half);
  const indices: number[] = [];
  const quad = (a: number, b: number, c: number, d: number, inward: boolean, twin: boolean) => {
    if (inward) indices.push(a, b, c, a, c, d);
    else indices.push(a, c, b, a, d, c);
    if (!twin) return;
    const [e, f, g, h] = [mirror(a), mirror(b), mirror(c), mirror(d)];
    if (inward) indices.push(e, g, f, e, h, g);
    else indices.push(e, f, g, e, g, h);
  };
  for (let k = 1; k < nz - 1; k++) {
    for (let j = 1; j < ny - 1; j++) {
      for (let i = 0; i < nx - 1; i++) {
        const inside = corner(i, j, k) < 0;
        if (inside !== corner(i + 1, j, k) < 0) {
          quad(
            vertexOf(i, j - 1, k - 1),
            vertexOf(i, j, k - 1),
            vertexOf(i, j, k),
            vertexOf(i, j - 1, k),
            inside,
            true,
          );
        }
        if (inside !== corner(i, j + 1, k) < 0) {
          quad(
            vertexOf(i - 1, j, k - 1),
            vertexOf(i - 1, j, k),
            vertexOf(i, j, k),
            vertexOf(i, j, k - 1),
            inside,
            i > 0,
          );
        }
        if (inside !== corner(i, j, k + 1) < 0) {
          quad(
            vertexOf(i - 1, j - 1, k),
            vertexOf(i, j - 1, k),
            vertexOf(i, j, k),
            vertexOf(i - 1, j, k),
            inside,
            i > 0,
          );
        }
      }
    }
  }
  return { positions: all, indices: Uint32Array.from(indices) };
}

interface HalfGrid {
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
  readonly values: Float32Array;
}

function sampleHalf(field: DistanceField, box: SamplingBox, cell: number): HalfGrid {
  const nodes = (from: number, to: number) =>
    Math.ceil((to - from) / cell / COARSE) * COARSE + 1;
  const nx = nodes(0, box.high[0]);
  const ny = nodes(box.low[1], box.high[1]);
  const nz = nodes(box.low[2], box.high[2]);
  const values = new Float32Array(nx * ny * nz).fill(1);
  const at = (i: number, j: number, k: number) =>
    field(i * cell, box.low[1] + j * cell, box.low[2] + k * cell);
  const fillBlock = (i0: number, j0: number, k0: number, size: number): void => {
    const centre = at(i0 + size / 2, j0 + size / 2, k0 + size / 2);
    const skip = Math.abs(centre) > ((Math.sqrt(3) * (size + 1)) / 2) * cell * LIPSCHITZ;
    if (!skip && size === COARSE) {
      for (let k = 0; k < size; k += FINE) {
        for (let j = 0; j < size; j += FINE) {
          for (let i = 0; i < size; i += FINE) fillBlock(i0 + i, j0 + j, k0 + k, FINE);
        }
      }
      return;
    }
    for (let k = k0; k < k0 + size && k < nz; k++) {
      for (let j = j0; j < j0 + size && j < ny; j++) {
        const row = (k * ny + j) * nx;
        for (let i = i0; i < i0 + size && i < nx; i++) {
          values[row + i] = skip ? centre : at(i, j, k);
        }
      }
    }
  };
  for (let k = 0; k < nz; k += COARSE) {
    for (let j = 0; j < ny; j += COARSE) {
      for (let i = 0; i < nx; i += COARSE) fillBlock(i, j, k, COARSE);
    }
  }
  return { nx, ny, nz, values };
}

/** Mean of the edge crossings of the cell at `id` in cell units; undefined where nothing crosses. */
function cellCentre(
  values: Float32Array,
  id: number,
  nx: number,
  ny: number,
): readonly [number, number, number] | undefined {
  const layer = nx * ny;
  const v = CORNERS;
  let inside = 0;
  for (let c = 0; c < 8; c++) {
    const value = values[id + (c & 1) + ((c >> 1) & 1) * nx + (c >> 2) * layer] ?? 1;
    v[c] = value;
    if (value < 0) inside++;
  }
  if (inside === 0 || inside === 8) return undefined;
  let x = 0;
  let y = 0;
  let z = 0;
  let count = 0;
  for (let a = 0; a < 8; a++) {
    for (let axis = 1; axis <= 4; axis *= 2) {
      if (a & axis) continue;
      const va = v[a] ?? 0;
      const vb = v[a | axis] ?? 0;
      if (va < 0 === vb < 0) continue;
      const t = va / (va - vb);
      x += (a & 1) + (axis === 1 ? t : 0);
      y += ((a >> 1) & 1) + (axis === 2 ? t : 0);
      z += (a >> 2) + (axis === 4 ? t : 0);
      count++;
    }
  }
  return [x / count, y / count, z / count];
}

const CORNERS = new Float64Array(8);

/** Two Newton steps along the gradient, none longer than half a cell. */
function drawToSurface(field: DistanceField, p: [number, number, number], cell: number): void {
  const e = 0.05;
  for (let n = 0; n < 2; n++) {
    const d = field(p[0], p[1], p[2]);
    const gx = (field(p[0] + e, p[1], p[2]) - d) / e;
    const gy = (field(p[0], p[1] + e, p[2]) - d) / e;
    const gz = (field(p[0], p[1], p[2] + e) - d) / e;
    const g2 = Math.max(gx * gx + gy * gy + gz * gz, 0.05);
    const limit = (0.5 * cell) / Math.sqrt(g2);
    const move = clamp(d / g2, -limit, limit);
    p[0] -= gx * move;
    p[1] -= gy * move;
    p[2] -= gz * move;
  }
}

/** Unit outward normals of the field at the vertices, by central differences over 2 x `reachMm`. */
export function fieldNormals(
  field: DistanceField,
  positions: Float32Array,
  reachMm: number,
): Float32Array {
  const normals = new Float32Array(positions.length);
  const e = reachMm;
  for (let i = 0; i < positions.length; i += 3) {
    const x = positions[i] ?? 0;
    const y = positions[i + 1] ?? 0;
    const z = positions[i + 2] ?? 0;
    const gx = field(x + e, y, z) - field(x - e, y, z);
    const gy = field(x, y + e, z) - field(x, y - e, z);
    const gz = field(x, y, z + e) - field(x, y, z - e);
    const length = Math.sqrt(gx * gx + gy * gy + gz * gz) || 1;
    normals.set([gx / length, gy / length, gz / length], i);
  }
  return normals;
}
