import { UNKNOWN_COUNT } from './skinModel';

/** One unknown in the space where the fits run (logarithms, a logit, an exponent; see skinModel.ts). */
interface Unknown {
  readonly mean: number;
  readonly sigma: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Widest that blood, scattering, oxygenation and slope may leave their means, in standard
 * deviations. Beyond, readings that no skin has were explained by blood or oxygenation that no
 * one has, by one of two ways that competed.
 */
const WIDEST = 2.5;

function within(mean: number, sigma: number): Unknown {
  return { mean, sigma, least: mean - WIDEST * sigma, most: mean + WIDEST * sigma };
}

/**
 * Prior and bounds, in the order melanin, blood, scattering (ln), oxygenation (logit),
 * melanin slope. Five unknowns for three numbers: with the slope fixed, dark skin has two
 * competing minima; with it, melanin is continuous and monotone in ITA. Scattering and
 * oxygenation are centred near what the spectra of NIST's hundred people ask for (medians 1.2 and
 * 0.69); with a wider prior for scattering, pale readings low in a and b have two minima again.
 */
const UNKNOWNS: readonly Unknown[] = [
  { mean: Math.log(0.03), sigma: 1.6, least: Math.log(2e-4), most: Math.log(0.8) },
  within(Math.log(0.008), 0.6),
  within(0.1, 0.2),
  within(0.8, 0.42),
  within(0.3, 0.33),
];

/**
 * Share of the first millimetre's blood that lies in the upper plexus (estimate; Meglinski and
 * Matcher's layers have 0.34).
 */
export const PLEXUS_SHARE = 0.35;

/** Standard deviation of each unknown's prior. */
export const PRIOR_SIGMA = UNKNOWNS.map(({ sigma }) => sigma);

/** The box of the fits, in prior standard deviations from the prior's mean. */
export const LEAST = UNKNOWNS.map(({ mean, sigma, least }) => (least - mean) / sigma);
export const MOST = UNKNOWNS.map(({ mean, sigma, most }) => (most - mean) / sigma);

/** From prior standard deviations to the model's space, in place. */
export function fromPrior(z: ArrayLike<number>, x: Float64Array): void {
  for (let k = 0; k < UNKNOWN_COUNT; k++) {
    const { mean, sigma } = UNKNOWNS[k] ?? { mean: 0, sigma: 1 };
    x[k] = mean + sigma * (z[k] ?? 0);
  }
}

/** Where the fits start: melanin 0.9 exp(-L/16), the rest at the prior's mean. */
export function startFor(L: number): number[] {
  const { mean, sigma } = UNKNOWNS[0] ?? { mean: 0, sigma: 1 };
  const melanin = (Math.log(0.9) - L / 16 - mean) / sigma;
  return [Math.min(MOST[0] ?? 0, Math.max(LEAST[0] ?? 0, melanin)), 0, 0, 0, 0];
}
