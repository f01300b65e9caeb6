import { clamp } from './clamp';
import { closeOntoSpectrum } from './closure';
import { colorDifference, labOfSpectrum } from './colorimetry';
import type { Lab } from './lab';
import { resampleSpectrum } from './measuredSpectrum';
import { assembleSkin, bareSubsurface, layersOf } from './skin';
import type { Skin } from './skin';
import { SURFACE, specularIncluded } from './skinSurface';
import { WAVELENGTHS_NM } from './spectrum';
import type { Spectrum } from './spectrum';
import { fitSpectrum } from './spectrumFit';

/** How a spectrum was taken. */
export interface SpectrumOptions {
  /** Of each sample, rising; by default the engine's own 380-730 nm by 10. */
  readonly wavelengthsNm?: readonly number[];
  /** Specular included (sphere) or excluded (45/0). Default SCI. */
  readonly geometry?: 'SCI' | 'SCE';
}

/** A skin behind a measured spectrum. */
export interface SpectrumSkin extends Skin {
  /** Root mean square of ln(model / measured) where measured, before closure; decides `status`. */
  readonly spectralResidual: number;
}

/**
 * What the fit's scattering is divided by: Kubelka-Munk reads it 1.20 times too high from the
 * spectra of the 48 Monte Carlo skins (spread 1.19), and zones came out 7 % too faint.
 */
const SCATTERING_READ_HIGH = 1.2;

/** Root mean square of ln R up to which a spectrum is skin's, and unusual (NIST's hundred: 0.028, 0.05 at most; twice that). */
const SPECTRAL_LIMITS = { skin: 0.06, unusual: 0.12 } as const;

/** Darkest and lightest subsurface reflectance that a closure can meet. */
const REACHABLE = { least: 0.0015, most: 0.985 } as const;

/** What came back from inside, of an SCI reflectance. */
function subsurfacePart(reflectance: Spectrum): Spectrum {
  const { k1 } = SURFACE;
  return reflectance.map((value) =>
    clamp((value - k1) / (1 - k1), REACHABLE.least, REACHABLE.most),
  );
}

function rootMeanSquareLog(
  model: Spectrum,
  measured: Spectrum,
  first: number,
  last: number,
): number {
  let sum = 0;
  for (let i = first; i <= last; i++) {
    sum += Math.log((model[i] ?? 1) / (measured[i] ?? 1)) ** 2;
  }
  return Math.sqrt(sum / (last - first + 1));
}

function statusOf(spectralResidual: number): Skin['status'] {
  if (spectralResidual > SPECTRAL_LIMITS.unusual) return 'outside';
  return spectralResidual > SPECTRAL_LIMITS.skin ? 'unusual' : 'skin';
}

/** Beyond the measured ends, the ratio at the end is held. */
function heldAtEnds(spectrum: Spectrum, first: number, last: number): Spectrum {
  return spectrum.map((_, i) => spectrum[clamp(i, first, last)] ?? 1);
}

/**
 * The Lab (D65/2 degrees) of the skin that `skinFromSpectrum` makes of a whole SCI spectrum, without making it: that of
 * the spectrum itself, no darker anywhere than the skin's own gloss.
 * @param reflectance 36 factors, 380-730 nm by 10
 */
export function skinLabOfSpectrum(reflectance: ArrayLike<number>): Lab {
  return labOfSpectrum(specularIncluded(subsurfacePart(Float64Array.from(reflectance))));
}

/**
 * The skin behind a measured reflectance spectrum. Says much more than its Lab: scattering,
 * which decides how far ink darkens skin, can be read from it. The fit's composition is carried
 * onto the measurement sample by sample, so that `reflectance` is the measurement itself where
 * there is one (never below the skin's own gloss), and the same ratio goes onto every inked spectrum.
 * @param reflectance factors, 1 is a perfect diffuser
 * @throws RangeError when it covers less than 400-700 nm, steps more than 20 nm, or holds numbers
 *   that are not finite, negative or above 1.2
 */
export function skinFromSpectrum(
  reflectance: ArrayLike<number>,
  options: SpectrumOptions = {},
): SpectrumSkin {
  const { wavelengthsNm = WAVELENGTHS_NM, geometry = 'SCI' } = options;
  const measured = resampleSpectrum(reflectance, wavelengthsNm);
  const { first, last } = measured;
  const added = geometry === 'SCE' ? SURFACE.k1 : 0;
  const sci = specularIncluded(subsurfacePart(measured.reflectance.map((v) => v + added)));
  const lab = labOfSpectrum(sci);
  const fitted = fitSpectrum(sci, first, last, lab.L);
  const model = specularIncluded(bareSubsurface(layersOf(fitted)));
  const spectralResidual = rootMeanSquareLog(model, sci, first, last);
  const parameters = { ...fitted, scattering: fitted.scattering / SCATTERING_READ_HIGH };
  const layers = layersOf(parameters);
  const bare = bareSubsurface(layers);
  const onto = closeOntoSpectrum(bare, subsurfacePart(sci));
  const closure = { ...onto, oddsFactor: heldAtEnds(onto.oddsFactor, first, last) };
  const residual = colorDifference(labOfSpectrum(model), lab);
  return {
    ...assembleSkin(parameters, layers, bare, closure, residual),
    known: 'spectrum',
    status: statusOf(spectralResidual),
    spectralResidual,
  };
}
