import { expect, test } from 'vitest';
import kept from '../../data/shaft-monte-carlo.json' with { type: 'json' };
import {
  DEFAULT_HAIR,
  WAVELENGTHS_NM,
  skinOfParameters,
  specularExcluded,
  stubbleSpectrum,
} from '@stipple/color';
import { LOG_ABSORPTION_PER_L, shaftOfTress } from '../../../src/color/hairShaft';
import type { Hair } from '@stipple/color';

type Case = (typeof kept.cases)[number];

const skins = kept.skins.map((parameters) => skinOfParameters(parameters));

/** A grey tress whose shafts of this diameter have this absorption; black where none is dark enough. */
function tressOf(perMm: number, diameterMm: number): Hair['lab'] {
  const perRadius = (perMm * diameterMm) / 2;
  const L = 18.4 + Math.log(3 / perRadius) / LOG_ABSORPTION_PER_L;
  return { L: Math.max(5, L), a: 0, b: 0 };
}

/** Hairs in a unit that give each one neighbour, as in a pair (stubble.ts: the sizes of units scatter). */
const PAIRED = 1.755;

function engineOf({ ci, n, D, mu, w, apart }: Case): number {
  const skin = skins[ci];
  if (skin === undefined) throw new Error(`no skin ${ci}`);
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
  return Math.log(inside(stubbleSpectrum(skin, hair)) / inside(skin.reflectance));
}

const rms = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

/** Shafts that lean as the engine's do; upright ones and pairs that touch are kept for comparison. */
const leaning = kept.cases.filter(
  ({ lean, apart }) => lean === 45 && (apart === undefined || apart === 0.15),
);

test('razored shafts against Monte Carlo: rms of ln(R/Rs) <= 2 % of 30', () => {
  const taken = leaning.map(({ R, Rs }) => Math.log(R / Rs));
  const errors = leaning.map((each, i) => engineOf(each) - (taken[i] ?? 0));
  console.info(
    `${leaning.length} cases, rms of ln(R/Rs) ${(100 * rms(errors)).toFixed(2)} %, mean ${((100 * errors.reduce((a, b) => a + b, 0)) / errors.length).toFixed(2)} %, of ${(100 * rms(taken)).toFixed(1)} %`,
  );
  expect(leaning.length).toBe(42);
  expect(rms(taken)).toBeGreaterThan(0.25);
  expect(rms(errors)).toBeLessThan(0.02);
});

test('upright shafts take less than leaning ones, touching pairs less than spaced ones', () => {
  const taken = (lean: number, apart?: number) =>
    kept.cases
      .filter((each) => each.lean === lean && each.apart === apart && each.mu === 1000)
      .filter(({ D }) => D === 0.08)
      .map(({ R, Rs }) => -Math.log(R / Rs));
  taken(45).forEach((own, i) => {
    expect(taken(0)[i]).toBeLessThan(own);
    expect(taken(45, 0.15)[i]).toBeLessThan(own);
    expect(taken(45, 0.081)[i]).toBeLessThan(taken(45, 0.15)[i] ?? 0);
  });
});

test('the tress of a shaft is found by its line', () => {
  expect(shaftOfTress(tressOf(25, 0.08)).perRadius[17]).toBeCloseTo(1, 1);
});
