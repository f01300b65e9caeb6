import tables from './data/spectral-tables.json' with { type: 'json' };

/** Number of samples of every spectrum in the engine. */
export const SAMPLE_COUNT = 36;

/** Wavelength in nm of each sample: 380, 390 ... 730. */
export const WAVELENGTHS_NM: readonly number[] = tables.wavelengthsNm;

/** 36 samples over 380-730 nm, step 10 nm. Reflectances are 0..1, coefficients are per mm. */
export type Spectrum = Float64Array;

/** A spectrum of zeros, to be filled. */
export function emptySpectrum(): Spectrum {
  return new Float64Array(SAMPLE_COUNT);
}

/** Samples a function of wavelength (nm). */
export function sampleSpectrum(valueAt: (wavelengthNm: number) => number): Spectrum {
  return Float64Array.from(WAVELENGTHS_NM, valueAt);
}

/** Combines two spectra sample by sample. */
export function combineSpectra(
  first: Spectrum,
  second: Spectrum,
  combine: (first: number, second: number) => number,
): Spectrum {
  return first.map((value, index) => combine(value, second[index] ?? 0));
}
