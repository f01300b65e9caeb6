import { sampleGrid, type ChartGrid } from './chartGrid';
import type { Surface } from './surface';
import type { Vec3 } from '../math/vec3';

/** Nodes a side: 3 mm apart on the crown, where a head of radius 80 mm bends by 0.01 mm. */
const SIZE = 160;

/**
 * A surface tabulated over the chart, for loops that ask for the place of 100,000 dots.
 * Positions in mm in the head frame; area scale in mm2 per unit of chart area.
 */
export interface ScalpMap {
  readonly surface: Surface;
  readonly x: (u: number, v: number) => number;
  readonly y: (u: number, v: number) => number;
  readonly z: (u: number, v: number) => number;
  readonly mm2: (u: number, v: number) => number;
  /** Sideways, upward and forward components of the outward normal. */
  readonly normalX: (u: number, v: number) => number;
  readonly normalY: (u: number, v: number) => number;
  readonly normalZ: (u: number, v: number) => number;
  /** Chart step (du, dv) that leads 1 mm along a unit tangent of the skin at (u, v). */
  readonly chartStep: (u: number, v: number, tangent: Vec3) => [du: number, dv: number];
}

const table = (): ChartGrid => ({ size: SIZE, values: new Float32Array(SIZE * SIZE) });

const read = (grid: ChartGrid) => (u: number, v: number) => sampleGrid(grid, u, v);

export function scalpMap(surface: Surface): ScalpMap {
  const [x, y, z, mm2] = [table(), table(), table(), table()];
  const [normalX, normalY, normalZ] = [table(), table(), table()];
  for (let at = 0; at < SIZE * SIZE; at++) {
    const u = (at % SIZE) / (SIZE - 1);
    const v = Math.floor(at / SIZE) / (SIZE - 1);
    [x.values[at], y.values[at], z.values[at]] = surface.point(u, v);
    [normalX.values[at], normalY.values[at], normalZ.values[at]] = surface.normal(u, v);
    mm2.values[at] = surface.mm2(u, v);
  }
  return {
    surface,
    x: read(x),
    y: read(y),
    z: read(z),
    mm2: read(mm2),
    normalX: read(normalX),
    normalY: read(normalY),
    normalZ: read(normalZ),
    chartStep: chartSteps(surface),
  };
}

/**
 * Solves the metric for the chart step of a tangent d: (du, dv) = (a . d, b . d), where a and b are dual
 * to the surface's tangents. The six components are tabulated when first asked for.
 */
function chartSteps(surface: Surface): ScalpMap['chartStep'] {
  let duals: readonly ChartGrid[] | null = null;
  return (u, v, d) => {
    const [ax, ay, az, bx, by, bz] = (duals ??= dualTables(surface)).map((grid) =>
      sampleGrid(grid, u, v),
    );
    return [
      (ax ?? 0) * d[0] + (ay ?? 0) * d[1] + (az ?? 0) * d[2],
      (bx ?? 0) * d[0] + (by ?? 0) * d[1] + (bz ?? 0) * d[2],
    ];
  };
}

function dualTables(surface: Surface): readonly ChartGrid[] {
  const tables = Array.from({ length: 6 }, table);
  for (let at = 0; at < SIZE * SIZE; at++) {
    const u = (at % SIZE) / (SIZE - 1);
    const v = Math.floor(at / SIZE) / (SIZE - 1);
    const [alongU, alongV] = surface.tangents(u, v);
    const { e, f, g } = surface.metric(u, v);
    const area2 = e * g - f * f;
    for (const k of [0, 1, 2] as const) {
      const [a, b] = [tables[k], tables[k + 3]];
      if (a) a.values[at] = (g * alongU[k] - f * alongV[k]) / area2;
      if (b) b.values[at] = (e * alongV[k] - f * alongU[k]) / area2;
    }
  }
  return tables;
}
