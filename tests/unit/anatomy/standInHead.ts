import { CHART_CENTRE, directionOfChart } from '../../../src/anatomy/scalpChart';
import type { Surface } from '../../../src/anatomy/surface';
import type { Vec3 } from '../../../src/anatomy/vec3';

/** Superellipsoid test head of facts/practice.md section 3.5, in the head frame. */
const HALF: Vec3 = [77.15, 93.3, 99.75];
const CENTRE_Y = 37.8;
const POWER = 2.25;

const excess = (p: Vec3): number =>
  Math.abs(p[0] / HALF[0]) ** POWER +
  Math.abs((p[1] - CENTRE_Y) / HALF[1]) ** POWER +
  Math.abs(p[2] / HALF[2]) ** POWER -
  1;

function point(u: number, v: number): Vec3 {
  const d = directionOfChart(u, v);
  const at = (r: number): Vec3 => [
    CHART_CENTRE[0] + d[0] * r,
    CHART_CENTRE[1] + d[1] * r,
    CHART_CENTRE[2] + d[2] * r,
  ];
  let low = 40;
  let high = 160;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (excess(at(middle)) > 0) high = middle;
    else low = middle;
  }
  return at((low + high) / 2);
}

const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function metric(u: number, v: number) {
  const h = 5e-4;
  const du = minus(point(u + h, v), point(u - h, v)).map((x) => x / (2 * h)) as unknown as Vec3;
  const dv = minus(point(u, v + h), point(u, v - h)).map((x) => x / (2 * h)) as unknown as Vec3;
  return { e: dot(du, du), f: dot(du, dv), g: dot(dv, dv) };
}

function normal(u: number, v: number): Vec3 {
  const p = point(u, v);
  const slope = (x: number, half: number): number =>
    (Math.sign(x) * Math.abs(x / half) ** (POWER - 1)) / half;
  const n: Vec3 = [slope(p[0], HALF[0]), slope(p[1] - CENTRE_Y, HALF[1]), slope(p[2], HALF[2])];
  const length = Math.sqrt(dot(n, n));
  return [n[0] / length, n[1] / length, n[2] / length];
}

export const standInSurface: Surface = {
  point,
  normal,
  metric,
  mm2: (u, v) => {
    const { e, f, g } = metric(u, v);
    return Math.sqrt(e * g - f * f);
  },
};
