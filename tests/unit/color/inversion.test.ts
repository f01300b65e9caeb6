import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import scales from '../../../assets/tone-scales.json' with { type: 'json' };
import { colorDifference, labOfSpectrum, sceLabOfSci, skinFromLab } from '../../../src/color';
import { realSkinLab } from './arbitraries';

test('round trip 0.00 dE00 after closure for any skin', () => {
  fc.assert(
    fc.property(realSkinLab, (lab) => {
      expect(colorDifference(skinFromLab(lab).lab, lab)).toBeLessThan(1e-6);
    }),
    { numRuns: 300 },
  );
});

test('residual <= 0.5 on the ISSA medians, melanin monotone in ITA', () => {
  const skins = scales.curve.map(({ L, a, b }) => skinFromLab({ L, a, b }));
  for (const skin of skins) expect(skin.residual).toBeLessThanOrEqual(0.5);
  const melanin = skins.map((skin) => skin.parameters.melanin);
  for (let i = 1; i < melanin.length; i++) {
    expect(melanin[i]).toBeLessThan(melanin[i - 1] ?? 0);
  }
});

test('the published composition of the ISSA series comes back', () => {
  const expected = [28.0, 21.1, 17.1, 13.4, 9.53, 7.31, 5.27, 3.25, 1.96, 0.61];
  scales.curve.slice(1).forEach(({ L, a, b }, i) => {
    const percent = 100 * skinFromLab({ L, a, b }).parameters.melanin;
    expect(Math.abs(percent / (expected[i] ?? 1) - 1)).toBeLessThan(0.02);
  });
});

test('melanin is continuous in the reading', () => {
  fc.assert(
    fc.property(realSkinLab, (lab) => {
      const here = skinFromLab(lab).parameters.melanin;
      const near = skinFromLab({ ...lab, L: lab.L + 0.001 }).parameters.melanin;
      expect(Math.abs(Math.log(near / here))).toBeLessThan(0.02);
    }),
    { numRuns: 60 },
  );
});

test("an instrument's own terms lead to the same skin", () => {
  const truth = skinFromLab({ L: 56.4, a: 10, b: 19 });
  const ten = skinFromLab(labOfSpectrum(truth.reflectance, 'D65/10'), { observer: 10 });
  const d50 = skinFromLab(labOfSpectrum(truth.reflectance, 'D50/2'), { illuminant: 'D50' });
  const lamp = skinFromLab(labOfSpectrum(truth.reflectance, 'A/10'), {
    illuminant: 'A',
    observer: 10,
  });
  const gloss = skinFromLab(sceLabOfSci(truth.lab), { geometry: 'SCE' });
  expect(colorDifference(ten.lab, truth.lab)).toBeLessThan(0.5);
  expect(colorDifference(d50.lab, truth.lab)).toBeLessThan(0.5);
  expect(colorDifference(lamp.lab, truth.lab)).toBeLessThan(1);
  expect(colorDifference(gloss.lab, truth.lab)).toBeLessThan(1e-6);
});

test('mixing up SCI and SCE costs more than the match is worth', () => {
  const light = skinFromLab({ L: 65.7, a: 10.7, b: 13.4 }, { geometry: 'SCE' });
  const dark = skinFromLab({ L: 33.6, a: 8.7, b: 9.6 }, { geometry: 'SCE' });
  expect(colorDifference(light.lab, { L: 65.7, a: 10.7, b: 13.4 })).toBeGreaterThan(1);
  expect(colorDifference(dark.lab, { L: 33.6, a: 8.7, b: 9.6 })).toBeGreaterThan(3);
});

test('paint is told from skin', () => {
  expect(skinFromLab({ L: 61.1, a: 11.3, b: 16.3 }).status).toBe('skin');
  expect(skinFromLab({ L: 94.2, a: 1.5, b: 5.4 }).status).toBe('outside');
  expect(skinFromLab({ L: 50, a: -30, b: -40 }).status).toBe('outside');
});

test('hostile numbers are refused', () => {
  expect(() => skinFromLab({ L: NaN, a: 0, b: 0 })).toThrow(RangeError);
});

test('every spectrum stays within 0 and 1, whatever is asked', () => {
  const anyLab = fc.record({
    L: fc.double({ min: 0, max: 100, noNaN: true }),
    a: fc.double({ min: -128, max: 128, noNaN: true }),
    b: fc.double({ min: -128, max: 128, noNaN: true }),
  });
  fc.assert(
    fc.property(anyLab, (lab) => {
      expect(skinFromLab(lab).reflectance.every((r) => r >= 0 && r <= 1)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
