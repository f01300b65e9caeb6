import { clamp } from '../math/scalar';
import {
  coverageOf,
  inkAppearance,
  linearRgbOfLab,
  linearRgbOfSpectrum,
  shaftOverSkin,
  skinWithBlood,
  stubbleSpectrum,
  SURFACE,
  WHITE_HAIR,
  type LinearRgb,
  type Skin,
} from '@stipple/color';
import type { Consultation } from '../consultation/document';
import { DENSEST_PER_CM2 } from '../dots/dotSequence';
import { femininityOf } from '../consultation/headMeasures';
import type { Appearance } from './appearance';
import { outcomePartsOf, type Outcome } from './outcome';

const STEPS = 33;
/** Blood of the reddest skin (ears, nose) relative to the scalp's: estimate. */
const FLUSH_BLOOD = 2.1;
/** Share of the skin that a shaved beard covers: estimate by eye. */
const BEARD_COVER = { none: 0, shadow: 0.13, stubble: 0.34 } as const;
/** Blood of the lips relative to the scalp's, and their darkness: estimates by eye. */
const LIP_BLOOD = 3.2;
const LIP_LIGHTNESS = 0.9;
/** Standard deviation of a healed dot's edge, mm: estimate (macro photographs show soft rims). */
const EDGE_BLUR_MM = 0.035;
/** Shafts lean: what is seen from above of their length, on average (exit angle about 35 degrees). */
const SEEN_LENGTH = 0.8;

const perChannel = (f: (channel: 0 | 1 | 2) => number): LinearRgb => [f(0), f(1), f(2)];

const linear = (skin: Skin): LinearRgb => linearRgbOfSpectrum(skin.reflectance);

function inkAppearanceOf(outcome: Outcome): Appearance['ink'] {
  const { shown, skinNow } = outcome;
  const { plan } = outcome.chosen;
  const appearance = inkAppearance(skinNow, shown, {
    steps: STEPS,
    maxDensityPerCm2: DENSEST_PER_CM2,
  });
  const coverage = shown.reduce((sum, dots) => sum + coverageOf(dots), 0);
  const dots = shown.reduce((sum, each) => sum + each.densityPerCm2, 0);
  const planned = plan.reduce((sum, each) => sum + each.densityPerCm2, 0);
  let end = 0;
  return {
    zone: appearance.zoneByDensity,
    gamma: appearance.gamma,
    mean: perChannel((c) =>
      shown.reduce(
        (sum, each, k) =>
          sum +
          (coverage > 0 ? ((appearance.gamma[k]?.[c] ?? 0) * coverageOf(each)) / coverage : 0),
        0,
      ),
    ),
    sessionEnd: plan.map((each) => {
      end += planned > 0 ? each.densityPerCm2 / planned : 0;
      return end;
    }),
    diameterMm: shown.map((each) => each.diameterMm),
    shown: planned > 0 ? dots / planned : 0,
    densityPerCm2: planned,
    coveragePerDot: dots > 0 ? coverage / dots : 0,
    blurMm: EDGE_BLUR_MM,
  };
}

/** Contrast of a shaft against the zone, shared out like a dot's so that the mean is the zone's. */
function shaftContrast(
  skin: LinearRgb,
  zone: LinearRgb,
  shaft: LinearRgb,
  coverage: number,
): LinearRgb {
  return perChannel((c) => {
    const drop = skin[c] - zone[c];
    if (drop < 1e-6 || coverage <= 0) return 0;
    const gamma = (((zone[c] - shaft[c]) / drop) * coverage) / (1 - coverage);
    // Never lighter between the hairs than bare skin.
    return clamp(gamma, 0, 1);
  });
}

function hairAppearanceOf(consultation: Consultation, outcome: Outcome): Appearance['hair'] {
  const { skinNow, hair } = outcome;
  const skin = linear(skinNow);
  const zoneAt = (hairsPerCm2: number): LinearRgb =>
    linearRgbOfSpectrum(stubbleSpectrum(skinNow, { ...hair, hairsPerCm2 }));
  const lengthMm = Math.max(hair.shaftDiameterMm * 1.5, hair.lengthMm * SEEN_LENGTH);
  const coveragePerHair = (lengthMm * hair.shaftDiameterMm) / 100;
  const coverage = hair.hairsPerCm2 * coveragePerHair;
  const zone = zoneAt(hair.hairsPerCm2);
  const shaft = linearRgbOfLab(hair.lab);
  const gamma = shaftContrast(skin, zone, shaft, coverage);
  const greyGamma = shaftContrast(skin, zone, linearRgbOfLab(WHITE_HAIR), coverage);
  const grey = consultation.hair.greyFraction;
  return {
    zone: Array.from({ length: STEPS }, (_unused, i) =>
      zoneAt((i / (STEPS - 1)) * DENSEST_PER_CM2),
    ),
    gamma,
    greyGamma,
    mean: perChannel((c) => gamma[c] * (1 - grey) + greyGamma[c] * grey),
    densityPerCm2: hair.hairsPerCm2,
    widthMm: hair.shaftDiameterMm,
    lengthMm,
    greyShare: grey,
    coveragePerHair,
  };
}

/** Brows, lashes and beard: coloured and white shafts over the skin, mixed in linear light. */
function facialHair({ hair }: Consultation, skin: LinearRgb): LinearRgb {
  const coloured = shaftOverSkin(linearRgbOfLab(hair.lab), skin);
  const white = shaftOverSkin(linearRgbOfLab(WHITE_HAIR), skin);
  return perChannel((c) => coloured[c] + (white[c] - coloured[c]) * hair.greyFraction);
}

/** The parts of a document that its appearance follows from. */
export function appearancePartsOf(consultation: Consultation): unknown {
  const { view, beard, head } = consultation;
  return [outcomePartsOf(consultation), view, beard, head];
}

/** What the scene draws for a consultation and its outcome. About 3 ms. */
export function appearanceOf(consultation: Consultation, outcome: Outcome): Appearance {
  const skin = linear(outcome.skinNow);
  const flushed = linear(skinWithBlood(outcome.skin, FLUSH_BLOOD));
  const lips = linear(skinWithBlood(outcome.skin, LIP_BLOOD));
  const calm = linear(outcome.skin);
  return {
    light: consultation.view.light,
    skin,
    flush: perChannel((c) => flushed[c] / calm[c]),
    lip: perChannel((c) => (LIP_LIGHTNESS * lips[c]) / calm[c]),
    oil: consultation.view.oil,
    face: {
      hair: facialHair(consultation, skin),
      beard: BEARD_COVER[consultation.beard] * (1 - femininityOf(consultation.head)),
      browWidth: 1 - 0.3 * femininityOf(consultation.head),
    },
    surface: SURFACE.k1,
    maxDensityPerCm2: DENSEST_PER_CM2,
    ink: inkAppearanceOf(outcome),
    hair: hairAppearanceOf(consultation, outcome),
  };
}
