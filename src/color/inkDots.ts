import { SAMPLE_COUNT } from './spectrum';
import type { Spectrum } from './spectrum';
import type { Pigment } from './pigment';

/** A population of like dots: one ink at one dilution, one needle, one session. */
export interface InkDots {
  readonly pigment: Pigment;
  /** Absorption optical depth at 550 nm along the dot's height, 0 or more. */
  readonly opticalDepth: number;
  readonly densityPerCm2: number;
  readonly diameterMm: number;
  /** Depth of the pigment's top below the skin surface. */
  readonly topMm: number;
  readonly heightMm: number;
}

/** Healed geometry of the technique unless measured otherwise: histology, OCT and trichoscopy agree on it. */
export const HEALED_DOT = { diameterMm: 0.32, topMm: 0.09, heightMm: 0.25 } as const;

/**
 * Mean-chord effective medium: `scale * exp(-diameterDecay * D)` and `saturation` were fitted
 * to 270 Monte Carlo cases (and hold, within the error told in docs/color.md, for our own
 * shallower and denser ones). Nothing fitted would be 1, 0 and 1.
 */
export const MEAN_CHORD = { scale: 1.058, diameterDecay: 0.229, saturation: 1.184 } as const;

/** Fraction of the plane that lies above a dot, no overlap: n pi D^2 / 4. */
export function coverageOf(dots: InkDots): number {
  return (dots.densityPerCm2 * Math.PI * dots.diameterMm ** 2) / 400;
}

/** How dots lie: spaced (a practitioner's, blue noise) or at random, where some overlap. */
export type Placement = 'spaced' | 'random';

/** Share of the pigment that still counts when dots fall on each other at random. */
export function overlapFactor(totalCoverage: number, placement: Placement): number {
  if (placement === 'spaced' || totalCoverage <= 0) return 1;
  return -Math.expm1(-totalCoverage) / totalCoverage;
}

/**
 * Effective absorption (1/mm) of buried convex absorbers as a function of their own:
 * what a ray meets on average along the mean chord 4V/S.
 * @param numberPerMm3 absorbers per volume
 * @param surfaceMm2 surface of one
 * @param meanChordMm 4V/S of one
 */
export function meanChordAbsorption(
  absorption: number,
  numberPerMm3: number,
  surfaceMm2: number,
  meanChordMm: number,
  saturation: number = MEAN_CHORD.saturation,
): number {
  const caught = -Math.expm1(-saturation * absorption * meanChordMm) / saturation;
  return (numberPerMm3 * surfaceMm2 * caught) / 4;
}

/** Adds a population's effective absorption (1/mm, within its own height) to `out`. */
export function addEffectiveAbsorption(dots: InkDots, overlap: number, out: Spectrum): void {
  const { diameterMm, heightMm, opticalDepth, densityPerCm2, pigment } = dots;
  const radius = diameterMm / 2;
  const surface = 2 * Math.PI * radius * (radius + heightMm);
  const chord = (2 * radius * heightMm) / (radius + heightMm);
  const perVolume = densityPerCm2 / (100 * heightMm);
  const fitted = MEAN_CHORD.scale * Math.exp(-MEAN_CHORD.diameterDecay * diameterMm) * overlap;
  for (let i = 0; i < SAMPLE_COUNT; i++) {
    const own = (opticalDepth * (pigment.shape[i] ?? 0)) / heightMm;
    out[i] = (out[i] ?? 0) + fitted * meanChordAbsorption(own, perVolume, surface, chord);
  }
}

const LIMITS = {
  opticalDepth: [0, 200],
  densityPerCm2: [0, 1000],
  diameterMm: [0.02, 2],
  topMm: [0, 3],
  heightMm: [0.02, 3],
} as const;

/**
 * Refuses a population that no needle can make.
 * @throws RangeError naming the field, its value and its range
 */
export function checkInkDots(dots: InkDots): void {
  for (const [field, [least, most]] of Object.entries(LIMITS)) {
    const value = dots[field as keyof typeof LIMITS];
    if (!(value >= least && value <= most)) {
      throw new RangeError(`${field} is ${value}; it must lie in ${least}-${most}.`);
    }
  }
}
