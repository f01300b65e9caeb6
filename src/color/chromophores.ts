import tables from './data/spectral-tables.json' with { type: 'json' };
import { SAMPLE_COUNT, WAVELENGTHS_NM, emptySpectrum, sampleSpectrum } from './spectrum';
import type { Spectrum } from './spectrum';

/** What the skin is made of, as far as its colour tells. */
export interface SkinParameters {
  /** Volume fraction of melanosomes in the epidermis, 0..1. */
  readonly melanin: number;
  /** Volume fraction of blood in the first millimetre of dermis, 0..1. */
  readonly blood: number;
  /**
   * Share of that blood that lies in the upper plexus (see {@link PLEXUS}), 0..1;
   * absent or 0 is a uniform dermis.
   */
  readonly plexusShare?: number;
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
  /** Above and below the plexus. */
  readonly dermisAbsorption: Spectrum;
  /** Within the plexus. */
  readonly plexusAbsorption: Spectrum;
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

/**
 * The upper (subpapillary) plexus of vessels, as a layer of dermis with more blood; depths from
 * the surface (estimates within what is published: a layer of 0.08 mm at 0.25 mm in Meglinski and
 * Matcher 2002, Physiol. Meas. 23:741; 0.1-0.4 mm elsewhere).
 */
export const PLEXUS = { topMm: 0.18, bottomMm: 0.28 } as const;

/** Depth of dermis over which blood is counted, mm. */
const BLOOD_DEPTH_MM = 1;

/** Volume fractions of blood within the plexus and outside it. */
export function bloodByDepth(
  blood: number,
  plexusShare: number,
): [inside: number, outside: number] {
  const outside = blood * (1 - plexusShare);
  const excess = (blood * plexusShare * BLOOD_DEPTH_MM) / (PLEXUS.bottomMm - PLEXUS.topMm);
  return [Math.min(1, outside + excess), outside];
}

/** Spectra of the chromophores, 1/mm. */
export const CHROMOPHORES = {
  /** Melanosome interior (Jacques 2013, PMB 58 R37: 519 per cm at 500 nm). */
  melanin: sampleSpectrum((nm) => 51.9 * (nm / 500) ** -3.53),
  /** Bloodless tissue (Jacques 1998, its constant halved: NIST's red reflectance asks for it). */
  baseline: sampleSpectrum((nm) => (0.122 + 85.3 * Math.exp(-(nm - 154) / 66.2)) / 10),
  /** Reduced scattering of skin (Jacques 2013, amplitude 60 per cm so that NIST's median is 1). */
  reducedScattering: sampleSpectrum(
    (nm) => 6 * (0.409 * (nm / 500) ** -4 + 0.591 * (nm / 500) ** -0.702),
  ),
  oxygenated: Float64Array.from(tables.oxyhaemoglobinPerMm),
  deoxygenated: Float64Array.from(tables.deoxyhaemoglobinPerMm),
  /** ln(nm / 550), what {@link SkinParameters.melaninSlope} multiplies. */
  logRatio550: sampleSpectrum((nm) => Math.log(nm / 550)),
} as const;

/** Twice the mean vessel radius in mm, for the shading of blood inside a vessel (estimate). */
export const VESSEL_WIDTH_MM = 0.01;

/** Effective absorption of blood packed in vessels: the middle of a vessel sees less light. */
export function packedBlood(absorption: number): number {
  return -Math.expm1(-VESSEL_WIDTH_MM * absorption) / VESSEL_WIDTH_MM;
}

/** Room for {@link fillCoefficients}. */
export function emptyCoefficients(): SkinCoefficients {
  return {
    epidermisAbsorption: emptySpectrum(),
    epidermisScattering: emptySpectrum(),
    dermisAbsorption: emptySpectrum(),
    plexusAbsorption: emptySpectrum(),
    dermisScattering: emptySpectrum(),
  };
}

/** Writes the coefficients of a skin, in place. */
export function fillCoefficients(skin: SkinParameters, out: SkinCoefficients): void {
  const { melanin, blood, oxygenation, scattering, melaninSlope, plexusShare = 0 } = skin;
  const [inside, outside] = bloodByDepth(blood, plexusShare);
  for (let i = 0; i < SAMPLE_COUNT; i++) {
    const pigment =
      (CHROMOPHORES.melanin[i] ?? 0) *
      Math.exp(melaninSlope * (CHROMOPHORES.logRatio550[i] ?? 0));
    const baseline = CHROMOPHORES.baseline[i] ?? 0;
    const vessel = packedBlood(
      oxygenation * (CHROMOPHORES.oxygenated[i] ?? 0) +
        (1 - oxygenation) * (CHROMOPHORES.deoxygenated[i] ?? 0),
    );
    const reduced = scattering * (CHROMOPHORES.reducedScattering[i] ?? 0);
    const epidermis = melanin * pigment + (1 - melanin) * baseline;
    const dermis = outside * vessel + (1 - outside) * baseline;
    const plexus = inside * vessel + (1 - inside) * baseline;
    out.epidermisAbsorption[i] = KM_FACTORS.epidermisAbsorption * epidermis;
    out.epidermisScattering[i] = KM_FACTORS.epidermisScattering * reduced;
    out.dermisAbsorption[i] = KM_FACTORS.dermisAbsorption * dermis;
    out.plexusAbsorption[i] = KM_FACTORS.dermisAbsorption * plexus;
    out.dermisScattering[i] = KM_FACTORS.dermisScattering * reduced;
  }
}

/** Physical optics of both tissues at one sample, 1/mm; dermis as the mean of its first millimetre. */
export function tissueOptics(
  coefficients: SkinCoefficients,
  index: number,
): { epidermisAbsorption: number; dermisAbsorption: number; reducedScattering: number } {
  const { epidermisAbsorption, dermisAbsorption, plexusAbsorption, dermisScattering } =
    coefficients;
  const deep = dermisAbsorption[index] ?? 0;
  const share = (PLEXUS.bottomMm - PLEXUS.topMm) / BLOOD_DEPTH_MM;
  const mean = deep + share * ((plexusAbsorption[index] ?? 0) - deep);
  return {
    epidermisAbsorption: (epidermisAbsorption[index] ?? 0) / KM_FACTORS.epidermisAbsorption,
    dermisAbsorption: mean / KM_FACTORS.dermisAbsorption,
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
