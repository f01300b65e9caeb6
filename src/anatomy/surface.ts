import { cross, dot, length, scaled, type Vec3 } from '../math/vec3';

/**
 * First fundamental form of a surface over the scalp chart, in mm2 per chart unit squared:
 * a chart step (du, dv) has the length sqrt(e du2 + 2 f du dv + g dv2) mm.
 */
interface Metric {
  readonly e: number;
  readonly f: number;
  readonly g: number;
}

/** What each kind of surface knows by itself. */
export interface SurfaceShape {
  readonly point: (u: number, v: number) => Vec3;
  /**
   * Chart coordinates of a point of the head frame on or near this surface: the inverse of `point`.
   * Every surface has its own; places on one head must never be looked up in another's.
   */
  readonly chart: (p: Vec3) => [u: number, v: number];
  /** Derivatives of `point` along u and along v, mm per chart unit. */
  readonly tangents: (u: number, v: number) => readonly [alongU: Vec3, alongV: Vec3];
  /** Any vector at (u, v) that points out of the head, to tell outside from inside. */
  readonly outwards: (u: number, v: number) => Vec3;
}

/**
 * A scalp that dots can lie on, however its mesh was made (sculpted, warped or imported).
 * (u, v) are scalp chart coordinates in 0..1 (see scalpChart.ts); points in mm in the head frame.
 */
export interface Surface extends Omit<SurfaceShape, 'outwards'> {
  /** Unit outward normal. */
  readonly normal: (u: number, v: number) => Vec3;
  readonly metric: (u: number, v: number) => Metric;
  /** Surface area in mm2 of one unit of chart area at (u, v): sqrt(e g - f f). */
  readonly mm2: (u: number, v: number) => number;
}

/** The surface of a shape: normal, metric and area scale follow from its tangents. */
export function surfaceOf({ point, chart, tangents, outwards }: SurfaceShape): Surface {
  const metric = (u: number, v: number): Metric => {
    const [a, b] = tangents(u, v);
    return { e: dot(a, a), f: dot(a, b), g: dot(b, b) };
  };
  return {
    point,
    chart,
    tangents,
    metric,
    mm2: (u, v) => {
      const { e, f, g } = metric(u, v);
      return Math.sqrt(Math.max(e * g - f * f, 0));
    },
    normal: (u, v) => {
      const [a, b] = tangents(u, v);
      const n = cross(a, b);
      return scaled(n, (dot(n, outwards(u, v)) < 0 ? -1 : 1) / length(n));
    },
  };
}
