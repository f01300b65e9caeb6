import { clamp } from './clamp';
import { EPIDERMIS_MM, KM_FACTORS } from './chromophores';
import { WHITE_HAIR, shaftOfTress } from './hairShaft';
import { meanChordAbsorption } from './inkDots';
import { subsurfaceWithSlabs } from './inkZone';
import { uniformLayer } from './kubelkaMunk';
import type { Lab } from './lab';
import type { Skin } from './skin';
import { specularIncluded } from './skinSurface';
import { combineSpectra, emptySpectrum } from './spectrum';
import type { Spectrum } from './spectrum';

/** Shaved hair as it grows in the zone that the treatment should look like. */
export interface Hair {
  /** Colour of a tress (many shafts), D65/2, SCI. */
  readonly lab: Lab;
  readonly hairsPerCm2: number;
  /** Hairs in one follicular unit, on average. */
  readonly hairsPerUnit: number;
  readonly shaftDiameterMm: number;
  /** Length above the skin after shaving. */
  readonly lengthMm: number;
  /** Share of hairs without melanin, 0..1. */
  readonly greyFraction: number;
}

/**
 * Black hair, shaved a day ago. Density: medians of 143-230 by group (Loussouarn, Birnbaum);
 * shaft 57-86 um by group; stubble 0.2-0.5 mm is what clients keep (docs/facts/practice.md 3).
 */
export const DEFAULT_HAIR: Hair = {
  lab: { L: 18.4, a: -0.1, b: -0.8 },
  hairsPerCm2: 200,
  hairsPerUnit: 2.3,
  shaftDiameterMm: 0.08,
  lengthMm: 0.4,
  greyFraction: 0,
};

/**
 * How far shafts lean from straight up, on the skin and below it alike, degrees (estimate: published angles between shaft
 * and skin run from 15 at the hairline to 70 at the whorl, docs/facts/practice.md 3.6).
 */
const LEAN_DEGREES = 45;

/** Length of shaft per depth that it leads through. */
const LENGTH_PER_DEPTH = 1 / Math.cos((LEAN_DEGREES * Math.PI) / 180);

/** How deep below the skin a shaft still counts; light hardly comes back from further down. */
const SHAFT_DEPTH_MM = 2;

/**
 * What the mean-chord law overestimates leaning opaque shafts by, fitted to our own Monte Carlo of them (docs/color.md
 * 8: singles and pairs, opaque to half transparent, light and medium skin, 450-650 nm).
 */
const SHAFT_LAW = 0.92;

/** Distance between the shafts of one follicular unit, mm (estimate: they leave by one pore or neighbouring ones). */
const UNIT_SPACING_MM = 0.15;

/**
 * Shadow that a unit n L d of stubble casts on the skin: pi/2 for diffuse light (exact for
 * any lean), and for the eye looking straight down what it sees of the length of leaning hair.
 */
const STUBBLE_SHADOW = {
  diffuse: Math.PI / 2,
  seen: Math.sin((LEAN_DEGREES * Math.PI) / 180),
} as const;

/** What hair may measure: least and most. */
export const HAIR_LIMITS = {
  hairsPerCm2: [0, 600],
  hairsPerUnit: [1, 6],
  shaftDiameterMm: [0.005, 0.3],
  lengthMm: [0, 10],
  greyFraction: [0, 1],
} as const;

/**
 * Refuses hair that does not grow on heads.
 * @throws RangeError naming the field, its value and its range
 */
function checkHair(hair: Hair): void {
  for (const [field, [least, most]] of Object.entries(HAIR_LIMITS)) {
    const value = hair[field as keyof typeof HAIR_LIMITS];
    if (!(value >= least && value <= most)) {
      throw new RangeError(`${field} is ${value}; it must lie in ${least}-${most}.`);
    }
  }
  const { L, a, b } = hair.lab;
  if (!(L >= 0 && L <= 100 && Math.abs(a) <= 128 && Math.abs(b) <= 128)) {
    throw new RangeError(`Hair of Lab ${L}, ${a}, ${b} is no colour: read the tress again.`);
  }
}

interface HairKind {
  readonly lab: Lab;
  readonly hairsPerCm2: number;
}

function kindsOf(hair: Hair): readonly HairKind[] {
  const grey = clamp(hair.greyFraction, 0, 1);
  return [
    { lab: hair.lab, hairsPerCm2: hair.hairsPerCm2 * (1 - grey) },
    { lab: WHITE_HAIR, hairsPerCm2: hair.hairsPerCm2 * grey },
  ].filter((kind) => kind.hairsPerCm2 > 0);
}

/** Variance of the hairs in a unit, for a mean of 1.92 (Guo 2017: 28.4, 52.6, 17.5, 1.3 and 0.2 % hold 1 to 5). */
const UNIT_SPREAD = { variance: 0.524, mean: 1.923 } as const;

/** Other shafts in the unit of a hair, on average over hairs: big units hold more of them. */
function neighboursOf(hairsPerUnit: number): number {
  const { variance, mean } = UNIT_SPREAD;
  const spread = (variance * (hairsPerUnit - 1)) / (mean - 1);
  return (hairsPerUnit ** 2 + spread) / hairsPerUnit - 1;
}

/**
 * Share of a shaft's surface that the other shafts of its unit shade: crossed strings between parallel cylinders give
 * (sqrt(x^2 - 1) + asin(1/x) - x) / pi, x the distance of their axes over their diameter.
 */
function shadedByUnit(hair: Hair): number {
  const x = Math.max(1, UNIT_SPACING_MM / hair.shaftDiameterMm);
  const byOne = (Math.sqrt(x * x - 1) + Math.asin(1 / x) - x) / Math.PI;
  return neighboursOf(hair.hairsPerUnit) * byOne;
}

/** Effective absorption of the shafts below the surface, 1/mm of depth: long cylinders, a quarter of their surface. */
function buriedAbsorption(hair: Hair): Spectrum {
  const diameter = hair.shaftDiameterMm;
  const surfacePerMm = Math.PI * diameter;
  const shaded = shadedByUnit(hair);
  const total = emptySpectrum();
  for (const kind of kindsOf(hair)) {
    const lengthPerMm3 = (kind.hairsPerCm2 / 100) * LENGTH_PER_DEPTH * SHAFT_LAW;
    shaftOfTress(kind.lab).perRadius.forEach((perRadius, i) => {
      const own = (2 * perRadius) / diameter;
      const opacity = -Math.expm1(-2 * perRadius);
      total[i] =
        (total[i] ?? 0) +
        meanChordAbsorption(own, lengthPerMm3, surfacePerMm, diameter) * (1 - shaded * opacity);
    });
  }
  return total;
}

/** Skin seen through the hair in it, epidermis and dermis, without the stubble on it (subsurface). */
function skinOverShafts(skin: Skin, hair: Hair): Spectrum {
  const absorption = buriedAbsorption(hair);
  const { epidermisAbsorption, epidermisScattering } = skin.coefficients;
  const pierced = combineSpectra(
    epidermisAbsorption,
    absorption,
    (epidermis, shafts) => epidermis + KM_FACTORS.epidermisAbsorption * shafts,
  );
  const epidermis = uniformLayer(pierced, epidermisScattering, EPIDERMIS_MM);
  return subsurfaceWithSlabs({ ...skin, epidermis }, [
    { topMm: EPIDERMIS_MM, bottomMm: SHAFT_DEPTH_MM, absorption },
  ]);
}

/** Opacity of a shaft lying across the line of sight: mean chord pi r / 2. */
function shaftOpacity(perRadius: number): number {
  return -Math.expm1((-perRadius * Math.PI) / 2);
}

/**
 * Mean SCI reflectance of a shaved zone: hair under the skin by the mean-chord medium,
 * stubble on it by area (Murray-Davies), crossed by the light on its way in and out.
 * @throws RangeError on hair that does not grow on heads
 */
export function stubbleSpectrum(skin: Skin, hair: Hair): Spectrum {
  checkHair(hair);
  if (hair.hairsPerCm2 <= 0) return skin.reflectance;
  const below = skinOverShafts(skin, hair);
  const { shaftDiameterMm, lengthMm } = hair;
  const lit = 1 - shadedByUnit(hair);
  const through = emptySpectrum().fill(1);
  const added = emptySpectrum();
  for (const kind of kindsOf(hair)) {
    const { body, perRadius: absorption } = shaftOfTress(kind.lab);
    const load = (kind.hairsPerCm2 / 100) * lengthMm * shaftDiameterMm;
    absorption.forEach((perRadius, i) => {
      const opacity = shaftOpacity(perRadius);
      const shadow = Math.exp(-STUBBLE_SHADOW.diffuse * lit * load * opacity);
      const seen = -Math.expm1(-STUBBLE_SHADOW.seen * load * opacity);
      through[i] = (through[i] ?? 1) * shadow * (1 - seen);
      added[i] = (added[i] ?? 0) + seen * (body[i] ?? 0);
    });
  }
  return specularIncluded(below.map((value, i) => value * (through[i] ?? 1) + (added[i] ?? 0)));
}

/** Width of what the eye resolves at about 50 cm (one minute of arc), mm. */
const SEEN_SPOT_MM = 0.14;

/**
 * SCI reflectance of one hair root as the eye takes it in: the mean over a spot of
 * {@link SEEN_SPOT_MM} around the shaft's exit, the darkest hairs of the client.
 */
export function hairRootSpectrum(skin: Skin, hair: Hair): Spectrum {
  checkHair(hair);
  const around = skinOverShafts(skin, hair);
  const { shaftDiameterMm, lengthMm } = hair;
  const spotMm2 = (Math.PI * SEEN_SPOT_MM ** 2) / 4;
  const lying = Math.min(lengthMm * STUBBLE_SHADOW.seen, SEEN_SPOT_MM / 2) * shaftDiameterMm;
  const covered = Math.min(1, (lying + (Math.PI * shaftDiameterMm ** 2) / 4) / spotMm2);
  const lab = hair.greyFraction < 1 ? hair.lab : WHITE_HAIR;
  const { body, perRadius } = shaftOfTress(lab);
  return specularIncluded(
    around.map((value, i) => {
      const share = covered * shaftOpacity(perRadius[i] ?? 0);
      return value * (1 - share) + (body[i] ?? 0) * share;
    }),
  );
}
