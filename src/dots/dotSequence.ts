/**
 * One progressive sequence of dots over the scalp. A dot's index is its rank: every prefix of those
 * offered is blue noise of its own density, uniform in true area. Dots beyond them stand only where
 * a larger head has more skin to the same chart, and keep its skin at the offered density too.
 */
export interface DotSequence {
  /** All dots: those offered, then those beyond. */
  readonly count: number;
  /** The first dots, which every head may show. */
  readonly offered: number;
  /** Dots per cm2 of the default head's skin when those offered are present; the most that any skin gets. */
  readonly densityPerCm2: number;
  /** How many dots beyond lie between densityPerCm2 + k and densityPerCm2 + k + 1 on the default head. */
  readonly beyond: Uint16Array;
  readonly seed: number;
  /** Skin that the sequence covers: hair-bearing scalp and the margin for lower hairlines. */
  readonly areaCm2: number;
  /** Chart u, v of each dot in rank order, as fractions of 65535 (0.006 mm on the scalp). */
  readonly uv: Uint16Array;
}

export const CHART_UNITS = 65535;

export const dotU = (sequence: DotSequence, rank: number): number =>
  (sequence.uv[2 * rank] ?? 0) / CHART_UNITS;

export const dotV = (sequence: DotSequence, rank: number): number =>
  (sequence.uv[2 * rank + 1] ?? 0) / CHART_UNITS;

/**
 * Density at which each dot appears on the default head's skin as a share of the density offered, by
 * rank: below 1 those offered, from 1 on those beyond.
 */
export function densityShares(sequence: DotSequence): (rank: number) => number {
  const { count, offered, densityPerCm2, beyond } = sequence;
  const shares = new Float64Array(count - offered);
  let at = 0;
  beyond.forEach((dots, level) => {
    for (let k = 0; k < dots; k++) {
      shares[at++] = (densityPerCm2 + level + (k + 0.5) / dots) / densityPerCm2;
    }
  });
  return (rank) => (rank < offered ? (rank + 0.5) / offered : (shares[rank - offered] ?? 0));
}

/** Distance in mm between neighbours of a perfect hexagonal lattice of the given density. */
export const hexagonalSpacingMm = (densityPerCm2: number): number =>
  Math.sqrt((2 / Math.sqrt(3)) * (100 / densityPerCm2));
