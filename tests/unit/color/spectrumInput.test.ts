import { expect, test } from 'vitest';
import nist from '../../data/nist-skin-spectra.json' with { type: 'json' };
import {
  READING_SIGMA,
  SURFACE,
  colorDifference,
  labOfSpectrum,
  meanReading,
  parseSkinSpectrum,
  skinFromSpectrum,
  skinLabOfSpectrum,
} from '@stipple/color';

const wavelengthsNm = nist.wavelengthsNm;
const [person = [], other = []] = nist.reflectance;

const taken = (
  reflectance: readonly number[],
  nm = wavelengthsNm,
  how: 'SCI' | 'SCE' = 'SCI',
) => {
  const input = parseSkinSpectrum({ reflectance, wavelengthsNm: nm }, how);
  if (!input.ok) throw new Error(input.refusal.reason);
  return input;
};
const reasonOf = (reflectance: readonly number[], nm = wavelengthsNm) => {
  const input = parseSkinSpectrum({ reflectance, wavelengthsNm: nm }, 'SCI');
  return input.ok ? 'taken' : input.refusal.reason;
};

test('a reading is taken as it was measured, to four decimals, with its own colour', () => {
  for (const reflectance of nist.reflectance) {
    const { skin, reflectance: kept } = taken(reflectance);
    expect(kept).toEqual(reflectance);
    expect(
      colorDifference(skin.lab, labOfSpectrum(Float64Array.from(reflectance))),
    ).toBeLessThan(1e-9);
    expect(skin.sigma).toEqual(READING_SIGMA);
  }
});

test('without gloss, or over less of the spectrum, it comes to the same', () => {
  const without = person.map((value) => value - SURFACE.k1);
  expect(taken(without, wavelengthsNm, 'SCE').reflectance).toEqual(person);
  const short = taken(person.slice(2, 33), wavelengthsNm.slice(2, 33));
  expect(short.reflectance.slice(2, 33)).toEqual(person.slice(2, 33));
  expect(short.reflectance).toHaveLength(36);
  expect(colorDifference(short.skin.lab, taken(person).skin.lab)).toBeLessThan(0.02);
});

test('the colour of a spectrum is that of the skin made of it, gloss at least', () => {
  for (const each of [
    person,
    person.map(() => 0),
    person.map((_, i) => (i % 2 ? 0.01 : 0.9)),
  ]) {
    const made = skinFromSpectrum(each).lab;
    expect(colorDifference(skinLabOfSpectrum(each), made)).toBeLessThan(1e-9);
  }
});

test("an instrument's zero may lie a little below zero, and no further", () => {
  const zeroed = (by: number) => person.map((value, i) => (i === 0 ? by : value));
  expect(reasonOf(zeroed(-0.004))).toBe('taken');
  expect(reasonOf(zeroed(-0.02))).toBe('spectrum-value');
});

test('what is no spectrum of skin is refused, with the reason as data', () => {
  expect(reasonOf(person.slice(1))).toBe('spectrum-count');
  expect(reasonOf(person.with(4, NaN))).toBe('spectrum-value');
  expect(reasonOf(person.slice(3), wavelengthsNm.slice(3))).toBe('spectrum-span');
  expect(reasonOf(person, wavelengthsNm.toReversed())).toBe('spectrum-step');
  const coarse = wavelengthsNm.flatMap((nm, i) => (i % 3 === 0 ? [nm] : []));
  expect(
    reasonOf(
      coarse.map(() => 0.3),
      coarse,
    ),
  ).toBe('spectrum-step');
  const blue = wavelengthsNm.map((nm) => (nm < 500 ? 0.8 : 0.1));
  expect(reasonOf(blue)).toBe('not-skin');
});

test('a mean is taken of readings on the same wavelengths only', () => {
  const read = (reflectance: number[], nm = wavelengthsNm) => ({
    name: 'a',
    reflectance,
    wavelengthsNm: nm,
  });
  const mean = meanReading([read(person), read(other)]);
  expect(mean?.name).toBe('');
  mean?.reflectance.forEach((value, i) =>
    expect(value).toBeCloseTo(((person[i] ?? 0) + (other[i] ?? 0)) / 2, 12),
  );
  expect(meanReading([read(person), read(other.slice(1), wavelengthsNm.slice(1))])).toBeNull();
  expect(meanReading([])).toBeNull();
});
