import { expect, test } from 'vitest';
import {
  FIRST_CASES,
  SHALLOW_CASES,
  dotError,
  zoneError,
} from '../../../scripts/research/keptMonteCarlo/dotCases';

const { cases: first, pigment: aerosol } = FIRST_CASES;
const { cases: shallow, pigment: grey } = SHALLOW_CASES;

function rms(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}

function report(name: string, errors: readonly number[]): void {
  const worst = Math.max(...errors.map(Math.abs));
  console.info(
    `${name}: rms of ln(R/Rs) ${(100 * rms(errors)).toFixed(2)} %, worst ${(100 * worst).toFixed(1)} %, ${errors.length} cases`,
  );
}

test('zone against the 270 Monte Carlo cases: rms <= 1.1 %', () => {
  const errors = first.map((each) => zoneError(each, aerosol));
  report('270 cases, zone', errors);
  expect(errors).toHaveLength(270);
  expect(rms(errors)).toBeLessThanOrEqual(0.011);
  expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.036);
});

test('zone against our own shallow, dense cases: rms <= 0.9 %', () => {
  const errors = shallow.map((each) => zoneError(each, grey));
  report('shallow cases, zone', errors);
  expect(rms(errors)).toBeLessThanOrEqual(0.009);
  expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.026);
  expect(Math.max(...shallow.map(({ se }) => se))).toBeLessThan(0.004);
});

test('dot close up against our own shallow cases: rms <= 2.7 %', () => {
  const errors = shallow.map((each) => dotError(each, grey));
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
  const shared = shallow.filter(({ z, D }) => z === 0.12 && D === 0.3);
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
