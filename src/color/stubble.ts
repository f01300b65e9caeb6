import { clamp } from '../math/scalar';
import { EPIDERMIS_MM } from './chromophores';
import { xyzOfLab } from './colorimetry';
import { applyClosure, closeSpectrum } from './closure';
import { meanChordAbsorption } from './inkDots';
import { subsurfaceWithSlabs } from './inkZone';
import type { Lab } from './lab';
import type { Skin } from './skin';
import { specularIncluded } from './skinSurface';
import { emptySpectrum } from './spectrum';
import type { Spectrum } from './spectrum';

/** Shaved hair as it grows in the zone that the treatment should look like. */
export interface Hair {
  /** Colour of a tress (many shafts), D65/2, SCI. */
  readonly lab: Lab;
  readonly hairsPerCm2: number;
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
  shaftDiameterMm: 0.08,
  lengthMm: 0.4,
  greyFraction: 0,
};

/** A tress of hair without melanin (estimate). */
export const WHITE_HAIR: Lab = { L: 72, a: -0.5, b: 9 };

/** Diffuse light that a tress throws back from its cuticle, without entering (estimate). */
const CUTICLE = 0.024;

/** Darkest inside of a tress that a Lab reading can be trusted for. */
const LEAST_BODY = 0.0025;

/** How deep below the skin a shaft still counts; light hardly comes back from further down. */
const SHAFT_DEPTH_MM = 2;

/**
 * Shadow that a unit n L d of stubble casts on the skin: pi/2 for diffuse light (exact for
 * any lean), sin 45 degrees for the eye looking straight down at leaning hair (estimate).
 */
const STUBBLE_SHADOW = { diffuse: Math.PI / 2, seen: Math.SQRT1_2 } as const;

/** What hair may measure: least and most. */
export const HAIR_LIMITS = {
  hairsPerCm2: [0, 600],
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

/** A tress: what its inside reflects, and what that says of one shaft. */
interface Tress {
  readonly body: Spectrum;
  /** Absorption of a shaft per its radius. */
  readonly perRadius: Spectrum;
}

/** A smooth reflectance with the given Lab, surface as skin's; only its inside is used. */
function tressReflectance(lab: Lab): Spectrum {
  const grey = emptySpectrum().fill(Math.max(0.01, xyzOfLab(lab)[1]));
  const closure = closeSpectrum(grey, xyzOfLab(lab), 'D65/2');
  return specularIncluded(applyClosure(grey, closure));
}

/**
 * Divisor of ln(albedo) in Chiang et al. 2016, "A practical and controllable hair and fur
 * model": absorption per radius = (ln albedo / divisor)^2, here for azimuthal roughness 0.3.
 */
const ALBEDO_DIVISOR = ((roughness: number) =>
  5.969 -
  0.215 * roughness +
  2.532 * roughness ** 2 -
  10.73 * roughness ** 3 +
  5.574 * roughness ** 4 +
  0.245 * roughness ** 5)(0.3);

const knownTresses = new WeakMap<Lab, Tress>();

function tressOf(lab: Lab): Tress {
  const known = knownTresses.get(lab);
  if (known !== undefined) return known;
  const body = tressReflectance(lab).map((value) => Math.max(LEAST_BODY, value - CUTICLE));
  const perRadius = body.map((albedo) => (Math.log(albedo) / ALBEDO_DIVISOR) ** 2);
  const tress = { body, perRadius };
  knownTresses.set(lab, tress);
  return tress;
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

/** Effective absorption of the shafts in the dermis, 1/mm. */
function buriedAbsorption(hair: Hair): Spectrum {
  const radius = hair.shaftDiameterMm / 2;
  const surface = 2 * Math.PI * radius * (radius + SHAFT_DEPTH_MM);
  const chord = (2 * radius * SHAFT_DEPTH_MM) / (radius + SHAFT_DEPTH_MM);
  const total = emptySpectrum();
  for (const kind of kindsOf(hair)) {
    const perVolume = kind.hairsPerCm2 / (100 * SHAFT_DEPTH_MM);
    tressOf(kind.lab).perRadius.forEach((perRadius, i) => {
      total[i] =
        (total[i] ?? 0) + meanChordAbsorption(perRadius / radius, perVolume, surface, chord);
    });
  }
  return total;
}

/** Skin seen through the hair below it, without the stubble on it (subsurface). */
function skinOverShafts(skin: Skin, hair: Hair): Spectrum {
  return subsurfaceWithSlabs(skin, [
    {
      topMm: EPIDERMIS_MM,
      bottomMm: SHAFT_DEPTH_MM,
      absorption: buriedAbsorption(hair),
    },
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
  const through = emptySpectrum().fill(1);
  const added = emptySpectrum();
  for (const kind of kindsOf(hair)) {
    const { body, perRadius: absorption } = tressOf(kind.lab);
    const load = (kind.hairsPerCm2 / 100) * lengthMm * shaftDiameterMm;
    absorption.forEach((perRadius, i) => {
      const opacity = shaftOpacity(perRadius);
      const shadow = Math.exp(-STUBBLE_SHADOW.diffuse * load * opacity);
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
  const { body, perRadius } = tressOf(lab);
  return specularIncluded(
    around.map((value, i) => {
      const share = covered * shaftOpacity(perRadius[i] ?? 0);
      return value * (1 - share) + (body[i] ?? 0) * share;
    }),
  );
}
