/**
 * One progressive sequence of dots over the scalp, densest first offered density. A dot's
 * index is its rank: every prefix is blue noise of its own density, uniform in true area.
 */
export interface DotSequence {
  readonly count: number;
  /** Dots per cm2 of skin when all of them are present. */
  readonly densityPerCm2: number;
  readonly seed: number;
  /** Skin that the sequence covers: hair-bearing scalp and the margin for lower hairlines. */
  readonly areaCm2: number;
  /** Chart u, v of each dot in rank order, as fractions of 65535 (0.006 mm on the scalp). */
  readonly uv: Uint16Array;
}

/**
 * The most dots per cm2 that any plan may ask for, and that the built sequence holds: nearly twice what practitioners
 * finish at (docs/facts/practice.md section 0), and 150,000 dots on a whole scalp.
 */
export const DENSEST_PER_CM2 = 250;

export const CHART_UNITS = 65535;

export const dotU = (sequence: DotSequence, rank: number): number =>
  (sequence.uv[2 * rank] ?? 0) / CHART_UNITS;

export const dotV = (sequence: DotSequence, rank: number): number =>
  (sequence.uv[2 * rank + 1] ?? 0) / CHART_UNITS;

/** Distance in mm between neighbours of a perfect hexagonal lattice of the given density. */
export const hexagonalSpacingMm = (densityPerCm2: number): number =>
  Math.sqrt((2 / Math.sqrt(3)) * (100 / densityPerCm2));
