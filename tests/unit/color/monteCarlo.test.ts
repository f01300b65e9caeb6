import { expect, test } from 'vitest';
import first from '../../data/dot-monte-carlo.json' with { type: 'json' };
import shallow from '../../data/dot-monte-carlo-shallow.json' with { type: 'json' };
import {
  WAVELENGTHS_NM,
  dotSpectrum,
  skinOfParameters,
  specularExcluded,
  zoneSpectrum,
} from '@stipple/color';
import { emptySpectrum, sampleSpectrum } from '../../../src/color/spectrum';
import type { InkDots, Pigment, Skin, Spectrum } from '@stipple/color';

interface Case {
  readonly ci: number;
  readonly z: number;
  readonly t: number;
  readonly D: number;
  readonly n: number;
  readonly w: number;
  readonly Rs: number;
  readonly R: number;
}

/** Carbon black but for its spectrum, which is the file's own. */
function inkOf(id: string, shape: Spectrum): Pigment {
  return { id, name: id, tau0: 1, tau0Range: [1, 1], status: 'estimate', shape };
}

/** The first set tells optical depth at 550 nm, of an ink that absorbs as 1 / wavelength. */
const aerosol = inkOf(
  'aerosol',
  sampleSpectrum((nm) => 550 / nm),
);
/** The shallow set tells it at the row's own wavelength. */
const grey = inkOf('grey', emptySpectrum().fill(1));

const skins: readonly Skin[] = shallow.skins.map((parameters) => skinOfParameters(parameters));

function skinOf({ ci }: Case): Skin {
  const skin = skins[ci];
  if (skin === undefined) throw new Error(`no skin ${ci}`);
  return skin;
}

function dotsOf({ t, n, D, z }: Case, pigment: Pigment): InkDots {
  return {
    pigment,
    opticalDepth: t,
    densityPerCm2: n,
    diameterMm: D,
    topMm: z,
    heightMm: 0.25,
  };
}

function logRatio(case_: Case, inked: Spectrum): number {
  const at = WAVELENGTHS_NM.indexOf(case_.w);
  const bare = specularExcluded(skinOf(case_).reflectance)[at] ?? 1;
  return Math.log((specularExcluded(inked)[at] ?? 1) / bare);
}

function rms(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}

function report(name: string, errors: readonly number[]): void {
  const worst = Math.max(...errors.map(Math.abs));
  console.info(
    `${name}: rms of ln(R/Rs) ${(100 * rms(errors)).toFixed(2)} %, worst ${(100 * worst).toFixed(1)} %, ${errors.length} cases`,
  );
}

function zoneError(each: Case, pigment: Pigment): number {
  const engine = logRatio(each, zoneSpectrum(skinOf(each), [dotsOf(each, pigment)]));
  return engine - Math.log(each.R / each.Rs);
}

test('zone against the 270 Monte Carlo cases: rms <= 1.1 %', () => {
  const errors = first.map((each) => zoneError(each, aerosol));
  report('270 cases, zone', errors);
  expect(errors).toHaveLength(270);
  expect(rms(errors)).toBeLessThanOrEqual(0.011);
  expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.036);
});

test('zone against our own shallow, dense cases: rms <= 0.9 %', () => {
  const errors = shallow.cases.map((each) => zoneError(each, grey));
  report('shallow cases, zone', errors);
  expect(rms(errors)).toBeLessThanOrEqual(0.009);
  expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.026);
  expect(Math.max(...shallow.cases.map(({ se }) => se))).toBeLessThan(0.004);
});

test('dot close up against our own shallow cases: rms <= 2.7 %', () => {
  const errors = shallow.cases.map(
    (each) =>
      logRatio(each, dotSpectrum(skinOf(each), [dotsOf(each, grey)], 0)) -
      Math.log(each.Rd / each.Rs),
  );
  report('shallow cases, dot', errors);
  expect(rms(errors)).toBeLessThanOrEqual(0.027);
});

test('the engine beats the area average (Murray-Davies) by far', () => {
  const errors = first.map(({ md, R }) => Math.log(md / R));
  const engine = first.map((each) => zoneError(each, aerosol));
  report('270 cases, Murray-Davies', errors);
  expect(rms(errors)).toBeGreaterThan(10 * rms(engine));
});

test('both Monte Carlo agree where they overlap, at every wavelength', () => {
  const shared = shallow.cases.filter(({ z, D }) => z === 0.12 && D === 0.3);
  expect(shared.map(({ w }) => w)).toContain(650);
  for (const mine of shared) {
    const theirs = first.find(
      ({ ci, z, t, D, n, w }) =>
        ci === mine.ci &&
        z === mine.z &&
        t === mine.t &&
        D === mine.D &&
        n === mine.n &&
        w === mine.w,
    );
    if (theirs === undefined) throw new Error('The first set lacks a shared case.');
    // The depths at the wavelength are not the same; the engine, close to both, carries one to the other.
    const difference = zoneError(mine, grey) - zoneError(theirs, aerosol);
    expect(Math.abs(difference)).toBeLessThan(0.012);
  }
});
