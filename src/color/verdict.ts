import { clamp } from '../math/scalar';

/** How a match reads from a metre away. */
export type Verdict = 'blends' | 'good' | 'visible';

/**
 * Thresholds on light skin, CIEDE2000. 0.8 is the 50 % perceptibility of side-by-side
 * patches (dental and skin silicone, 0.6-1.0); acceptability is published between 1.8
 * (tooth) and 4.0 (facial prosthesis): 3 is taken for a zone of stubble texture.
 */
const LIGHT_SKIN = { blends: 0.8, good: 3 } as const;

/**
 * Thresholds widen on dark skin (silicone fair/dark 0.8/1.3 and 1.8/2.6, Leow 2006): by half
 * below L* 45, and in a straight line from L* 55 so that no step stands between two clients.
 */
export function thresholdsFor(skinL: number): { blends: number; good: number } {
  const darkness = clamp((55 - skinL) / 10, 0, 1);
  const widened = 1 + 0.5 * darkness;
  return { blends: LIGHT_SKIN.blends * widened, good: LIGHT_SKIN.good * widened };
}

/** The verdict on a difference between zone and target, on a skin of that lightness. */
export function verdictOf(dE00: number, skinL: number): Verdict {
  const { blends, good } = thresholdsFor(skinL);
  if (dE00 <= blends) return 'blends';
  return dE00 <= good ? 'good' : 'visible';
}
