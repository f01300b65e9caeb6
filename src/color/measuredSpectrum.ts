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

/**
 * Refuses what is no reflectance of skin.
 * @throws RangeError saying what is wrong
 */
function check(reflectance: ArrayLike<number>, wavelengthsNm: ArrayLike<number>): void {
  const { fromNm, toNm, largestStepNm, mostReflectance } = DEMANDS;
  const count = wavelengthsNm.length;
  if (reflectance.length !== count) {
    throw new RangeError(
      `The spectrum has ${reflectance.length} samples for ${count} wavelengths.`,
    );
  }
  for (let i = 0; i < count; i++) {
    const value = reflectance[i] ?? NaN;
    const nm = wavelengthsNm[i] ?? NaN;
    if (!Number.isFinite(value) || !Number.isFinite(nm)) {
      throw new RangeError(`Sample ${i + 1} of the spectrum is not a number.`);
    }
    if (value < 0 || value > mostReflectance) {
      throw new RangeError(
        `The reflectance at ${nm} nm is ${value}; it must lie in 0-${mostReflectance} (1 is a perfect diffuser, not 100).`,
      );
    }
    const step = i === 0 ? 1 : nm - (wavelengthsNm[i - 1] ?? 0);
    if (step <= 0) throw new RangeError('The wavelengths must rise from sample to sample.');
    if (step > largestStepNm + 1e-9 && nm > fromNm && (wavelengthsNm[i - 1] ?? 0) < toNm) {
      throw new RangeError(
        `The spectrum steps ${step} nm at ${nm} nm; ${largestStepNm} nm is the coarsest that shows blood.`,
      );
    }
  }
  if (
    count === 0 ||
    (wavelengthsNm[0] ?? 0) > fromNm ||
    (wavelengthsNm[count - 1] ?? 0) < toNm
  ) {
    throw new RangeError(
      `The spectrum covers ${wavelengthsNm[0] ?? 0}-${wavelengthsNm[count - 1] ?? 0} nm; skin needs ${fromNm}-${toNm} nm.`,
    );
  }
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
