import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  HEALED_DAYS,
  HEALED_DOT,
  YEAR_DAYS,
  colorDifference,
  dotsAtTime,
  labOfSpectrum,
  pigmentById,
  skinAtTime,
  skinFromLab,
  zoneSpectrum,
} from '@stipple/color';
import { NORMAL_CARE, pigmentLeft } from '../../../src/color/ageing';
import type { Care, InkDots } from '@stipple/color';

const healed: InkDots = {
  ...HEALED_DOT,
  pigment: pigmentById('carbon-black'),
  opticalDepth: 3,
  densityPerCm2: 130,
};
const skin = skinFromLab({ L: 61.1, a: 11.3, b: 16.3 });
const inkOf = (dots: InkDots) => dots.opticalDepth * dots.diameterMm ** 2;
const zoneAt = (days: number, care?: Care) =>
  labOfSpectrum(zoneSpectrum(skin, [dotsAtTime(healed, days, care)]));

test('day 28 is the healed dot itself', () => {
  const at = dotsAtTime(healed, HEALED_DAYS);
  expect(at.opticalDepth).toBeCloseTo(3, 12);
  expect(at.diameterMm).toBeCloseTo(0.32, 12);
});

test('time never adds ink, whatever the care and pace', () => {
  const cares = fc.record({
    sun: fc.constantFrom('protected' as const, 'normal' as const, 'strong' as const),
    skin: fc.constantFrom('normal' as const, 'oily' as const, 'scar' as const),
  });
  const days = fc.double({ min: 0, max: 20 * YEAR_DAYS, noNaN: true });
  const paces = fc.constantFrom('slow' as const, 'expected' as const, 'fast' as const);
  fc.assert(
    fc.property(cares, days, days, paces, (care, first, second, pace) => {
      const [early, late] = [Math.min(first, second), Math.max(first, second)];
      const before = inkOf(dotsAtTime(healed, early, care, pace));
      expect(inkOf(dotsAtTime(healed, late, care, pace))).toBeLessThanOrEqual(before + 1e-12);
    }),
  );
});

test('fresh dots are wider and darker; the zone lightens while it heals', () => {
  const fresh = dotsAtTime(healed, 0);
  expect(fresh.diameterMm).toBeGreaterThan(1.2 * healed.diameterMm);
  expect(zoneAt(0).L).toBeLessThan(zoneAt(7).L);
  expect(zoneAt(7).L).toBeLessThan(zoneAt(28).L);
});

test('years fade slowly, because dots are saturated', () => {
  const dE = colorDifference(zoneAt(28), zoneAt(8 * YEAR_DAYS));
  expect(dE).toBeGreaterThan(0.3);
  expect(dE).toBeLessThan(3);
  expect(pigmentLeft(9 * YEAR_DAYS) / pigmentLeft(HEALED_DAYS)).toBeLessThan(0.75);
});

function left(care: Partial<Care>): number {
  return pigmentLeft(5 * YEAR_DAYS, { ...NORMAL_CARE, ...care });
}

test('sun, oil and scars fade faster, protection slower', () => {
  expect(left({ sun: 'strong' })).toBeLessThan(left({}));
  expect(left({ skin: 'scar' })).toBeLessThan(left({ skin: 'oily' }));
  expect(left({ sun: 'protected' })).toBeGreaterThan(left({}));
});

test('fresh skin is redder, for days', () => {
  expect(skinAtTime(skin, 0).lab.a).toBeGreaterThan(skin.lab.a + 2);
  expect(skinAtTime(skin, 3).lab.a).toBeLessThan(skinAtTime(skin, 0).lab.a);
  expect(skinAtTime(skin, 28)).toBe(skin);
});
