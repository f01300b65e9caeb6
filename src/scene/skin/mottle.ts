import type { Vec3 } from '../../math/vec3';
import { hashUnit } from '../../math/seeded';

const SEED = 29;
/** Size of the patches of paler and redder skin, mm (estimate by eye). */
const PATCH_MM = 7;

const eased = (t: number): number => t * t * (3 - 2 * t);

/** Smooth noise in 0..1 of mean 0.5 on a lattice of unit cells. */
function valueNoise(x: number, y: number, z: number): number {
  const [i, j, k] = [Math.floor(x), Math.floor(y), Math.floor(z)];
  const corner = (a: number, b: number, c: number): number =>
    hashUnit(SEED, (i + a) * 73_856_093 + (j + b) * 19_349_663 + (k + c) * 83_492_791);
  const [fx, fy, fz] = [eased(x - i), eased(y - j), eased(z - k)];
  const along = (b: number, c: number): number =>
    corner(0, b, c) * (1 - fx) + corner(1, b, c) * fx;
  const low = along(0, 0) * (1 - fy) + along(1, 0) * fy;
  const high = along(0, 1) * (1 - fy) + along(1, 1) * fy;
  return low * (1 - fz) + high * fz;
}

/** Mottle of the skin at a point of the rest head (mm): -0.5 paler to 0.5 redder, of mean 0. */
export function mottleAt([x, y, z]: Vec3): number {
  return valueNoise(x / PATCH_MM, y / PATCH_MM, z / PATCH_MM) - 0.5;
}
