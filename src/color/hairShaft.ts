import { applyClosure, closeSpectrum } from './closure';
import { whiteOf, xyzOfLab } from './colorimetry';
import type { Lab } from './lab';
import { SURFACE } from './skinSurface';
import { emptySpectrum } from './spectrum';
import type { Spectrum } from './spectrum';

/** One shaft, as the colour of a tress of it tells. */
export interface Shaft {
  /** Absorption times the shaft's radius. */
  readonly perRadius: Spectrum;
  /** Diffuse reflectance of many such shafts without their cuticle: what comes back from inside. */
  readonly body: Spectrum;
}

/** A tress of hair without melanin, D65/2, SCI (estimate). */
export const WHITE_HAIR: Lab = { L: 72, a: -0.5, b: 9 };

/** Diffuse light that a tress throws back from its cuticle, without entering (estimate). */
const CUTICLE = 0.024;

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

/**
 * Below `fromL` nearly all that a tress reflects is its cuticle, and what is left says nothing of its inside. There
 * absorption goes by the melanin of the classes of hair instead: a straight line of its logarithm over lightness, from
 * what the albedo still tells at `fromL` to black hair, L* 18.4, which lets 1 % of the light through. By d'Eon et al.
 * 2011 ("An energy-conserving hair reflectance model") black hair absorbs 3.4 (red) to 5.6 (green) per radius, brown 0.5
 * to 0.9 (docs/facts/color.md 3.3); the line has 3.0 at L* 18.4 and 0.6 at 30. Estimate: nobody measured tress and
 * shaft of the same head.
 */
const MELANIN_LINE = { fromL: 40, blackL: 18.4, blackPerRadius: 3 } as const;

/** CIE lightness of a reflectance, 0..100. */
function lightnessOf(reflectance: number): number {
  return reflectance > 216 / 24_389
    ? 116 * Math.cbrt(reflectance) - 16
    : (reflectance * 24_389) / 27;
}

function reflectanceOf(lightness: number): number {
  return ((lightness + 16) / 116) ** 3;
}

function ofAlbedo(reflectance: number): number {
  return (Math.log(reflectance - CUTICLE) / ALBEDO_DIVISOR) ** 2;
}

const LINE_END = Math.log(ofAlbedo(reflectanceOf(MELANIN_LINE.fromL)));

/** What one L* of a dark tress changes the logarithm of its shafts' absorption by. */
export const LOG_ABSORPTION_PER_L =
  (Math.log(MELANIN_LINE.blackPerRadius) - LINE_END) /
  (MELANIN_LINE.fromL - MELANIN_LINE.blackL);

/** Absorption per radius behind a tress's reflectance (0..1) at one wavelength: continuous, falling throughout. */
function perRadiusOf(reflectance: number): number {
  const lightness = lightnessOf(reflectance);
  if (lightness >= MELANIN_LINE.fromL) return ofAlbedo(reflectance);
  return Math.exp(LINE_END + LOG_ABSORPTION_PER_L * (MELANIN_LINE.fromL - lightness));
}

/**
 * A smooth reflectance with the given Lab. A closure meets a reading through the skin's surface, which a tress does not
 * have and black hair is darker than: its share is put on the reading first.
 */
function tressReflectance(lab: Lab): Spectrum {
  const [X, Y, Z] = xyzOfLab(lab);
  const white = whiteOf('D65/2');
  const { k1 } = SURFACE;
  const grey = emptySpectrum().fill(Math.max(0.005, Y));
  const closure = closeSpectrum(
    grey,
    [k1 * white[0] + (1 - k1) * X, k1 * white[1] + (1 - k1) * Y, k1 * white[2] + (1 - k1) * Z],
    'D65/2',
  );
  return applyClosure(grey, closure);
}

const knownShafts = new WeakMap<Lab, Shaft>();

/** The shafts that a tress of this colour (D65/2, SCI) is made of. */
export function shaftOfTress(lab: Lab): Shaft {
  const known = knownShafts.get(lab);
  if (known !== undefined) return known;
  const perRadius = tressReflectance(lab).map(perRadiusOf);
  const body = perRadius.map((own) => Math.exp(-ALBEDO_DIVISOR * Math.sqrt(own)));
  const shaft = { perRadius, body };
  knownShafts.set(lab, shaft);
  return shaft;
}
