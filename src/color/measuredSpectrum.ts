import { WAVELENGTHS_NM, sampleSpectrum } from './spectrum';
import type { Spectrum } from './spectrum';

/** A reflectance on the engine's wavelengths, and which of them were measured. */
export interface MeasuredSpectrum {
  /** Beyond the measured ends the end's value is held. */
  readonly reflectance: Spectrum;
  /** Indices of the first and last sample within what was measured. */
  readonly first: number;
  readonly last: number;
}

/** What a spectrum of skin must cover, how fine, and how high it may be (a factor, 1 a perfect diffuser). */
const DEMANDS = { fromNm: 400, toNm: 700, largestStepNm: 20, mostReflectance: 1.2 } as const;

/** Why numbers are no reflectance spectrum of skin, as data: words say it in every language. */
export interface SpectrumFault {
  readonly reason: 'spectrum-count' | 'spectrum-value' | 'spectrum-step' | 'spectrum-span';
  readonly values: Readonly<Record<string, string | number>>;
}

/** What speaks against numbers as a reflectance spectrum of skin; null where nothing does. */
export function spectrumFault(
  reflectance: ArrayLike<number>,
  wavelengthsNm: ArrayLike<number>,
): SpectrumFault | null {
  const { fromNm, toNm, largestStepNm, mostReflectance } = DEMANDS;
  const count = wavelengthsNm.length;
  if (reflectance.length !== count) {
    return { reason: 'spectrum-count', values: { samples: reflectance.length, count } };
  }
  for (let i = 0; i < count; i++) {
    const value = reflectance[i] ?? NaN;
    const nm = wavelengthsNm[i] ?? NaN;
    // Negated, so that what is not a number fails too.
    if (!(value >= 0 && value <= mostReflectance && Number.isFinite(nm))) {
      return { reason: 'spectrum-value', values: { nm, value, most: mostReflectance } };
    }
    const before = i === 0 ? nm - 1 : (wavelengthsNm[i - 1] ?? 0);
    const step = nm - before;
    const coarse = step > largestStepNm + 1e-9 && nm > fromNm && before < toNm;
    if (step <= 0 || coarse) {
      return { reason: 'spectrum-step', values: { nm, step, most: largestStepNm } };
    }
  }
  const [first, last] = [wavelengthsNm[0] ?? 0, wavelengthsNm[count - 1] ?? 0];
  if (first <= fromNm && last >= toNm) return null;
  return { reason: 'spectrum-span', values: { first, last, from: fromNm, to: toNm } };
}

const SENTENCES: Readonly<
  Record<SpectrumFault['reason'], (values: SpectrumFault['values']) => string>
> = {
  'spectrum-count': ({ samples, count }) =>
    `The spectrum has ${samples} samples for ${count} wavelengths.`,
  'spectrum-value': ({ nm, value, most }) =>
    Number.isFinite(nm) && Number.isFinite(value)
      ? `The reflectance at ${nm} nm is ${value}; it must lie in 0-${most} (1 is a perfect diffuser, not 100).`
      : `The reflectance at ${nm} nm is ${value}, not a number.`,
  'spectrum-step': ({ nm, step, most }) =>
    `The spectrum steps ${step} nm at ${nm} nm; its wavelengths must rise, and ${most} nm is the coarsest that shows blood.`,
  'spectrum-span': ({ first, last, from, to }) =>
    `The spectrum covers ${first}-${last} nm; skin needs ${from}-${to} nm.`,
};

/**
 * Refuses what is no reflectance of skin.
 * @throws RangeError saying what is wrong
 */
function check(reflectance: ArrayLike<number>, wavelengthsNm: ArrayLike<number>): void {
  const fault = spectrumFault(reflectance, wavelengthsNm);
  if (fault !== null) throw new RangeError(SENTENCES[fault.reason](fault.values));
}

/** Cubic (Lagrange) through the four samples around a wavelength, linear at the ends. */
function interpolate(
  values: ArrayLike<number>,
  wavelengthsNm: ArrayLike<number>,
  nm: number,
): number {
  const last = wavelengthsNm.length - 1;
  if (nm <= (wavelengthsNm[0] ?? 0)) return values[0] ?? 0;
  if (nm >= (wavelengthsNm[last] ?? 0)) return values[last] ?? 0;
  let after = 1;
  while ((wavelengthsNm[after] ?? Infinity) < nm) after++;
  const from = after >= 2 && after < last ? after - 2 : after - 1;
  const to = after >= 2 && after < last ? after + 1 : after;
  let sum = 0;
  for (let k = from; k <= to; k++) {
    let weight = 1;
    for (let m = from; m <= to; m++) {
      if (m === k) continue;
      const own = wavelengthsNm[k] ?? 0;
      const other = wavelengthsNm[m] ?? 0;
      weight *= (nm - other) / (own - other);
    }
    sum += weight * (values[k] ?? 0);
  }
  return sum;
}

/**
 * A measured reflectance on the engine's 36 wavelengths.
 * @param reflectance factors, 1 is a perfect diffuser
 * @param wavelengthsNm rising, 400-700 nm covered, steps of 20 nm at most
 * @throws RangeError saying what is wrong
 */
export function resampleSpectrum(
  reflectance: ArrayLike<number>,
  wavelengthsNm: ArrayLike<number>,
): MeasuredSpectrum {
  check(reflectance, wavelengthsNm);
  const start = wavelengthsNm[0] ?? 0;
  const end = wavelengthsNm[wavelengthsNm.length - 1] ?? 0;
  return {
    reflectance: sampleSpectrum((nm) => interpolate(reflectance, wavelengthsNm, nm)),
    first: WAVELENGTHS_NM.findIndex((nm) => nm >= start - 1e-9),
    last: WAVELENGTHS_NM.findLastIndex((nm) => nm <= end + 1e-9),
  };
}
