import type { Surface } from '../anatomy/surface';
import type { Vec3 } from '../anatomy/vec3';
import { warpPoint, type Warp } from './warp';

/** Chart step for the warped surface's tangents. */
const CHART_STEP = 1 / 2048;

/** The surface behind the warp: same chart coordinates, moved points. */
export function warpedSurface(surface: Surface, warp: Warp): Surface {
  const point = (u: number, v: number): Vec3 => warpPoint(warp, surface.point(u, v));
  const tangents = (u: number, v: number): readonly [Vec3, Vec3] => [
    slope(point(u + CHART_STEP, v), point(u - CHART_STEP, v)),
    slope(point(u, v + CHART_STEP), point(u, v - CHART_STEP)),
  ];
  const metric = (u: number, v: number) => {
    const [a, b] = tangents(u, v);
    return { e: dot(a, a), f: dot(a, b), g: dot(b, b) };
  };
  return {
    point,
    metric,
    mm2: (u, v) => {
      const { e, f, g } = metric(u, v);
      return Math.sqrt(Math.max(e * g - f * f, 0));
    },
    normal: (u, v) => {
      const [a, b] = tangents(u, v);
      const n: Vec3 = [
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
      ];
      const s = (dot(n, surface.normal(u, v)) < 0 ? -1 : 1) / Math.sqrt(dot(n, n));
      return [n[0] * s, n[1] * s, n[2] * s];
    },
  };
}

function slope(a: Vec3, b: Vec3): Vec3 {
  const h = 2 * CHART_STEP;
  return [(a[0] - b[0]) / h, (a[1] - b[1]) / h, (a[2] - b[2]) / h];
}

function dot(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
