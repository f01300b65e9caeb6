import { EPIDERMIS_MM } from './chromophores';
import { SAMPLE_COUNT, emptySpectrum } from './spectrum';
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

/** Ink lies in the dermis: a top above the junction is moved down to it, height kept. */
export function inkTopMm({ topMm }: Pick<InkDots, 'topMm'>): number {
  return Math.max(EPIDERMIS_MM, topMm);
}

/** Where the ink of a population lies: top and bottom below the skin surface, mm. */
export function inkDepthMm(dots: InkDots): [topMm: number, bottomMm: number] {
  const topMm = inkTopMm(dots);
  return [topMm, topMm + dots.heightMm];
}

/**
 * Mean-chord effective medium, fitted to three Monte Carlo sets together, each counting alike
 * (docs/color.md section 4): scale * exp(-diameterDecay D) * (mu_s' h / 1.25)^scatteringPower,
 * the saturation of a single dot, and the crowding of many. Nothing fitted would be 1, 0, 0, 1 and 0.
 */
const MEAN_CHORD = {
  scale: 0.905,
  diameterDecay: 0.365,
  saturation: 1.114,
  scatteringPower: -0.202,
  crowding: 2.44,
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
): number {
  const caught = -Math.expm1(-absorption * meanChordMm);
  return (numberPerMm3 * surfaceMm2 * caught) / 4;
}

/** The part of the fit that only the skin decides: (mu_s' / 5 per mm)^scatteringPower. */
export function scatteringFactor(reducedScattering: Spectrum): Spectrum {
  const { scatteringPower, referencePerMm } = MEAN_CHORD;
  return reducedScattering.map((value) => (value / referencePerMm) ** scatteringPower);
}

/** One population as diffuse light meets it within its own height, with no other about. */
export interface BuriedInk {
  /** Absorption inside a dot at 550 nm, 1/mm; elsewhere times the pigment's shape. */
  readonly ownPerMm: number;
  readonly shape: Spectrum;
  /** By the mean chord, as if spread over the slab, 1/mm. */
  readonly spread: Spectrum;
  /** Share of the slab that its dots fill, fitted as `spread` is. */
  readonly filled: number;
  /** 4V/S of a dot. */
  readonly meanChordMm: number;
}

/**
 * @param skinFactor {@link scatteringFactor} of the dermis around it
 * @param overlap {@link overlapFactor}
 */
export function buriedInk(dots: InkDots, skinFactor: Spectrum, overlap: number): BuriedInk {
  const { diameterMm, heightMm, opticalDepth, densityPerCm2, pigment } = dots;
  const { scale, diameterDecay, saturation, scatteringPower, referenceMm } = MEAN_CHORD;
  const radius = diameterMm / 2;
  const surface = 2 * Math.PI * radius * (radius + heightMm);
  const meanChordMm = (2 * radius * heightMm) / (radius + heightMm);
  const perVolume = densityPerCm2 / (100 * heightMm);
  const fitted =
    scale *
    Math.exp(-diameterDecay * diameterMm) *
    (heightMm / referenceMm) ** scatteringPower *
    overlap;
  // What meanChordAbsorption does, with all that no wavelength changes done once: searches ask for it most.
  const weight = (fitted * perVolume * surface) / (4 * saturation);
  const ownPerMm = opticalDepth / heightMm;
  const spread = emptySpectrum();
  for (let i = 0; i < SAMPLE_COUNT; i++) {
    const own = ownPerMm * (pigment.shape[i] ?? 0);
    spread[i] = -weight * (skinFactor[i] ?? 0) * Math.expm1(-saturation * own * meanChordMm);
  }
  const filled = (fitted * perVolume * surface * meanChordMm) / 4;
  return { ownPerMm, shape: pigment.shape, spread, filled, meanChordMm };
}

/**
 * Makes of the absorption (1/mm) that dots in a slab have each as if alone what they have together:
 * dots that keep off each other take more, because light that has passed one is the likelier to meet
 * the next, the more so the more of the slab they fill. Never more than inside the darkest of them.
 */
export function crowd(
  absorption: Spectrum,
  inks: readonly BuriedInk[],
  crowding: number = MEAN_CHORD.crowding,
): void {
  const factor = emptySpectrum().fill(1);
  const most = emptySpectrum();
  for (const { spread, meanChordMm, ownPerMm, shape } of inks) {
    const weight = crowding * meanChordMm;
    for (let i = 0; i < SAMPLE_COUNT; i++) {
      factor[i] = (factor[i] ?? 0) + weight * (spread[i] ?? 0);
      most[i] = Math.max(most[i] ?? 0, ownPerMm * (shape[i] ?? 0));
    }
  }
  for (let i = 0; i < SAMPLE_COUNT; i++) {
    absorption[i] = Math.min((absorption[i] ?? 0) * (factor[i] ?? 1), most[i] ?? 0);
  }
}

/**
 * Effective absorption (1/mm) of populations that share a slab.
 * @param placement at random dots do not keep off each other, and do not crowd
 */
export function effectiveAbsorption(
  inks: readonly BuriedInk[],
  placement: Placement = 'spaced',
): Spectrum {
  const crowding = placement === 'spaced' ? MEAN_CHORD.crowding : 0;
  const out = emptySpectrum();
  for (const { spread } of inks) {
    for (let i = 0; i < SAMPLE_COUNT; i++) out[i] = (out[i] ?? 0) + (spread[i] ?? 0);
  }
  crowd(out, inks, crowding);
  return out;
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
