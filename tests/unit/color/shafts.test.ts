import { expect, test } from 'vitest';
import { shaftOfTress } from '../../../src/color/hairShaft';
import {
  LEANING_SHAFTS as leaning,
  SHAFT_CASES,
  shaftError,
  shaftLogRatio,
  tressOf,
} from '../../../scripts/research/keptMonteCarlo/shaftCases';

const rms = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

test('razored shafts against Monte Carlo: rms of ln(R/Rs) <= 2 % of 30', () => {
  const taken = leaning.map(shaftLogRatio);
  const errors = leaning.map(shaftError);
  console.info(
    `${leaning.length} cases, rms of ln(R/Rs) ${(100 * rms(errors)).toFixed(2)} %, mean ${((100 * errors.reduce((a, b) => a + b, 0)) / errors.length).toFixed(2)} %, of ${(100 * rms(taken)).toFixed(1)} %`,
  );
  expect(leaning.length).toBe(42);
  expect(rms(taken)).toBeGreaterThan(0.25);
  expect(rms(errors)).toBeLessThan(0.02);
});

test('upright shafts take less than leaning ones, touching pairs less than spaced ones', () => {
  const taken = (lean: number, apart?: number) =>
    SHAFT_CASES.filter((each) => each.lean === lean && each.apart === apart && each.mu === 1000)
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
