import { adaptedLinearRgbOfSpectrum, linearRgbOfSpectrum } from './colorimetry';
import type { IlluminantId } from './colorimetry';
import { haloRadius, dotSpectrum } from './inkDot';
import { coverageOf } from './inkDots';
import type { InkDots } from './inkDots';
import { zoneSpectrum } from './inkZone';
import type { LinearRgb } from './lab';
import type { Skin } from './skin';
import { SURFACE } from './skinSurface';
import { WAVELENGTHS_NM } from './spectrum';
import type { Spectrum } from './spectrum';

/**
 * What the renderer needs, in linear sRGB (SCI reflectance under the light, white has Y = 1).
 * Per channel, with c_i the filtered coverage of population i at a point and a = sum a_k the
 * total coverage: R = zone - (skin - zone) (sum_i gamma_i c_i / a - G), G = sum_k gamma_k a_k / a.
 * The mean is `zone` by construction.
 */
export interface InkAppearance {
  readonly skin: LinearRgb;
  /** Zone colour at total density i / (steps - 1) * maxDensityPerCm2, shares unchanged. */
  readonly zoneByDensity: readonly LinearRgb[];
  readonly maxDensityPerCm2: number;
  /** Contrast of each population's dots; 0 where there is no ink. */
  readonly gamma: readonly LinearRgb[];
  /** Colour right above a dot of each population, at the target density. */
  readonly core: readonly LinearRgb[];
  /** Radius within which half of a dot's ink seems to lie, per channel (wider in red), mm. */
  readonly haloMm: readonly LinearRgb[];
  /** Surface reflection included in every colour here; lit scenes take it out again. */
  readonly specularK1: number;
}

export interface InkAppearanceOptions {
  /** Default D65/2. */
  readonly light?: IlluminantId;
  /** The eye adapted to the light (CAT16), or a camera balanced for daylight; default false. */
  readonly adapted?: boolean;
  /** Default 33. */
  readonly steps?: number;
  /** Default 250. */
  readonly maxDensityPerCm2?: number;
}

function perChannel(valueAt: (channel: 0 | 1 | 2) => number): LinearRgb {
  return [valueAt(0), valueAt(1), valueAt(2)];
}

function atDensity(populations: readonly InkDots[], totalPerCm2: number): InkDots[] {
  const total = populations.reduce((sum, dots) => sum + dots.densityPerCm2, 0);
  return populations.map((dots) => ({
    ...dots,
    densityPerCm2: total > 0 ? (dots.densityPerCm2 / total) * totalPerCm2 : 0,
  }));
}

/** Contrast weights that give the cores at the target density: gamma_k = a (X_k + G). */
function contrastOf(
  skin: LinearRgb,
  zone: LinearRgb,
  cores: readonly LinearRgb[],
  coverages: readonly number[],
): LinearRgb[] {
  const total = coverages.reduce((sum, coverage) => sum + coverage, 0);
  const excess = (core: LinearRgb, channel: 0 | 1 | 2) => {
    const drop = skin[channel] - zone[channel];
    return drop > 1e-9 ? (zone[channel] - core[channel]) / drop : 0;
  };
  const shared = perChannel((channel) =>
    total > 0 && total < 1
      ? cores.reduce((sum, core, k) => sum + (coverages[k] ?? 0) * excess(core, channel), 0) /
        (1 - total)
      : 0,
  );
  return cores.map((core) =>
    perChannel((channel) => total * (excess(core, channel) + shared[channel])),
  );
}

/**
 * The largest factor, at most 1, by which all weights may count without any dot turning
 * darker than the skin's gloss at any density of the table (a sparse dot is the darkest).
 */
function safeScale(
  skin: LinearRgb,
  zones: readonly LinearRgb[],
  gamma: readonly LinearRgb[],
  coverages: readonly number[],
): LinearRgb {
  const total = coverages.reduce((sum, coverage) => sum + coverage, 0);
  return perChannel((channel) => {
    const weights = gamma.map((each) => each[channel]);
    const shared = weights.reduce(
      (sum, weight, k) => sum + (total > 0 ? (weight * (coverages[k] ?? 0)) / total : 0),
      0,
    );
    const strongest = Math.max(0, ...weights);
    return zones.reduce((scale, zone, step) => {
      const coverage = (total * step) / (zones.length - 1);
      const drop = skin[channel] - zone[channel];
      const excess = coverage > 0 ? strongest / coverage - shared : 0;
      const allowed = zone[channel] - Math.min(SURFACE.k1, zone[channel]) * 0.5;
      return drop > 1e-9 && excess > 0 ? Math.min(scale, allowed / (drop * excess)) : scale;
    }, 1);
  });
}

/** Effective wavelengths of the sRGB channels, for the halo only. */
const CHANNEL_NM: LinearRgb = [610, 550, 460];

/**
 * Colours and contrast weights for the GPU.
 * @param populations at the target density; their shares stay fixed along the table
 */
export function inkAppearance(
  skin: Skin,
  populations: readonly InkDots[],
  options: InkAppearanceOptions = {},
): InkAppearance {
  const { light = 'D65/2', adapted = false, steps = 33, maxDensityPerCm2 = 250 } = options;
  const colorOf = (spectrum: Spectrum) =>
    adapted
      ? adaptedLinearRgbOfSpectrum(spectrum, light)
      : linearRgbOfSpectrum(spectrum, light);
  const bare = colorOf(skin.reflectance);
  const zoneByDensity = Array.from({ length: steps }, (_, step) =>
    colorOf(
      zoneSpectrum(skin, atDensity(populations, (step / (steps - 1)) * maxDensityPerCm2)),
    ),
  );
  const zone = colorOf(zoneSpectrum(skin, populations));
  const core = populations.map((_, index) => colorOf(dotSpectrum(skin, populations, index)));
  const coverages = populations.map(coverageOf);
  const gamma = contrastOf(bare, zone, core, coverages);
  const target = populations.reduce((sum, dots) => sum + dots.densityPerCm2, 0);
  const fullCoverages = coverages.map((coverage) =>
    target > 0 ? (coverage * maxDensityPerCm2) / target : 0,
  );
  const scale = safeScale(bare, zoneByDensity, gamma, fullCoverages);
  return {
    skin: bare,
    zoneByDensity,
    maxDensityPerCm2,
    gamma: gamma.map((weights) => perChannel((channel) => weights[channel] * scale[channel])),
    core,
    haloMm: populations.map((dots) => {
      const halo = haloRadius(skin, dots.topMm);
      return perChannel((channel) => halo[WAVELENGTHS_NM.indexOf(CHANNEL_NM[channel])] ?? 0);
    }),
    specularK1: SURFACE.k1,
  };
}
