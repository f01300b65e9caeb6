import { clamp } from './clamp';

/** How a match reads from a metre away. */
export type Verdict = 'blends' | 'good' | 'visible';

/**
 * Thresholds on light skin, CIEDE2000. 0.8 is the 50 % perceptibility of side-by-side
 * patches (dental and skin silicone, 0.6-1.0); acceptability is published between 1.8
 * (tooth) and 4.0 (facial prosthesis): 3 is taken for a zone of stubble texture.
 */
export const LIGHT_SKIN_THRESHOLDS = { blends: 0.8, good: 3 } as const;

/**
 * Factor on the thresholds, which widen on dark skin (silicone fair/dark 0.8/1.3 and 1.8/2.6, Leow 2006): by half
 * below L* 45, and in a straight line from L* 55 so that no step stands between two clients.
 */
export function wideningFor(skinL: number): number {
  return 1 + 0.5 * clamp((55 - skinL) / 10, 0, 1);
}

/** Largest CIEDE2000 that blends, and that is good, on a skin of that lightness. */
export function thresholdsFor(skinL: number): { blends: number; good: number } {
  const { blends, good } = LIGHT_SKIN_THRESHOLDS;
  const widened = wideningFor(skinL);
  return { blends: blends * widened, good: good * widened };
}

/** In what share of cases, 0..1, the true difference lies within a threshold, by everything that is in doubt. */
export interface MatchChances {
  readonly blends: number;
  /** Good or better: what blends is counted in. */
  readonly good: number;
}

/** What a match reaches in at least half of cases: never stronger than the doubts allow. */
export function verdictOf({ blends, good }: MatchChances): Verdict {
  if (blends >= 0.5) return 'blends';
  return good >= 0.5 ? 'good' : 'visible';
}
