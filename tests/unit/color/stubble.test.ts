import { expect, test } from 'vitest';
import {
  DEFAULT_HAIR,
  hairRootSpectrum,
  labOfSpectrum,
  skinFromLab,
  skinOfIta,
  stubbleSpectrum,
} from '../../../src/color';
import type { Hair } from '../../../src/color';

const light = skinFromLab(skinOfIta(62).lab);
const zone = (hair: Partial<Hair>, skin = light) =>
  labOfSpectrum(stubbleSpectrum(skin, { ...DEFAULT_HAIR, ...hair }));

test('a shaved head of black hair on light skin is 6-12 L* darker, less on dark skin', () => {
  const drops = [62, 48, 19, -10, -45, -75].map((ita) => {
    const skin = skinFromLab(skinOfIta(ita).lab);
    return skin.lab.L - zone({}, skin).L;
  });
  expect(drops[0]).toBeGreaterThan(6);
  expect(drops[0]).toBeLessThan(12);
  for (let i = 1; i < drops.length; i++) expect(drops[i]).toBeLessThan(drops[i - 1] ?? 0);
});

test('more, thicker, longer or darker hair is darker; grey is lighter; none is skin', () => {
  const here = zone({}).L;
  expect(zone({ hairsPerCm2: 240 }).L).toBeLessThan(here);
  expect(zone({ shaftDiameterMm: 0.1 }).L).toBeLessThan(here);
  expect(zone({ lengthMm: 0.8 }).L).toBeLessThan(here);
  expect(zone({ lab: { L: 52, a: 5, b: 20 } }).L).toBeGreaterThan(here + 3);
  expect(zone({ greyFraction: 0.5 }).L).toBeGreaterThan(here + 1);
  expect(zone({ hairsPerCm2: 0 })).toEqual(light.lab);
});

test('shaved hair takes the red out of skin, as buried ink does', () => {
  expect(zone({}).a).toBeLessThan(light.lab.a - 3);
});

test('a root is far darker than its zone for black hair, hardly for blond', () => {
  const root = (lab: Hair['lab']) =>
    labOfSpectrum(hairRootSpectrum(light, { ...DEFAULT_HAIR, lab })).L;
  expect(root(DEFAULT_HAIR.lab)).toBeLessThan(zone({}).L - 7);
  expect(root({ L: 52, a: 5, b: 20 })).toBeGreaterThan(light.lab.L - 5);
  expect(root({ L: 0, a: 0, b: 0 })).toBeGreaterThan(0);
});

test('every stubble reflects between 0 and 1', () => {
  for (const lab of [
    { L: 0, a: 0, b: 0 },
    { L: 100, a: 0, b: 0 },
    { L: 40, a: 30, b: 40 },
  ]) {
    const spectrum = stubbleSpectrum(light, {
      ...DEFAULT_HAIR,
      lab,
      hairsPerCm2: 400,
      lengthMm: 3,
    });
    expect(spectrum.every((r) => r >= 0 && r <= 1)).toBe(true);
  }
});
