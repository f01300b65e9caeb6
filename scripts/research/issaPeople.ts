import type { Lab } from '@stipple/color';
import { seededRandom } from './dotMonteCarlo/random';

/** p10-p90 of a* and b* of ISSA's faces by lightness (docs/facts/color.md 3.3). */
const BANDS = [
  [30, 36, 6.6, 10.2, 7.1, 12.2],
  [42, 48, 9.1, 13.3, 15.8, 19.8],
  [54, 60, 9.1, 15.7, 13.9, 20.5],
  [66, 72, 7.0, 12.0, 11.7, 16.9],
] as const;

/** Standard deviations of a normal between its 10th and its 90th percentile. */
const SIGMAS_P10_P90 = 2.56;

/** Standard normal numbers, seeded. */
export function normals(seed: number): () => number {
  const random = seededRandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/**
 * People as ISSA's percentiles spread them, so many in each of four bands of L*: a* and b* are drawn as independent,
 * which overstates the corners.
 */
export function issaPeople(perBand: number): readonly Lab[] {
  const random = seededRandom(8);
  const normal = normals(9);
  return BANDS.flatMap(([darkest, lightest, a10, a90, b10, b90]) =>
    Array.from({ length: perBand }, () => ({
      L: darkest + (lightest - darkest) * random(),
      a: (a10 + a90) / 2 + ((a90 - a10) / SIGMAS_P10_P90) * normal(),
      b: (b10 + b90) / 2 + ((b90 - b10) / SIGMAS_P10_P90) * normal(),
    })),
  );
}
