import { expect, test } from 'vitest';
import {
  RANGE_CASES,
  RANGE_DIAMETERS_MM,
  RANGE_SKINS,
  colorError,
  dotOfCase as dotOf,
  logErrors,
  zoneOfCase as zoneOf,
} from '../../../scripts/research/keptMonteCarlo/wholeRange';
import { midwayOfCase } from '../../../scripts/research/keptMonteCarlo/midway';

const { whole, less, more, strong } = RANGE_CASES;

function rms(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}

function summary(name: string, values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const p95 = sorted[Math.floor(0.95 * sorted.length)] ?? NaN;
  const worst = sorted.at(-1) ?? NaN;
  console.info(
    `${name}: dE00 mean ${mean.toFixed(2)}, 95 % ${p95.toFixed(2)}, worst ${worst.toFixed(2)}`,
  );
  return { mean, p95, worst };
}

test('zones over the documented range: rms of ln R <= 1.2 %, colour within 0.4 dE00 on average', () => {
  const errors = whole.flatMap((each) => logErrors(each, zoneOf(each), each.zone));
  console.info(`zones, rms of ln(R/Rs) ${(100 * rms(errors)).toFixed(2)} %`);
  expect(errors).toHaveLength(5400);
  expect(rms(errors)).toBeLessThanOrEqual(0.012);
  expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.08);
  const { mean, worst } = summary(
    'zones',
    whole.map((each) => colorError(each, zoneOf(each), each.zone)),
  );
  expect(mean).toBeLessThan(0.4);
  expect(worst).toBeLessThan(1.5);
});

test('dots close up over the documented range: rms of ln R <= 1.9 %, colour within 0.5 dE00 on average', () => {
  const errors = whole.flatMap((each) => logErrors(each, dotOf(each), each.dot));
  console.info(`dots, rms of ln(R/Rs) ${(100 * rms(errors)).toFixed(2)} %`);
  expect(rms(errors)).toBeLessThanOrEqual(0.019);
  const rated = whole.map((each) => ({
    each,
    dE00: colorError(each, dotOf(each), each.dot),
  }));
  const all = summary(
    'dots',
    rated.map(({ dE00 }) => dE00),
  );
  expect(all.mean).toBeLessThan(0.5);
  expect(all.p95).toBeLessThan(1.1);
  expect(all.worst).toBeLessThan(2);
  RANGE_SKINS.forEach((_, skinIndex) => {
    const those = rated.filter(({ each }) => each.skinIndex === skinIndex);
    const { mean } = summary(
      `dots, skin ${skinIndex}`,
      those.map(({ dE00 }) => dE00),
    );
    expect(mean).toBeLessThan(0.7);
  });
  for (const diameterMm of RANGE_DIAMETERS_MM) {
    const those = rated.filter(({ each }) => each.dots.diameterMm === diameterMm);
    const { mean } = summary(
      `dots of ${diameterMm} mm`,
      those.map(({ dE00 }) => dE00),
    );
    expect(mean).toBeLessThan(0.6);
  }
});

test('skin that scatters less or more', () => {
  for (const cases of [less, more]) {
    const zones = rms(cases.flatMap((each) => logErrors(each, zoneOf(each), each.zone)));
    const dots = rms(cases.flatMap((each) => logErrors(each, dotOf(each), each.dot)));
    const scattering = cases[0]?.skin.parameters.scattering;
    console.info(
      `scattering ${scattering}: rms of ln(R/Rs) zones ${(100 * zones).toFixed(2)} %, dots ${(100 * dots).toFixed(2)} %`,
    );
    expect(zones).toBeLessThan(0.02);
    expect(dots).toBeLessThan(0.03);
  }
});

test('ink far stronger than usual saturates as it should', () => {
  const zones = rms(strong.flatMap((each) => logErrors(each, zoneOf(each), each.zone)));
  const dots = rms(strong.flatMap((each) => logErrors(each, dotOf(each), each.dot)));
  console.info(
    `optical depth 8 and 20: rms of ln(R/Rs) zones ${(100 * zones).toFixed(2)} %, dots ${(100 * dots).toFixed(2)} %`,
  );
  expect(zones).toBeLessThan(0.038);
  expect(dots).toBeLessThan(0.035);
});

test('between dots, where nothing was fitted, the spread of their ink holds too', () => {
  const some = whole.filter((_, i) => i % 7 === 0);
  const errors = some.flatMap((each) => logErrors(each, midwayOfCase(each), each.between));
  const level = some.flatMap((each) => logErrors(each, zoneOf(each), each.between));
  console.info(
    `midway between dots, rms of ln(R/Rs) ${(100 * rms(errors)).toFixed(2)} %, as the zone's mean ${(100 * rms(level)).toFixed(2)} %`,
  );
  expect(rms(errors)).toBeLessThan(0.025);
  expect(rms(level)).toBeGreaterThan(3 * rms(errors));
});
