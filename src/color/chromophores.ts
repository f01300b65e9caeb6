import tables from '../../assets/spectral-tables.json' with { type: 'json' };
import { SAMPLE_COUNT, WAVELENGTHS_NM, emptySpectrum, sampleSpectrum } from './spectrum';
import type { Spectrum } from './spectrum';

/** What the skin is made of, as far as its colour tells. */
export interface SkinParameters {
  /** Volume fraction of melanosomes in the epidermis, 0..1. */
  readonly melanin: number;
  /** Volume fraction of blood in the dermis, 0..1. */
  readonly blood: number;
  /** Oxygen saturation of that blood, 0..1; dominated by its prior, not for display. */
  readonly oxygenation: number;
  /** Multiplier of reduced scattering, 1 for the median of the NIST subjects. */
  readonly scattering: number;
  /** Exponent added to melanin's spectral slope; positive is flatter, as in dark skin. */
  readonly melaninSlope: number;
}

/** Kubelka-Munk coefficients of the two tissues, per mm. */
export interface SkinCoefficients {
  readonly epidermisAbsorption: Spectrum;
  readonly epidermisScattering: Spectrum;
  readonly dermisAbsorption: Spectrum;
  readonly dermisScattering: Spectrum;
}

/** Epidermis in mm (published mean over sites 0.10, 0.083-0.116; Xu 2017, PMC5685878). */
export const EPIDERMIS_MM = 0.08;

/**
 * From physical coefficients to Kubelka-Munk: fitted to Monte Carlo over melanin
 * 1-35 %, blood 0.2-4 % and ink at four depths (rms 3.9 % in ln R; the textbook
 * mapping K = 2 mu_a, S = 3/4 mu_s' - mu_a/4 is off by 23 %).
 */
export const KM_FACTORS = {
  epidermisAbsorption: 1.37,
  epidermisScattering: 0.19,
  dermisAbsorption: 1.94,
  dermisScattering: 0.51,
  inkAbsorption: 1.94,
} as const;

/** Melanosome interior, 1/mm (Jacques 2013, PMB 58 R37: 519 per cm at 500 nm). */
const MELANIN = sampleSpectrum((nm) => 51.9 * (nm / 500) ** -3.53);

/** Bloodless tissue, 1/mm (Jacques 1998, its constant halved: NIST's red reflectance asks for it). */
const BASELINE = sampleSpectrum((nm) => (0.122 + 85.3 * Math.exp(-(nm - 154) / 66.2)) / 10);

/** Reduced scattering of skin, 1/mm (Jacques 2013, amplitude 60 per cm so that NIST's median is 1). */
const REDUCED_SCATTERING = sampleSpectrum(
  (nm) => 6 * (0.409 * (nm / 500) ** -4 + 0.591 * (nm / 500) ** -0.702),
);

const OXYGENATED = Float64Array.from(tables.oxyhaemoglobinPerMm);
const DEOXYGENATED = Float64Array.from(tables.deoxyhaemoglobinPerMm);
const LOG_RATIO_550 = sampleSpectrum((nm) => Math.log(nm / 550));

/** Mean vessel radius in mm, for the shading of blood inside a vessel (estimate). */
const VESSEL_RADIUS_MM = 0.005;

/** Effective absorption of blood packed in vessels: the middle of a vessel sees less light. */
function packedBlood(absorption: number): number {
  const opticalWidth = 2 * absorption * VESSEL_RADIUS_MM;
  return (absorption * (1 - Math.exp(-opticalWidth))) / opticalWidth;
}

/** Room for {@link fillCoefficients}. */
export function emptyCoefficients(): SkinCoefficients {
  return {
    epidermisAbsorption: emptySpectrum(),
    epidermisScattering: emptySpectrum(),
    dermisAbsorption: emptySpectrum(),
    dermisScattering: emptySpectrum(),
  };
}

/** Writes the coefficients of a skin; in place because the inversion calls it some fifty times. */
export function fillCoefficients(skin: SkinParameters, out: SkinCoefficients): void {
  const { melanin, blood, oxygenation, scattering, melaninSlope } = skin;
  for (let i = 0; i < SAMPLE_COUNT; i++) {
    const pigment = (MELANIN[i] ?? 0) * Math.exp(melaninSlope * (LOG_RATIO_550[i] ?? 0));
    const baseline = BASELINE[i] ?? 0;
    const vessel = packedBlood(
      oxygenation * (OXYGENATED[i] ?? 0) + (1 - oxygenation) * (DEOXYGENATED[i] ?? 0),
    );
    const reduced = scattering * (REDUCED_SCATTERING[i] ?? 0);
    const epidermis = melanin * pigment + (1 - melanin) * baseline;
    const dermis = blood * vessel + (1 - blood) * baseline;
    out.epidermisAbsorption[i] = KM_FACTORS.epidermisAbsorption * epidermis;
    out.epidermisScattering[i] = KM_FACTORS.epidermisScattering * reduced;
    out.dermisAbsorption[i] = KM_FACTORS.dermisAbsorption * dermis;
    out.dermisScattering[i] = KM_FACTORS.dermisScattering * reduced;
  }
}

/** Physical optics of both tissues at one sample, 1/mm. */
export function tissueOptics(
  coefficients: SkinCoefficients,
  index: number,
): { epidermisAbsorption: number; dermisAbsorption: number; reducedScattering: number } {
  const { epidermisAbsorption, dermisAbsorption, dermisScattering } = coefficients;
  return {
    epidermisAbsorption: (epidermisAbsorption[index] ?? 0) / KM_FACTORS.epidermisAbsorption,
    dermisAbsorption: (dermisAbsorption[index] ?? 0) / KM_FACTORS.dermisAbsorption,
    reducedScattering: (dermisScattering[index] ?? 0) / KM_FACTORS.dermisScattering,
  };
}

/** Reduced scattering of the dermis, 1/mm. */
export function reducedScatteringOf(coefficients: SkinCoefficients): Spectrum {
  return coefficients.dermisScattering.map((s) => s / KM_FACTORS.dermisScattering);
}

/** Kubelka-Munk coefficients of a skin. */
export function coefficientsOf(skin: SkinParameters): SkinCoefficients {
  const coefficients = emptyCoefficients();
  fillCoefficients(skin, coefficients);
  return coefficients;
}

/** Sample index of 550 nm, where optical depth is quoted. */
export const INDEX_550 = WAVELENGTHS_NM.indexOf(550);
