import {
  CHROMOPHORES,
  EPIDERMIS_MM,
  KM_FACTORS,
  PLEXUS,
  VESSEL_WIDTH_MM,
  bloodByDepth,
} from './chromophores';
import type { SkinParameters } from './chromophores';
import { SURFACE } from './skinSurface';
import { SAMPLE_COUNT, emptySpectrum } from './spectrum';
import type { Spectrum } from './spectrum';

/**
 * The unknowns of a skin in the space where fits run, in this order: ln melanin, ln blood,
 * ln scattering, logit oxygenation, melanin slope.
 */
export const UNKNOWN_COUNT = 5;

/** SCI reflectance of a model skin, and how it moves with each unknown. */
export interface ModelSpectrum {
  readonly reflectance: Spectrum;
  /** One spectrum per unknown. */
  readonly derivatives: readonly Spectrum[];
}

/** Room for {@link fillModel}. */
export function emptyModel(): ModelSpectrum {
  return {
    reflectance: emptySpectrum(),
    derivatives: Array.from({ length: UNKNOWN_COUNT }, emptySpectrum),
  };
}

/** The composition at a point of the fit's space. */
export function parametersAt(x: ArrayLike<number>, plexusShare: number): SkinParameters {
  return {
    melanin: Math.exp(x[0] ?? 0),
    blood: Math.exp(x[1] ?? 0),
    plexusShare,
    scattering: Math.exp(x[2] ?? 0),
    oxygenation: 1 / (1 + Math.exp(-(x[3] ?? 0))),
    melaninSlope: x[4] ?? 0,
  };
}

/** Reflectance so far, going up through the layers, and its slopes in the coefficients. */
interface Rising {
  value: number;
  /** In K of epidermis, plexus and dermis. */
  epidermis: number;
  plexus: number;
  dermis: number;
  /** In the logarithm of S, which all layers share. */
  scattering: number;
}

type Tissue = 'epidermis' | 'plexus' | 'dermis';

/** Ground too deep to see through: R = a - b. */
function startDeep(at: Rising, absorption: number, scattering: number): void {
  const a = 1 + absorption / scattering;
  const b = Math.sqrt(a * a - 1);
  const perA = 1 - a / b;
  at.value = a - b;
  at.epidermis = 0;
  at.plexus = 0;
  at.dermis = perA / scattering;
  at.scattering = -perA * (a - 1);
}

/** Puts a Kubelka-Munk layer on what is below: R = (1 - G (a - C)) / (a - G + C), C = b coth(b S d). */
function addLayer(
  at: Rising,
  tissue: Tissue,
  absorption: number,
  scattering: number,
  thicknessMm: number,
): void {
  const ground = at.value;
  const a = 1 + absorption / scattering;
  const b = Math.sqrt(a * a - 1);
  const x = b * scattering * thicknessMm;
  const e = Math.exp(-2 * x);
  const coth = (1 + e) / (1 - e);
  const csch2 = (4 * e) / ((1 - e) * (1 - e));
  const c = b * coth;
  const denominator = a - ground + c;
  const value = (1 - ground * (a - c)) / denominator;
  const inA = -(ground + value) / denominator;
  const inC = (ground - value) / denominator;
  const inGround = (value - (a - c)) / denominator;
  const cInB = coth - b * csch2 * scattering * thicknessMm;
  const perA = inA + (inC * cInB * a) / b;
  at.value = value;
  at.epidermis *= inGround;
  at.plexus *= inGround;
  at.dermis *= inGround;
  at[tissue] += perA / scattering;
  at.scattering = at.scattering * inGround - perA * (a - 1) - inC * b * csch2 * x;
}

const rising: Rising = { value: 0, epidermis: 0, plexus: 0, dermis: 0, scattering: 0 };

/** Model reflectance and its derivatives at a point of the fit's space, in place. */
export function fillModel(x: ArrayLike<number>, plexusShare: number, out: ModelSpectrum): void {
  const { melanin, blood, scattering, oxygenation, melaninSlope } = parametersAt(
    x,
    plexusShare,
  );
  const [inside, outside] = bloodByDepth(blood, plexusShare);
  const perLogit = oxygenation * (1 - oxygenation);
  const [dMelanin, dBlood, dScattering, dOxygenation, dSlope] = out.derivatives as [
    Spectrum,
    Spectrum,
    Spectrum,
    Spectrum,
    Spectrum,
  ];
  const papillaryMm = PLEXUS.topMm - EPIDERMIS_MM;
  const plexusMm = PLEXUS.bottomMm - PLEXUS.topMm;
  const { k1, k2 } = SURFACE;
  for (let i = 0; i < SAMPLE_COUNT; i++) {
    const logRatio = CHROMOPHORES.logRatio550[i] ?? 0;
    const pigment = (CHROMOPHORES.melanin[i] ?? 0) * Math.exp(melaninSlope * logRatio);
    const baseline = CHROMOPHORES.baseline[i] ?? 0;
    const oxygenated = CHROMOPHORES.oxygenated[i] ?? 0;
    const deoxygenated = CHROMOPHORES.deoxygenated[i] ?? 0;
    const unpacked = oxygenation * oxygenated + (1 - oxygenation) * deoxygenated;
    const shade = Math.exp(-VESSEL_WIDTH_MM * unpacked);
    const vessel = (1 - shade) / VESSEL_WIDTH_MM;
    const reduced = scattering * (CHROMOPHORES.reducedScattering[i] ?? 0);
    const sEpidermis = KM_FACTORS.epidermisScattering * reduced;
    const sDermis = KM_FACTORS.dermisScattering * reduced;
    const kEpidermis =
      KM_FACTORS.epidermisAbsorption * (melanin * pigment + (1 - melanin) * baseline);
    const kDermis = KM_FACTORS.dermisAbsorption * (outside * vessel + (1 - outside) * baseline);

    startDeep(rising, kDermis, sDermis);
    if (plexusShare > 0) {
      const kPlexus = KM_FACTORS.dermisAbsorption * (inside * vessel + (1 - inside) * baseline);
      addLayer(rising, 'plexus', kPlexus, sDermis, plexusMm);
      addLayer(rising, 'dermis', kDermis, sDermis, papillaryMm);
    }
    addLayer(rising, 'epidermis', kEpidermis, sEpidermis, EPIDERMIS_MM);

    const escape = 1 / (1 - k2 * rising.value);
    const outward = (1 - k1) * (1 - k2) * escape;
    out.reflectance[i] = k1 + outward * rising.value;
    const gain = outward * escape;
    const bloodExcess = KM_FACTORS.dermisAbsorption * (vessel - baseline);
    const packing = KM_FACTORS.dermisAbsorption * shade * (oxygenated - deoxygenated);
    const perFraction = gain * (rising.dermis * outside + rising.plexus * inside);
    const perEpidermis = gain * rising.epidermis * KM_FACTORS.epidermisAbsorption * melanin;
    dMelanin[i] = perEpidermis * (pigment - baseline);
    dBlood[i] = perFraction * bloodExcess;
    dScattering[i] = gain * rising.scattering;
    dOxygenation[i] = perFraction * packing * perLogit;
    dSlope[i] = perEpidermis * pigment * logRatio;
  }
}
