import { expect, test } from 'vitest';
import first from '../../data/dot-monte-carlo.json' with { type: 'json' };
import shallow from '../../data/dot-monte-carlo-shallow.json' with { type: 'json' };
import {
  WAVELENGTHS_NM,
  dotSpectrum,
  emptySpectrum,
  skinOfParameters,
  specularExcluded,
  zoneSpectrum,
} from '../../../src/color';
import type { InkDots, Pigment, Skin, Spectrum } from '../../../src/color';

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

const grey: Pigment = {
  id: 'grey',
  name: 'Grey',
  tau0: 1,
  tau0Range: [1, 1],
  status: 'estimate',
  shape: emptySpectrum().fill(1),
};

const skins: readonly Skin[] = shallow.skins.map((parameters) => skinOfParameters(parameters));

function skinOf({ ci }: Case): Skin {
  const skin = skins[ci];
  if (skin === undefined) throw new Error(`no skin ${ci}`);
  return skin;
}

function dotsOf({ t, n, D, z }: Case): InkDots {
  return {
    pigment: grey,
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

function zoneErrors(cases: readonly Case[]): number[] {
  return cases.map(
    (each) =>
      logRatio(each, zoneSpectrum(skinOf(each), [dotsOf(each)])) - Math.log(each.R / each.Rs),
  );
}

test('zone against the 270 Monte Carlo cases: rms <= 1.5 %', () => {
  const errors = zoneErrors(first);
  report('270 cases, zone', errors);
  expect(errors).toHaveLength(270);
  expect(rms(errors)).toBeLessThanOrEqual(0.015);
  expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.04);
});

test('zone against our own shallow, dense cases: rms <= 1.5 %', () => {
  const errors = zoneErrors(shallow.cases);
  report('shallow cases, zone', errors);
  expect(rms(errors)).toBeLessThanOrEqual(0.015);
  expect(Math.max(...shallow.cases.map(({ se }) => se))).toBeLessThan(0.004);
});

test('dot close up against our own cases: rms <= 6 %', () => {
  const errors = shallow.cases.map(
    (each) =>
      logRatio(each, dotSpectrum(skinOf(each), [dotsOf(each)], 0)) -
      Math.log(each.Rd / each.Rs),
  );
  report('shallow cases, dot', errors);
  expect(rms(errors)).toBeLessThanOrEqual(0.06);
});

test('the engine beats the area average (Murray-Davies) by far', () => {
  const errors = first.map(({ md, R }) => Math.log(md / R));
  report('270 cases, Murray-Davies', errors);
  expect(rms(errors)).toBeGreaterThan(4 * rms(zoneErrors(first)));
});

test('both Monte Carlo agree where they overlap, blue and green', () => {
  const shared = shallow.cases.filter(({ z, D, w }) => z === 0.12 && D === 0.3 && w < 600);
  expect(shared.length).toBeGreaterThan(6);
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
    if (theirs === undefined) continue;
    const difference = Math.log(mine.R / mine.Rs) - Math.log(theirs.R / theirs.Rs);
    expect(Math.abs(difference)).toBeLessThan(0.012);
  }
});
