import first from '../../../tests/data/dot-monte-carlo.json' with { type: 'json' };
import shallow from '../../../tests/data/dot-monte-carlo-shallow.json' with { type: 'json' };
import {
  WAVELENGTHS_NM,
  dotSpectrum,
  skinOfParameters,
  specularExcluded,
  zoneSpectrum,
} from '@stipple/color';
import { emptySpectrum, sampleSpectrum } from '../../../src/color/spectrum';
import type { InkDots, Pigment, Skin, Spectrum } from '@stipple/color';

/** Dots of a grid in a skin at one wavelength, as docs/facts/color.md 2.3 names the columns. */
export interface DotCase {
  readonly ci: number;
  readonly z: number;
  readonly t: number;
  readonly D: number;
  readonly n: number;
  readonly w: number;
  readonly Rs: number;
  readonly R: number;
}

/** A set of cases and the ink that its optical depths are those of. */
export interface DotCases<Case extends DotCase> {
  readonly cases: readonly Case[];
  readonly pigment: Pigment;
}

/** Carbon black but for its spectrum, which is the file's own. */
function inkOf(id: string, shape: Spectrum): Pigment {
  return { id, name: id, tau0: 1, tau0Range: [1, 1], status: 'estimate', shape };
}

/** 270 cases; they tell optical depth at 550 nm, of an ink that absorbs as 1 / wavelength. */
export const FIRST_CASES: DotCases<(typeof first)[number]> = {
  cases: first,
  pigment: inkOf(
    'aerosol',
    sampleSpectrum((nm) => 550 / nm),
  ),
};

/** 135 shallower and stronger ones, with the disc above a dot; they tell it at the row's own wavelength. */
export const SHALLOW_CASES: DotCases<(typeof shallow.cases)[number]> = {
  cases: shallow.cases,
  pigment: inkOf('grey', emptySpectrum().fill(1)),
};

const skins: readonly Skin[] = shallow.skins.map((parameters) => skinOfParameters(parameters));

type Look = (skin: Skin, dots: InkDots) => Spectrum;

/** Engine's ln(R / bare) of a look at the case's wavelength, without surface reflection. */
function logRatio({ ci, z, t, D, n, w }: DotCase, pigment: Pigment, look: Look): number {
  const skin = skins[ci];
  if (skin === undefined) throw new Error(`There is no skin ${ci}.`);
  const dots = {
    pigment,
    opticalDepth: t,
    densityPerCm2: n,
    diameterMm: D,
    topMm: z,
    heightMm: 0.25,
  };
  const at = WAVELENGTHS_NM.indexOf(w);
  const inside = (reflectance: Spectrum) => specularExcluded(reflectance)[at] ?? 1;
  return Math.log(inside(look(skin, dots)) / inside(skin.reflectance));
}

/** Engine's ln(R / bare) of the zone. */
export function zoneLogRatio(each: DotCase, pigment: Pigment): number {
  return logRatio(each, pigment, (skin, dots) => zoneSpectrum(skin, [dots]));
}

/** ln of engine over Monte Carlo, both against bare skin: the zone. */
export function zoneError(each: DotCase, pigment: Pigment): number {
  return zoneLogRatio(each, pigment) - Math.log(each.R / each.Rs);
}

/** The same of the disc above a dot. */
export function dotError(each: DotCase & { readonly Rd: number }, pigment: Pigment): number {
  const engine = logRatio(each, pigment, (skin, dots) => dotSpectrum(skin, [dots], 0));
  return engine - Math.log(each.Rd / each.Rs);
}
