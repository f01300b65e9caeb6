import type { Landmarks, LandmarkName } from '../anatomy/landmarks';
import type { Vec3 } from '../math/vec3';
import { step } from './smoothOps';

/**
 * Parameters of the space warp: ratios to the default head, 1 = unchanged. The warp is smooth (C1),
 * invertible within SHAPE_LIMITS, symmetric in x, and uses only + - x / and square root.
 */
export interface WarpParameters {
  /** Breadth of the cranium, the cheeks, the jaw, the neck and shoulders. */
  readonly cranium: number;
  readonly cheek: number;
  readonly jaw: number;
  readonly neck: number;
  /** Height above and below the tragia. */
  readonly height: number;
  readonly face: number;
  /** Depth front to back. */
  readonly depth: number;
  /** Push outwards at 45 degrees between front and side: rounder (< 0) to squarer (> 0) outline. */
  readonly squareness: number;
  /** 0 masculine to 1 feminine features. */
  readonly femininity: number;
  /** 0 rounded to 1 flat back of the head. */
  readonly flatOcciput: number;
}

export const NO_WARP: WarpParameters = {
  cranium: 1,
  cheek: 1,
  jaw: 1,
  neck: 1,
  height: 1,
  face: 1,
  depth: 1,
  squareness: 0,
  femininity: 0,
  flatOcciput: 0,
};

/** Moves the point (x, y, z) mm; writes the result to out[0..2]. */
export type Warp = (x: number, y: number, z: number, out: Float64Array) => void;

/** Axis of the neck and half axes of the cranium, mm (the default head's). */
const NECK_Z = -24;
const HALF_BREADTH = 77;
const HALF_LENGTH = 100;

/** A local push: centre, reach and shift in mm; mirrored where the centre is off the midline. */
interface Push {
  readonly at: Vec3;
  readonly reach: Vec3;
  readonly by: Vec3;
}

/** From the median man's to the median woman's features (estimates by eye). */
const FEMININE: readonly Push[] = [
  { at: [24, 36, 96], reach: [40, 24, 44], by: [0, 1.2, -2.1] },
  { at: [0, 36, 98], reach: [26, 22, 40], by: [0, 0, -0.7] },
  { at: [0, 74, 92], reach: [62, 42, 60], by: [0, 0, 1.6] },
  { at: [0, -16, 112], reach: [26, 34, 40], by: [0, 1.4, -2.4] },
  { at: [0, -54, 102], reach: [34, 22, 40], by: [0, 0, 0.8] },
  { at: [0, -90, 94], reach: [44, 34, 54], by: [0, 1, -2] },
  { at: [0, -122, 30], reach: [26, 34, 40], by: [0, 0, -3.5] },
];

/** Flattens the occiput and widens the head behind the ears (positional plagiocephaly, mild). */
const FLAT: readonly Push[] = [
  { at: [0, 52, -102], reach: [92, 84, 84], by: [0, 0, 8] },
  { at: [62, 66, -62], reach: [70, 70, 70], by: [2.2, 1, -1.5] },
];

/** The warp of given parameters. */
export function createWarp(parameters: WarpParameters): Warp {
  const { cranium, cheek, jaw, neck, height, face, depth, squareness } = parameters;
  const push = packedPushes(parameters);
  return (x0, y0, z0, out) => {
    let x = x0;
    let y = y0;
    let z = z0;
    for (let i = 0; i < push.length; i += PUSH_STRIDE) {
      const c = (z0 - (push[i + 2] ?? 0)) / (push[i + 5] ?? 1);
      const b = (y0 - (push[i + 1] ?? 0)) / (push[i + 4] ?? 1);
      const a = (x0 - (push[i] ?? 0)) / (push[i + 3] ?? 1);
      const s = 1 - a * a - b * b - c * c;
      if (s <= 0) continue;
      const w = s * s * s;
      x += w * (push[i + 6] ?? 0);
      y += w * (push[i + 7] ?? 0);
      z += w * (push[i + 8] ?? 0);
    }
    if (squareness !== 0 && y > -40) {
      const a = (x / HALF_BREADTH) * (x / HALF_BREADTH);
      const b = (z / HALF_LENGTH) * (z / HALF_LENGTH);
      const sum = a + b + 0.12;
      const grow = 1 + squareness * ((4 * a * b) / (sum * sum)) * step(-40, 40, y);
      x *= grow;
      z *= grow;
    }
    if (y >= 48) {
      out[0] = x * cranium;
      out[1] = height * y;
      out[2] = z * depth;
      return;
    }
    const wide =
      cranium +
      (cheek - cranium) * step(48, 2, y) +
      (jaw - cheek) * step(-12, -62, y) +
      (neck - jaw) * step(-72, -132, y);
    const neckDepth = 1 + (neck / jaw - 1) * 0.8 * step(-72, -132, y) * step(82, 44, z);
    out[0] = x * wide;
    out[1] = face * y + (height - face) * ramp(y, 26);
    out[2] = NECK_Z + (z * depth - NECK_Z) * neckDepth;
  };
}

/** Numbers a push takes: centre, reach, shift. */
const PUSH_STRIDE = 9;

/** The pushes that act, with their mirror images, scaled and flat. */
function packedPushes({ femininity, flatOcciput }: WarpParameters): Float64Array {
  const scaled = [
    ...FEMININE.map((push) => ({ push, amount: femininity })),
    ...FLAT.map((push) => ({ push, amount: flatOcciput })),
  ];
  const numbers = scaled.flatMap(({ push: { at, reach, by }, amount }) => {
    if (amount === 0) return [];
    const [x, y, z] = [by[0] * amount, by[1] * amount, by[2] * amount];
    const left = [...at, ...reach, x, y, z];
    return at[0] === 0 ? left : [...left, -at[0], at[1], at[2], ...reach, -x, y, z];
  });
  return Float64Array.from(numbers);
}

/** 0 below -r, y above r, a parabola between: C1. */
function ramp(y: number, r: number): number {
  if (y <= -r) return 0;
  if (y >= r) return y;
  return ((y + r) * (y + r)) / (4 * r);
}

/** The warped point. */
export function warpPoint(warp: Warp, p: Vec3): Vec3 {
  const out = new Float64Array(3);
  warp(p[0], p[1], p[2], out);
  return [out[0] ?? 0, out[1] ?? 0, out[2] ?? 0];
}

/**
 * The point that the warp moves to `q`, by damped fixed-point steps: within 1e-6 mm on the scalp of every
 * head within SHAPE_LIMITS, within 1e-4 mm anywhere from the shoulders up.
 */
export function unwarpPoint(warp: Warp, q: Vec3): Vec3 {
  const out = new Float64Array(3);
  let p: Vec3 = q;
  for (let n = 0; n < 80; n++) {
    warp(p[0], p[1], p[2], out);
    const miss: Vec3 = [q[0] - (out[0] ?? 0), q[1] - (out[1] ?? 0), q[2] - (out[2] ?? 0)];
    p = [p[0] + 0.9 * miss[0], p[1] + 0.9 * miss[1], p[2] + 0.9 * miss[2]];
    if (Math.abs(miss[0]) + Math.abs(miss[1]) + Math.abs(miss[2]) < 1e-7) break;
  }
  return p;
}

/** Every landmark, warped. */
export function warpLandmarks(warp: Warp, landmarks: Landmarks): Landmarks {
  const entries = Object.entries(landmarks).map(([name, p]) => [name, warpPoint(warp, p)]);
  return Object.fromEntries(entries) as Record<LandmarkName, Vec3>;
}

/** Warps positions (mm) and unit normals; normals follow by the inverse transpose of the Jacobian. */
export function warpMesh(
  warp: Warp,
  positions: Float32Array,
  normals: Float32Array,
): { positions: Float32Array; normals: Float32Array } {
  const moved = new Float32Array(positions.length);
  const turned = new Float32Array(normals.length);
  const [o, a, b, c] = [0, 0, 0, 0].map(() => new Float64Array(3)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const e = 0.05;
  for (let i = 0; i < positions.length; i += 3) {
    const x = positions[i] ?? 0;
    const y = positions[i + 1] ?? 0;
    const z = positions[i + 2] ?? 0;
    warp(x, y, z, o);
    warp(x + e, y, z, a);
    warp(x, y + e, z, b);
    warp(x, y, z + e, c);
    const [ox, oy, oz] = [o[0] ?? 0, o[1] ?? 0, o[2] ?? 0];
    moved[i] = ox;
    moved[i + 1] = oy;
    moved[i + 2] = oz;
    const [ax, ay, az] = [(a[0] ?? 0) - ox, (a[1] ?? 0) - oy, (a[2] ?? 0) - oz];
    const [bx, by, bz] = [(b[0] ?? 0) - ox, (b[1] ?? 0) - oy, (b[2] ?? 0) - oz];
    const [cx, cy, cz] = [(c[0] ?? 0) - ox, (c[1] ?? 0) - oy, (c[2] ?? 0) - oz];
    const nx = normals[i] ?? 0;
    const ny = normals[i + 1] ?? 0;
    const nz = normals[i + 2] ?? 0;
    // cofactor matrix of the Jacobian times the normal
    const mx = (by * cz - bz * cy) * nx + (cy * az - cz * ay) * ny + (ay * bz - az * by) * nz;
    const my = (bz * cx - bx * cz) * nx + (cz * ax - cx * az) * ny + (az * bx - ax * bz) * nz;
    const mz = (bx * cy - by * cx) * nx + (cx * ay - cy * ax) * ny + (ax * by - ay * bx) * nz;
    const length = Math.sqrt(mx * mx + my * my + mz * mz) || 1;
    turned[i] = mx / length;
    turned[i + 1] = my / length;
    turned[i + 2] = mz / length;
  }
  return { positions: moved, normals: turned };
}
