import { expect, test } from 'vitest';
import sharma from '../../data/ciede2000-sharma.json' with { type: 'json' };
import {
  DEFAULT_HAIR,
  ILLUMINANT_IDS,
  adaptedLinearRgbOfSpectrum,
  colorDifference,
  differencesUnderLights,
  labOfLinearRgb,
  labOfSpectrum,
  linearRgbOfLab,
  linearRgbOfSpectrum,
  observerMetamerism,
  recommend,
  skinFromLab,
  skinOfIta,
  stubbleSpectrum,
  whiteOf,
  xyzOfSpectrum,
  zoneSpectrum,
} from '@stipple/color';
import { SAMPLE_COUNT } from '../../../src/color/spectrum';
import { WHITE_D65 } from '../../../src/color/colorimetry';

const perfectDiffuser = new Float64Array(SAMPLE_COUNT).fill(1);

test("Sharma's 34 CIEDE2000 pairs to 1e-4", () => {
  expect(sharma.pairs).toHaveLength(34);
  const errors = sharma.pairs.map(([L1 = 0, a1 = 0, b1 = 0, L2 = 0, a2 = 0, b2 = 0, dE = 0]) =>
    Math.abs(colorDifference({ L: L1, a: a1, b: b1 }, { L: L2, a: a2, b: b2 }) - dE),
  );
  expect(Math.max(...errors)).toBeLessThanOrEqual(1e-4);
});

test('a perfect diffuser is white under every light to 1e-6', () => {
  for (const id of ILLUMINANT_IDS) {
    const lab = labOfSpectrum(perfectDiffuser, id);
    expect(Math.abs(lab.L - 100)).toBeLessThan(1e-6);
    expect(Math.hypot(lab.a, lab.b)).toBeLessThan(1e-6);
  }
});

test('white points are the declared ones to 1e-6', () => {
  const declared = {
    'D65/2': [0.3127 / 0.329, 1, (1 - 0.3127 - 0.329) / 0.329],
    'D50/2': [0.3457 / 0.3585, 1, (1 - 0.3457 - 0.3585) / 0.3585],
  } as const;
  for (const [id, white] of Object.entries(declared)) {
    const xyz = xyzOfSpectrum(perfectDiffuser, id as keyof typeof declared);
    white.forEach((value, i) => expect(Math.abs((xyz[i] ?? 0) - value)).toBeLessThan(1e-6));
  }
  expect(whiteOf()).toEqual(WHITE_D65);
  const published = [
    ['D65/10', 0.94811, 1.07304],
    ['A', 1.0985, 0.3558],
    ['FL11', 1.0096, 0.6432],
    ['LED-B3', 1.0085, 0.6774],
  ] as const;
  for (const [id, x, z] of published) {
    expect(Math.abs(whiteOf(id)[0] - x)).toBeLessThan(2e-3);
    expect(Math.abs(whiteOf(id)[2] - z)).toBeLessThan(2e-3);
  }
});

test('linear sRGB and Lab invert each other', () => {
  const lab = { L: 61.3, a: 10.3, b: 18.3 };
  expect(colorDifference(labOfLinearRgb(linearRgbOfLab(lab)), lab)).toBeLessThan(1e-6);
});

test('tungsten turns skin orange for a daylight camera, hardly for an adapted eye', () => {
  const skin = skinFromLab({ L: 61.3, a: 10.3, b: 18.3 });
  const day = linearRgbOfSpectrum(skin.reflectance);
  const camera = linearRgbOfSpectrum(skin.reflectance, 'A');
  const eye = adaptedLinearRgbOfSpectrum(skin.reflectance, 'A');
  expect(camera[0] / camera[2]).toBeGreaterThan(5 * (day[0] / day[2]));
  expect(eye[0] / eye[2]).toBeLessThan(1.3 * (day[0] / day[2]));
  expect(
    adaptedLinearRgbOfSpectrum(perfectDiffuser, 'A').every((v) => Math.abs(v - 1) < 1e-6),
  ).toBe(true);
});

test('metamerism: ink that matches stubble in daylight is off by another amount under lamps', () => {
  const skin = skinFromLab({ L: 61.3, a: 10.3, b: 18.3 });
  const found = recommend({ skin });
  const zone = zoneSpectrum(skin, found.advised.plan);
  const byLight = differencesUnderLights(zone, stubbleSpectrum(skin, DEFAULT_HAIR));
  expect(byLight['D65/2']).toBeCloseTo(found.advised.dE00, 6);
  const lamps = [byLight.A, byLight.FL11, byLight['LED-B3']];
  console.info(
    `metamerism of ${found.advised.choice.pigment.name} D65 ${byLight['D65/2'].toFixed(2)}, A ${byLight.A.toFixed(2)}, FL11 ${byLight.FL11.toFixed(2)}, LED-B3 ${byLight['LED-B3'].toFixed(2)} dE00`,
  );
  for (const dE of lamps) expect(Math.abs(dE - found.advised.dE00)).toBeLessThan(1);
  expect(new Set(lamps.map((dE) => dE.toFixed(6))).size).toBe(3);
  expect(differencesUnderLights(zone, zone).A).toBe(0);
});

test('observer metamerism: the match hardly depends on whether 2 or 10 degrees are seen', () => {
  for (const ita of [62, 34, -10, -45]) {
    const skin = skinFromLab(skinOfIta(ita).lab);
    const { advised } = recommend({ skin });
    const zone = zoneSpectrum(skin, advised.plan);
    const target = stubbleSpectrum(skin, DEFAULT_HAIR);
    expect(observerMetamerism(zone, zone)).toBe(0);
    expect(observerMetamerism(zone, target)).toBeGreaterThan(0);
    expect(observerMetamerism(zone, target)).toBeLessThan(0.5);
  }
});
