import { CHART_CENTRE, chartOfPoint, directionOfChart } from './scalpChart';
import { surfaceOf, type Surface } from './surface';
import { minus, scaled, type Vec3 } from '../math/vec3';

/**
 * Distance from the chart's centre to the bare head (no ears) over the scalp chart, mm.
 * Row-major, v down the rows: texel (i, j) at u = (i + 0.5) / size, v = (j + 0.5) / size.
 */
export interface RadiusMap {
  readonly size: number;
  readonly mm: Float32Array;
}

/**
 * The surface of a radius map: a uniform cubic B-spline over the texels, so curvature is continuous
 * and the map's quantisation is smoothed away (it departs from the texels by under 0.05 mm on the
 * scalp). Only + - x / and square root: the same bits on every device.
 */
export function radialSurface(radius: RadiusMap): Surface {
  const spline = radiusSpline(radius);
  const out = new Float64Array(3);
  const du = new Float64Array(3);
  const dv = new Float64Array(3);

  /** Point and chart derivatives P_u, P_v of P = C + r d, into out, du and dv. */
  const frame = (u: number, v: number): void => {
    const [r, ru, rv] = spline(u, v);
    const d = directionOfChart(u, v);
    const [dirU, dirV] = directionDerivatives(u, v);
    for (let k = 0; k < 3; k++) {
      out[k] = (CHART_CENTRE[k] ?? 0) + r * (d[k] ?? 0);
      du[k] = ru * (d[k] ?? 0) + r * (dirU[k] ?? 0);
      dv[k] = rv * (d[k] ?? 0) + r * (dirV[k] ?? 0);
    }
  };
  return surfaceOf({
    point: (u, v) => {
      frame(u, v);
      return vector(out);
    },
    chart: chartOfPoint,
    tangents: (u, v) => {
      frame(u, v);
      return [vector(du), vector(dv)];
    },
    outwards: directionOfChart,
  });
}

function vector(a: Float64Array): Vec3 {
  return [a[0] ?? 0, a[1] ?? 0, a[2] ?? 0];
}

/** Chart step for the direction's derivatives; the direction is smooth, so central differences do. */
const STEP = 1 / 65536;

function directionDerivatives(u: number, v: number): readonly [Vec3, Vec3] {
  const difference = (a: Vec3, b: Vec3): Vec3 => scaled(minus(a, b), 1 / (2 * STEP));
  return [
    difference(directionOfChart(u + STEP, v), directionOfChart(u - STEP, v)),
    difference(directionOfChart(u, v + STEP), directionOfChart(u, v - STEP)),
  ];
}

/** Value and chart derivatives of the cubic B-spline over the map; edges repeat. */
function radiusSpline(radius: RadiusMap): (u: number, v: number) => [number, number, number] {
  const { size, mm } = radius;
  const wu = new Float64Array(8);
  const wv = new Float64Array(8);
  return (u, v) => {
    const i = basis(u, size, wu);
    const j = basis(v, size, wv);
    let value = 0;
    let alongU = 0;
    let alongV = 0;
    for (let b = 0; b < 4; b++) {
      const row = clampIndex(j + b - 1, size) * size;
      let sum = 0;
      let slope = 0;
      for (let a = 0; a < 4; a++) {
        const r = mm[row + clampIndex(i + a - 1, size)] ?? 0;
        sum += r * (wu[a] ?? 0);
        slope += r * (wu[a + 4] ?? 0);
      }
      value += sum * (wv[b] ?? 0);
      alongU += slope * (wv[b] ?? 0);
      alongV += sum * (wv[b + 4] ?? 0);
    }
    return [value, alongU * size, alongV * size];
  };
}

function clampIndex(i: number, size: number): number {
  return i < 0 ? 0 : i >= size ? size - 1 : i;
}

/** Four B-spline weights, then their derivatives per texel; returns the second texel's index. */
function basis(u: number, size: number, out: Float64Array): number {
  const x = u * size - 0.5;
  const i = Math.floor(x);
  const t = x - i;
  const s = 1 - t;
  out[0] = (s * s * s) / 6;
  out[1] = (3 * t * t * t - 6 * t * t + 4) / 6;
  out[2] = (3 * s * s * s - 6 * s * s + 4) / 6;
  out[3] = (t * t * t) / 6;
  out[4] = (-s * s) / 2;
  out[5] = (3 * t * t - 4 * t) / 2;
  out[6] = (4 * s - 3 * s * s) / 2;
  out[7] = (t * t) / 2;
  return i;
}
