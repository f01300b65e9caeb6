import { clamp } from '../math/scalar';
import type { ChartGrid } from './chartGrid';
import type { ScalpMap } from './scalpMap';

/** A closed curve on the scalp as chart coordinates, one [u, v] a vertex, not repeated at the end. */
export type ChartOutline = readonly (readonly [u: number, v: number])[];

/** Is the chart point inside the closed curve (even-odd rule)? */
export function insideOutline(outline: ChartOutline, u: number, v: number): boolean {
  let inside = false;
  let previous = outline[outline.length - 1] ?? [0, 0];
  for (const vertex of outline) {
    const crosses = vertex[1] > v !== previous[1] > v;
    if (crosses) {
      const t = (v - vertex[1]) / (previous[1] - vertex[1]);
      if (u < vertex[0] + t * (previous[0] - vertex[0])) inside = !inside;
    }
    previous = vertex;
  }
  return inside;
}

/** Squared distance of (x, y, z) from the segment that starts at index `at` of packed corners. */
function segmentDistance2(corners: Float64Array, at: number, x: number, y: number, z: number) {
  const ax = corners[at] ?? 0;
  const ay = corners[at + 1] ?? 0;
  const az = corners[at + 2] ?? 0;
  const bx = (corners[at + 3] ?? 0) - ax;
  const by = (corners[at + 4] ?? 0) - ay;
  const bz = (corners[at + 5] ?? 0) - az;
  const px = x - ax;
  const py = y - ay;
  const pz = z - az;
  const length2 = bx * bx + by * by + bz * bz;
  const along = length2 > 0 ? (px * bx + py * by + pz * bz) / length2 : 0;
  const t = clamp(along, 0, 1);
  const dx = px - t * bx;
  const dy = py - t * by;
  const dz = pz - t * bz;
  return dx * dx + dy * dy + dz * dz;
}

/** Nodes along a side of the blocks in which a distance grid is filled. */
const BLOCK = 8;
/** Distances beyond this are of no use to anybody and only roughly right, mm. */
const REACH_MM = 60;

/** The curve's corners in space, closed, packed xyz. */
function packedCorners(outline: ChartOutline, map: ScalpMap): Float64Array {
  const corners = new Float64Array((outline.length + 1) * 3);
  for (let i = 0; i <= outline.length; i++) {
    const [u, v] = outline[i % outline.length] ?? [0.5, 0.5];
    corners.set(map.surface.point(u, v), i * 3);
  }
  return corners;
}

/** Fills one block of nodes; far from the curve with the distance of the block's middle. */
function fillBlock(
  grid: ChartGrid,
  outline: ChartOutline,
  corners: Float64Array,
  map: ScalpMap,
  column: number,
  row: number,
): void {
  const { size, values } = grid;
  const step = 1 / (size - 1);
  const right = Math.min(column + BLOCK, size);
  const low = Math.min(row + BLOCK, size);
  const [u0, v0] = [column * step, row * step];
  const [u1, v1] = [(right - 1) * step, (low - 1) * step];
  const [um, vm] = [(u0 + u1) / 2, (v0 + v1) / 2];
  const middle = map.surface.point(um, vm);
  let radius = 0;
  for (const [u, v] of [
    [u0, v0] as const,
    [u1, v0] as const,
    [u0, v1] as const,
    [u1, v1] as const,
  ]) {
    const p = map.surface.point(u, v);
    const d2 = (p[0] - middle[0]) ** 2 + (p[1] - middle[1]) ** 2 + (p[2] - middle[2]) ** 2;
    radius = Math.max(radius, Math.sqrt(d2) * 1.1);
  }
  const reaches: number[] = [];
  let nearest = Infinity;
  for (let at = 0; at + 3 < corners.length; at += 3) {
    const d = Math.sqrt(segmentDistance2(corners, at, middle[0], middle[1], middle[2]));
    reaches.push(d);
    nearest = Math.min(nearest, d);
  }
  const side = insideOutline(outline, um, vm) ? 1 : -1;
  const far = nearest > REACH_MM + radius;
  const close: number[] = [];
  reaches.forEach((d, i) => {
    if (d <= nearest + 2 * radius) close.push(i * 3);
  });
  for (let j = row; j < low; j++) {
    for (let i = column; i < right; i++) {
      if (far) {
        values[j * size + i] = side * nearest;
        continue;
      }
      const u = i * step;
      const v = j * step;
      const x = map.x(u, v);
      const y = map.y(u, v);
      const z = map.z(u, v);
      let d2 = Infinity;
      for (const at of close) d2 = Math.min(d2, segmentDistance2(corners, at, x, y, z));
      const own = nearest > radius ? side : insideOutline(outline, u, v) ? 1 : -1;
      values[j * size + i] = own * Math.sqrt(d2);
    }
  }
}

/**
 * Signed distance in mm from a closed curve on the scalp, positive inside. Straight-line
 * distance in space stands for distance along the surface: 40 mm apart on a head they differ
 * by about 1 %. Beyond 60 mm the values are rough.
 */
export function outlineDistance(outline: ChartOutline, map: ScalpMap, size: number): ChartGrid {
  const grid = { size, values: new Float32Array(size * size) };
  const corners = packedCorners(outline, map);
  for (let row = 0; row < size; row += BLOCK) {
    for (let column = 0; column < size; column += BLOCK) {
      fillBlock(grid, outline, corners, map, column, row);
    }
  }
  return grid;
}

/** Cuts the corners of an open curve (Chaikin), keeping both ends. */
export function roundedCurve(
  curve: readonly (readonly [number, number])[],
  passes: number,
): (readonly [number, number])[] {
  let points = [...curve];
  for (let pass = 0; pass < passes; pass++) {
    const next: (readonly [number, number])[] = points.slice(0, 1);
    for (let i = 0; i + 1 < points.length; i++) {
      const [au, av] = points[i] ?? [0, 0];
      const [bu, bv] = points[i + 1] ?? [0, 0];
      next.push([0.75 * au + 0.25 * bu, 0.75 * av + 0.25 * bv]);
      next.push([0.25 * au + 0.75 * bu, 0.25 * av + 0.75 * bv]);
    }
    points = [...next, ...points.slice(-1)];
  }
  return points;
}

/** The closed curve of a left half, given from the front of the midline to its back. */
export function mirroredOutline(left: readonly (readonly [number, number])[]): ChartOutline {
  const right = left
    .slice(1, -1)
    .toReversed()
    .map(([u, v]) => [1 - u, v] as const);
  return [...left, ...right];
}
