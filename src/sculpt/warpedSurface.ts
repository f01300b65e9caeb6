import { surfaceOf, type Surface } from '../anatomy/surface';
import { minus, scaled, type Vec3 } from '../math/vec3';
import { unwarpPoint, warpPoint, type Warp } from './warp';

/** Chart step for the warped surface's tangents. */
const CHART_STEP = 1 / 2048;

/**
 * The surface behind the warp: a dot keeps its chart coordinates while its point moves. A place on the
 * warped head is therefore looked up where it was before the warp.
 */
export function warpedSurface(surface: Surface, warp: Warp): Surface {
  const point = (u: number, v: number): Vec3 => warpPoint(warp, surface.point(u, v));
  return surfaceOf({
    point,
    chart: (p) => surface.chart(unwarpPoint(warp, p)),
    tangents: (u, v) => [
      slope(point(u + CHART_STEP, v), point(u - CHART_STEP, v)),
      slope(point(u, v + CHART_STEP), point(u, v - CHART_STEP)),
    ],
    outwards: surface.normal,
  });
}

function slope(a: Vec3, b: Vec3): Vec3 {
  return scaled(minus(a, b), 1 / (2 * CHART_STEP));
}
