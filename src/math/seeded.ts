/**
 * Seeded randomness in integer arithmetic, so that every engine computes the same bits
 * (docs/design.md 3).
 */

/** A well mixed unsigned 32 bit hash of two integers (finaliser of MurmurHash3). */
export function hash32(seed: number, value: number): number {
  let h = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(value, 0x85ebca6b)) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** hash32 as a number in [0, 1). */
export function hashUnit(seed: number, value: number): number {
  return hash32(seed, value) / 4294967296;
}

/** A generator of numbers in [0, 1): Jenkins' small fast counter (sfc32), seeded by an integer. */
export function seededRandom(seed: number): () => number {
  let a = hash32(seed, 1) | 0;
  let b = hash32(seed, 2) | 0;
  let c = hash32(seed, 3) | 0;
  let counter = 1;
  return () => {
    const t = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 4294967296;
  };
}

function latticeValue(seed: number, x: number, y: number, z: number): number {
  const key = Math.imul(x, 73856093) ^ Math.imul(y, 19349663) ^ Math.imul(z, 83492791);
  return hash32(seed, key) / 2147483648 - 1;
}

/** The lattice between corner i and the next along x. */
function alongX(seed: number, i: number, j: number, k: number, a: number): number {
  const low = latticeValue(seed, i, j, k);
  return low + a * (latticeValue(seed, i + 1, j, k) - low);
}

/** Cubic ease with zero slope at both ends of 0..1. */
const ease = (t: number): number => t * t * (3 - 2 * t);

/**
 * Smooth value noise in -1..1 of a point measured in wavelengths; lattice corners are
 * independent and uniform, so the root mean square is about 0.33.
 */
export function valueNoise(seed: number, x: number, y: number, z: number): number {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const k = Math.floor(z);
  const a = ease(x - i);
  const b = ease(y - j);
  const c = ease(z - k);
  const near = alongX(seed, i, j, k, a);
  const front = near + b * (alongX(seed, i, j + 1, k, a) - near);
  const far = alongX(seed, i, j, k + 1, a);
  const back = far + b * (alongX(seed, i, j + 1, k + 1, a) - far);
  return front + c * (back - front);
}
