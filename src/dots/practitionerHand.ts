import { hashUnit } from '../math/seeded';
import { hexagonalSpacingMm } from './dotSequence';

/** What a hand does to one dot, fixed by its rank. */
export interface HandOfDot {
  /** Shift along the skin in mm, in two perpendicular directions. */
  readonly shiftU: number;
  readonly shiftV: number;
  /** Factors on the healed diameter and on the ink load, medians 1. */
  readonly diameter: number;
  readonly ink: number;
}

/** Jitter of a steady hand, relative to the spacing at the top density (docs/design.md 6). */
const JITTER = 0.15;
export const MOST_JITTER_MM = JITTER * hexagonalSpacingMm(250);
/** Share of dots that slip towards a neighbour and make a close pair (estimate). */
export const PAIR_SHARE = 0.012;
/** How far such a dot slips, mm. */
export const PAIR_SLIP_MM = 0.34;
/** Log-normal sigma of diameter and ink (docs/facts/practice.md 1.3: about 0.18 over a whole head). */
const DIAMETER_SIGMA = 0.14;
const INK_SIGMA = 0.16;
const STREAMS = 16;

/** About normal, mean 0, variance 1, within 3.5: the sum of four uniforms, scaled. */
function normal(seed: number, at: number): number {
  const sum =
    hashUnit(seed, at) +
    hashUnit(seed, at + 1) +
    hashUnit(seed, at + 2) +
    hashUnit(seed, at + 3);
  return (sum - 2) * Math.sqrt(3);
}

/** e^x for |x| < 0.6 to 1e-5 by its series: the same bits on every device, unlike Math.exp. */
function exponential(x: number): number {
  return 1 + x * (1 + (x / 2) * (1 + (x / 3) * (1 + (x / 4) * (1 + (x / 5) * (1 + x / 6)))));
}

/** A vector uniform in the unit disc, by rejection from the square. */
function inDisc(seed: number, at: number): readonly [number, number] {
  for (let i = 0; i < 12; i++) {
    const x = 2 * hashUnit(seed + i, at) - 1;
    const y = 2 * hashUnit(seed + i, at + 1) - 1;
    if (x * x + y * y <= 1) return [x, y];
  }
  return [0, 0];
}

/** The hand of the dot of a rank. The same rank and seed always give the same hand. */
export function practitionerHand(rank: number, seed: number): HandOfDot {
  const at = rank * STREAMS;
  const [x, y] = inDisc(seed, at);
  const slips = hashUnit(seed, at + 2) < PAIR_SHARE;
  const length = Math.sqrt(x * x + y * y);
  const reach = slips && length > 0 ? PAIR_SLIP_MM / length : MOST_JITTER_MM;
  return {
    shiftU: x * reach,
    shiftV: y * reach,
    diameter: exponential(DIAMETER_SIGMA * normal(seed, at + 3)),
    ink: exponential(INK_SIGMA * normal(seed, at + 7)),
  };
}
