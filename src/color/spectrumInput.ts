import { spectrumFault } from './measuredSpectrum';
import { NEAREST_SKIN_LIMIT, READING_SIGMA } from './skinInput';
import type { Refusal } from './skinInput';
import { skinFromSpectrum, skinLabOfSpectrum } from './skinSpectrum';
import type { SpectrumOptions } from './skinSpectrum';
import type { SpectrumReading } from './spectrumFile';
import type { TonedSkin } from './toneScales';

/** A skin that was read in as a spectrum, or why not. */
export type SpectrumInput =
  | {
      readonly ok: true;
      readonly skin: TonedSkin;
      /**
       * SCI, 36 factors at 380-730 nm by 10, four decimals; where the instrument did not measure, as the skin fitted to
       * the rest has it. `skin.lab` is the Lab of these numbers.
       */
      readonly reflectance: readonly number[];
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** As instruments write a reflectance; 0.0001 is a tenth of what they repeat to. */
const DECIMALS = 4;

/**
 * One reading from outside as a skin; what it was taken with is carried to SCI.
 *
 * A number a little below zero is an instrument's zero, and read as that.
 */
export function parseSkinSpectrum(
  { reflectance, wavelengthsNm }: Pick<SpectrumReading, 'reflectance' | 'wavelengthsNm'>,
  geometry: NonNullable<SpectrumOptions['geometry']>,
): SpectrumInput {
  const factors = reflectance.map((value) => (value > -0.01 ? Math.max(0, value) : value));
  const fault = spectrumFault(factors, wavelengthsNm);
  if (fault !== null) return { ok: false, refusal: fault };
  const skin = skinFromSpectrum(factors, { wavelengthsNm, geometry });
  if (skin.residual > NEAREST_SKIN_LIMIT) {
    const distance = Number(skin.residual.toFixed(1));
    return { ok: false, refusal: { reason: 'not-skin', values: { distance } } };
  }
  const kept = Array.from(skin.reflectance, (value) => Number(value.toFixed(DECIMALS)));
  const lab = skinLabOfSpectrum(kept);
  return {
    ok: true,
    skin: { lab, sigma: READING_SIGMA, note: 'As measured.' },
    reflectance: kept,
  };
}

/** The mean of readings on the same wavelengths, without a name; null where their wavelengths differ. */
export function meanReading(readings: readonly SpectrumReading[]): SpectrumReading | null {
  const [first] = readings;
  if (first === undefined) return null;
  const { wavelengthsNm } = first;
  const same = readings.every(
    (reading) =>
      reading.wavelengthsNm.length === wavelengthsNm.length &&
      reading.wavelengthsNm.every((nm, i) => nm === wavelengthsNm[i]),
  );
  if (!same) return null;
  const mean = (i: number): number =>
    readings.reduce((sum, { reflectance }) => sum + (reflectance[i] ?? 0), 0) / readings.length;
  return { name: '', wavelengthsNm, reflectance: wavelengthsNm.map((_, i) => mean(i)) };
}
