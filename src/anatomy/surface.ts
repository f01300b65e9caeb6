import type { Vec3 } from './vec3';

/**
 * First fundamental form of a surface over the scalp chart, in mm2 per chart unit squared:
 * a chart step (du, dv) has the length sqrt(e du2 + 2 f du dv + g dv2) mm.
 */
export interface Metric {
  readonly e: number;
  readonly f: number;
  readonly g: number;
}

/**
 * A scalp that dots can lie on, however its mesh was made (sculpted, warped or imported).
 * (u, v) are scalp chart coordinates in 0..1 (see scalpChart.ts); points in mm in the head frame.
 */
export interface Surface {
  readonly point: (u: number, v: number) => Vec3;
  /** Unit outward normal. */
  readonly normal: (u: number, v: number) => Vec3;
  readonly metric: (u: number, v: number) => Metric;
  /** Surface area in mm2 of one unit of chart area at (u, v): sqrt(e g - f f). */
  readonly mm2: (u: number, v: number) => number;
}
