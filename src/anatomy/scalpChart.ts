import type { Vec3 } from '../math/vec3';

/**
 * The scalp chart: stereographic projection of directions from a centre inside the skull
 * (docs/design.md 2; docs/facts/head.md 4 measured its anisotropy as 1.03 median, 1.10 at the
 * 95th percentile). Only + - x / and square root, so that every device computes the same bits.
 *
 * Chart (0.5, 0.5) is the pole, v grows towards the face, u towards the subject's left;
 * the disc of radius 0.5 is theta = 125 degrees from the pole.
 *
 * This is the chart of the default head and of surfaces that are seen from its centre (radialSurface.ts).
 * Another head has another chart: ask its `Surface`, never this file (chartOwners.test.ts holds it).
 */
export const CHART_CENTRE: Vec3 = [0, 30, 0];

/** cos and sin of the pole's tilt of 25 degrees backwards. */
export const POLE_COS_TILT = 0.9063077870366499;
export const POLE_SIN_TILT = 0.42261826174069944;
/** tan(125/2 degrees): stereographic radius of the disc's rim. */
export const CHART_RIM = 1.9209821269711664;

/** Chart coordinates of a direction (need not be unit) seen from the chart's centre. */
export function chartOfDirection(x: number, y: number, z: number): [u: number, v: number] {
  const length = Math.sqrt(x * x + y * y + z * z);
  const up = (y * POLE_COS_TILT - z * POLE_SIN_TILT) / length;
  const front = (y * POLE_SIN_TILT + z * POLE_COS_TILT) / length;
  const side = x / length;
  const scale = 0.5 / (CHART_RIM * (1 + up));
  return [0.5 + side * scale, 0.5 + front * scale];
}

/** Chart coordinates of a point of the head frame in mm. */
export function chartOfPoint(p: Vec3): [u: number, v: number] {
  return chartOfDirection(
    p[0] - CHART_CENTRE[0],
    p[1] - CHART_CENTRE[1],
    p[2] - CHART_CENTRE[2],
  );
}

/** Unit direction from the chart's centre that projects to (u, v). */
export function directionOfChart(u: number, v: number): Vec3 {
  const s = (u - 0.5) * 2 * CHART_RIM;
  const f = (v - 0.5) * 2 * CHART_RIM;
  const r2 = s * s + f * f;
  const up = (1 - r2) / (1 + r2);
  const side = (2 * s) / (1 + r2);
  const front = (2 * f) / (1 + r2);
  return [
    side,
    up * POLE_COS_TILT + front * POLE_SIN_TILT,
    front * POLE_COS_TILT - up * POLE_SIN_TILT,
  ];
}
