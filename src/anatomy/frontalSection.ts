import { clamp } from '../math/scalar';
import type { Surface } from './surface';
import { distance, type Vec3 } from '../math/vec3';

/**
 * The forehead in a hairline designer's ruler coordinates: `aside`, the distance in mm to the
 * left of the midplane, and `arc`, mm along the skin upwards and backwards from the level of
 * the glabella in the section `aside`.
 */
export interface FrontalSection {
  /** Chart coordinates of the point at an arc of this section. */
  readonly chartAt: (arcMm: number) => readonly [u: number, v: number];
  readonly pointAt: (arcMm: number) => Vec3;
}

const STEPS = 72;
const SOLVER_STEPS = 6;

/** Middle of the head from which a section is swept from forward to up, and where the sweep starts, mm. */
const SWEEP_HEIGHT_MM = 30;
const SWEEP_REACH_MM = 90;

/** Chart point of the section x = aside at a mix of forward (0) and up (1). */
function sectionChart(surface: Surface, aside: number, rise: number): [number, number] {
  const forward = 1 - rise;
  const length = Math.sqrt(rise * rise + forward * forward);
  const chartAt = (reachMm: number, asideMm: number): [number, number] => {
    const share = reachMm / length;
    return surface.chart([asideMm, SWEEP_HEIGHT_MM + share * rise, share * forward]);
  };
  let chart = chartAt(SWEEP_REACH_MM, 0);
  for (let i = 0; i < SOLVER_STEPS; i++) {
    const p = surface.point(chart[0], chart[1]);
    const dy = p[1] - SWEEP_HEIGHT_MM;
    chart = chartAt(Math.sqrt(dy * dy + p[2] * p[2]), aside);
  }
  return chart;
}

/** The section at `asideMm`, 0 to about 0.85 of the half breadth of the head. */
export function frontalSection(
  surface: Surface,
  asideMm: number,
  glabellaHeightMm: number,
): FrontalSection {
  const charts: [number, number][] = [];
  const points: Vec3[] = [];
  for (let i = 0; i <= STEPS; i++) {
    const chart = sectionChart(surface, asideMm, i / STEPS);
    charts.push(chart);
    points.push(surface.point(chart[0], chart[1]));
  }
  const arcs = [0];
  for (let i = 1; i <= STEPS; i++) {
    const step = distance(points[i] ?? [0, 0, 0], points[i - 1] ?? [0, 0, 0]);
    arcs.push((arcs[i - 1] ?? 0) + step);
  }
  const above = points.findIndex((p) => p[1] >= glabellaHeightMm);
  const first = Math.max(above, 1);
  const low = points[first - 1]?.[1] ?? 0;
  const high = points[first]?.[1] ?? 1;
  const share = clamp((glabellaHeightMm - low) / (high - low), 0, 1);
  const zero = (arcs[first - 1] ?? 0) + share * ((arcs[first] ?? 0) - (arcs[first - 1] ?? 0));
  const chartAt = (arcMm: number): readonly [number, number] => {
    const target = clamp(arcMm + zero, 0, arcs[STEPS] ?? 0);
    let i = 1;
    while (i < STEPS && (arcs[i] ?? 0) < target) i++;
    const before = arcs[i - 1] ?? 0;
    const t = (target - before) / ((arcs[i] ?? 1) - before);
    const [au, av] = charts[i - 1] ?? [0.5, 0.5];
    const [bu, bv] = charts[i] ?? [0.5, 0.5];
    return [au + t * (bu - au), av + t * (bv - av)];
  };
  return {
    chartAt,
    pointAt: (arcMm) => {
      const [u, v] = chartAt(arcMm);
      return surface.point(u, v);
    },
  };
}
