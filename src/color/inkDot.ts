import { EPIDERMIS_MM, tissueOptics } from './chromophores';
import { addEffectiveAbsorption, coverageOf } from './inkDots';
import type { InkDots } from './inkDots';
import { solidSpectrum, zoneSpectrum } from './inkZone';
import type { Skin } from './skin';
import { combineSpectra, emptySpectrum } from './spectrum';
import type { Spectrum } from './spectrum';

/**
 * Halo radius, fitted to the light leaving right above the dots of our own 135 Monte Carlo
 * cases (rms told in docs/color.md): a sum of lengths, times the epidermis' transmittance to
 * a power, because light that wanders sideways below dark skin loses more at every bounce.
 */
const HALO = {
  floorMm: 0.05,
  offsetMm: 0.076,
  perDepth: 1.907,
  perScattering: 0.97,
  perDiffusion: 0.027,
  epidermisPower: 0.592,
  leastDiffusionPerMm: 0.05,
} as const;

/**
 * Radius in mm over which light has spread by the time it comes back from a dot: the
 * blur of the dot's edge. Deeper is wider, and so is red.
 */
export function haloRadius(skin: Skin, topMm: number): Spectrum {
  return emptySpectrum().map((_, i) => {
    const tissue = tissueOptics(skin.coefficients, i);
    const { dermisAbsorption, epidermisAbsorption, reducedScattering } = tissue;
    const diffusion = Math.max(
      HALO.leastDiffusionPerMm,
      Math.sqrt(3 * dermisAbsorption * (dermisAbsorption + reducedScattering)),
    );
    const spread =
      HALO.offsetMm +
      HALO.perDepth * topMm +
      HALO.perScattering / reducedScattering +
      HALO.perDiffusion / diffusion;
    const shade = Math.exp(-HALO.epidermisPower * epidermisAbsorption * EPIDERMIS_MM);
    return Math.max(HALO.floorMm, spread * shade);
  });
}

/** Share of the light a dot removes that is missing right above the dot, per sample. */
function coreFraction(skin: Skin, dots: InkDots): Spectrum {
  const radiusMm = dots.diameterMm / 2;
  return haloRadius(skin, dots.topMm).map(
    (halo) => radiusMm ** 2 / (radiusMm ** 2 + halo ** 2),
  );
}

/** Light removed by each dot of a population, relative to the mean dot of the same area. */
function relativeStrength(
  skin: Skin,
  populations: readonly InkDots[],
  index: number,
): Spectrum {
  const own = emptySpectrum();
  const all = emptySpectrum();
  let ownCoverage = 0;
  let allCoverage = 0;
  populations.forEach((dots, i) => {
    const absorbed = emptySpectrum();
    addEffectiveAbsorption(dots, skin.inkFactor, 1, absorbed);
    const coverage = coverageOf(dots);
    allCoverage += coverage;
    for (let k = 0; k < all.length; k++) {
      all[k] = (all[k] ?? 0) + (absorbed[k] ?? 0) * dots.heightMm;
      if (i === index) own[k] = (absorbed[k] ?? 0) * dots.heightMm;
    }
    if (i === index) ownCoverage = coverage;
  });
  return combineSpectra(own, all, (mine, total) =>
    total > 0 && ownCoverage > 0 ? mine / ownCoverage / (total / allCoverage) : 0,
  );
}

/**
 * Contrast weights of eq. 10 for every population of a mixed zone, per sample: with
 * `a` the total coverage, R(x) = R_zone - (R_skin - R_zone) (sum_i g_i c_i(x) / a - G),
 * G = sum_k g_k a_k / a. The mean over the zone is R_zone whatever the weights are.
 */
function dotContrast(skin: Skin, populations: readonly InkDots[]): readonly Spectrum[] {
  return populations.map((dots, index) =>
    combineSpectra(
      coreFraction(skin, dots),
      relativeStrength(skin, populations, index),
      (fraction, strength) => fraction * strength,
    ),
  );
}

/**
 * SCI reflectance right above a dot of population `index` in the mixed zone, close up.
 * Never darker than a solid patch of the same ink at the same depth.
 * @throws RangeError when `index` names no population
 */
export function dotSpectrum(
  skin: Skin,
  populations: readonly InkDots[],
  index: number,
): Spectrum {
  const dots = populations[index];
  if (dots === undefined) {
    throw new RangeError(`There is no population ${index} among ${populations.length}.`);
  }
  const zone = zoneSpectrum(skin, populations);
  const coverage = populations.reduce((sum, each) => sum + coverageOf(each), 0);
  // Without ink, or with dots that fill the plane, there is nothing to stand out from.
  if (dots.opticalDepth === 0 || dots.densityPerCm2 === 0 || coverage >= 1) return zone;
  const contrast = dotContrast(skin, populations);
  const solid = solidSpectrum(skin, dots);
  return zone.map((mean, i) => {
    const shared = populations.reduce(
      (sum, each, k) => sum + ((contrast[k]?.[i] ?? 0) * coverageOf(each)) / coverage,
      0,
    );
    const excess = (contrast[index]?.[i] ?? 0) / coverage - shared;
    const core = mean - ((skin.reflectance[i] ?? 0) - mean) * excess;
    return Math.max(core, solid[i] ?? 0);
  });
}
