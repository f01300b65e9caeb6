/**
 * A point or direction in the head frame: millimetres, Frankfurt horizontal,
 * origin midway between the tragia, x to the subject's left, y up, z forward.
 */
export type Vec3 = readonly [x: number, y: number, z: number];

export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Right-handed cross product. */
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** a - b: the vector that leads from b to a. */
export const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

export const scaled = (a: Vec3, factor: number): Vec3 => [
  a[0] * factor,
  a[1] * factor,
  a[2] * factor,
];

/** The point `t` lengths of `direction` from `origin`. */
export const along = (origin: Vec3, direction: Vec3, t: number): Vec3 => [
  origin[0] + direction[0] * t,
  origin[1] + direction[1] * t,
  origin[2] + direction[2] * t,
];

export const length = (a: Vec3): number => Math.sqrt(dot(a, a));

export function distance(a: Vec3, b: Vec3): number {
  const [x, y, z] = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
  return Math.sqrt(x * x + y * y + z * z);
}

/** The unit vector along `a`; NaN where `a` has no length. */
export function normalised(a: Vec3): Vec3 {
  const size = length(a);
  return [a[0] / size, a[1] / size, a[2] / size];
}
