import { clamp } from '../math/scalar';
import { along, distance, length, minus, normalised, type Vec3 } from '../math/vec3';
import type { Surface } from './surface';

/** A scalp unrolled to the plane of a drawing that looks down on it, forehead ahead. */
export interface ViewFromAbove {
  /** Distance of the drawing's rim from its middle in a direction to the left and ahead, mm. */
  readonly rimMm: (side: number, forward: number) => number;
  /** Chart coordinates of the skin that is drawn at a place, mm to the left and ahead of the middle. */
  readonly chartAt: (side: number, forward: number) => readonly [u: number, v: number];
}

/** Middle of the rim, mm; it runs over the forehead, above the ears and round the occiput. */
const MIDDLE: Vec3 = [0, 40, 0];
/** The view is tilted back by 15 degrees: less forehead, more of the crown and the fringe behind it. */
const AHEAD: Vec3 = [0, 0.25881904510252074, 0.9659258262890683];
const UP: Vec3 = [0, 0.9659258262890683, -0.25881904510252074];
const ARC_STEPS = 40;
const SOLVER_STEPS = 10;

/**
 * The view of a scalp from above, unrolled: a place at a share of the way from the middle to the
 * rim shows the skin at the same share of the arc from the top down to the level of the rim. A plain
 * projection would hide the fringe, which hangs down the sides.
 */
export function viewFromAbove(surface: Surface): ViewFromAbove {
  /** Chart point in a direction from the middle: to the left, up and ahead in the view. */
  const chartTowards = (side: number, up: number, ahead: number): [number, number] => {
    const unit = normalised(along(along([side, 0, 0], UP, up), AHEAD, ahead));
    let chart = surface.chart(along(MIDDLE, unit, 100));
    for (let i = 0; i < SOLVER_STEPS; i++) {
      chart = surface.chart(
        along(MIDDLE, unit, length(minus(surface.point(...chart), MIDDLE))),
      );
    }
    return chart;
  };
  /** The arc from the top (0) to the rim (ARC_STEPS) in a unit direction of the view. */
  const arcTowards = (side: number, ahead: number): [number, number][] =>
    Array.from({ length: ARC_STEPS + 1 }, (_one, i) => {
      const fall = i / ARC_STEPS;
      return chartTowards(side * fall, 1 - fall, ahead * fall);
    });
  const reachOf = ([u, v]: readonly [number, number]): number =>
    length(minus(surface.point(u, v), MIDDLE));
  return {
    rimMm: (side, forward) => {
      const size = length([side, 0, forward]);
      return reachOf(chartTowards(side / size, 0, forward / size));
    },
    chartAt: (side, forward) => {
      const size = length([side, 0, forward]);
      if (size < 1e-6) return chartTowards(0, 1, 0);
      const arc = arcTowards(side / size, forward / size);
      const points = arc.map(([u, v]) => surface.point(u, v));
      const run = points.map(() => 0);
      points.forEach((p, i) => {
        const before = points[i - 1];
        if (before) run[i] = (run[i - 1] ?? 0) + distance(before, p);
      });
      const share = clamp(size / reachOf(arc[ARC_STEPS] ?? [0.5, 0.5]), 0, 1);
      const wanted = share * (run[ARC_STEPS] ?? 0);
      const next = clamp(
        run.findIndex((mm) => mm >= wanted),
        1,
        ARC_STEPS,
      );
      const [low, high] = [run[next - 1] ?? 0, run[next] ?? 1];
      const t = clamp((wanted - low) / (high - low), 0, 1);
      const [au, av] = arc[next - 1] ?? [0.5, 0.5];
      const [bu, bv] = arc[next] ?? [0.5, 0.5];
      return [au + t * (bu - au), av + t * (bv - av)];
    },
  };
}
