import kept from '../../../tests/data/shaft-monte-carlo.json' with { type: 'json' };
import {
  DEFAULT_HAIR,
  WAVELENGTHS_NM,
  skinOfParameters,
  specularExcluded,
  stubbleSpectrum,
} from '@stipple/color';
import { LOG_ABSORPTION_PER_L } from '../../../src/color/hairShaft';
import type { Hair } from '@stipple/color';

type ShaftCase = (typeof kept.cases)[number];

export const SHAFT_CASES: readonly ShaftCase[] = kept.cases;

/** Shafts that lean as the engine's do; upright ones and pairs that touch are kept for comparison. */
export const LEANING_SHAFTS = SHAFT_CASES.filter(
  ({ lean, apart }) => lean === 45 && (apart === undefined || apart === 0.15),
);

const skins = kept.skins.map((parameters) => skinOfParameters(parameters));

/** A grey tress whose shafts of this diameter have this absorption; black where none is dark enough. */
export function tressOf(perMm: number, diameterMm: number): Hair['lab'] {
  const perRadius = (perMm * diameterMm) / 2;
  const L = 18.4 + Math.log(3 / perRadius) / LOG_ABSORPTION_PER_L;
  return { L: Math.max(5, L), a: 0, b: 0 };
}

/** Hairs in a unit that give each one neighbour, as in a pair (stubble.ts: the sizes of units scatter). */
const PAIRED = 1.755;

/** ln(R / bare) that the Monte Carlo has for razored shafts. */
export const shaftLogRatio = ({ R, Rs }: ShaftCase): number => Math.log(R / Rs);

/** ln of engine over Monte Carlo, both against bare skin. */
export function shaftError(each: ShaftCase): number {
  const { ci, n, D, mu, w, apart } = each;
  const skin = skins[ci];
  if (skin === undefined) throw new Error(`There is no skin ${ci}.`);
  const hair = {
    ...DEFAULT_HAIR,
    lab: tressOf(mu, D),
    hairsPerCm2: apart === undefined ? n : 2 * n,
    hairsPerUnit: apart === undefined ? 1 : PAIRED,
    shaftDiameterMm: D,
    lengthMm: 0,
  };
  const at = WAVELENGTHS_NM.indexOf(w);
  const inside = (reflectance: Float64Array) => specularExcluded(reflectance)[at] ?? 1;
  const engine = Math.log(inside(stubbleSpectrum(skin, hair)) / inside(skin.reflectance));
  return engine - shaftLogRatio(each);
}
