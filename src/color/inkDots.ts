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
 * Mean-chord effective medium, fitted to two Monte Carlo sets together: 270 cases (tops
 * 0.12-0.45 mm, optical depth 1 and 3) and our own 135 (tops 0.08-0.32 mm, optical depth
 * 1-5): scale * exp(-diameterDecay D) * (mu_s' h / 1.25)^scatteringPower, and the
 * saturation of a single dot. Nothing fitted would be 1, 0, 0 and 1.
 */
const MEAN_CHORD = {
  scale: 0.909,
  diameterDecay: 0.287,
  saturation: 0.966,
  scatteringPower: -0.234,
  referencePerMm: 5,
  referenceMm: 0.25,
} as const;

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
  saturation = 1,
): number {
  const caught = -Math.expm1(-saturation * absorption * meanChordMm) / saturation;
  return (numberPerMm3 * surfaceMm2 * caught) / 4;
}

/** The part of the fit that only the skin decides: (mu_s' / 5 per mm)^scatteringPower. */
export function scatteringFactor(reducedScattering: Spectrum): Spectrum {
  const { scatteringPower, referencePerMm } = MEAN_CHORD;
  return reducedScattering.map((value) => (value / referencePerMm) ** scatteringPower);
}

/**
 * Adds a population's effective absorption (1/mm, within its own height) to `out`.
 * @param skinFactor {@link scatteringFactor} of the dermis around it
 */
export function addEffectiveAbsorption(
  dots: InkDots,
  skinFactor: Spectrum,
  overlap: number,
  out: Spectrum,
): void {
  const { diameterMm, heightMm, opticalDepth, densityPerCm2, pigment } = dots;
  const { scale, diameterDecay, saturation, scatteringPower, referenceMm } = MEAN_CHORD;
  const radius = diameterMm / 2;
  const surface = 2 * Math.PI * radius * (radius + heightMm);
  const chord = (2 * radius * heightMm) / (radius + heightMm);
  const perVolume = densityPerCm2 / (100 * heightMm);
  const fitted =
    scale *
    Math.exp(-diameterDecay * diameterMm) *
    (heightMm / referenceMm) ** scatteringPower *
    overlap;
  for (let i = 0; i < SAMPLE_COUNT; i++) {
    const own = (opticalDepth * (pigment.shape[i] ?? 0)) / heightMm;
    out[i] =
      (out[i] ?? 0) +
      fitted *
        (skinFactor[i] ?? 0) *
        meanChordAbsorption(own, perVolume, surface, chord, saturation);
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
