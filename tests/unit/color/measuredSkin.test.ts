import { expect, test } from 'vitest';
import nist from '../../data/nist-skin-spectra.json' with { type: 'json' };
import {
  HEALED_DOT,
  WAVELENGTHS_NM,
  colorDifference,
  labOfSpectrum,
  pigmentById,
  skinFromLab,
  skinFromSpectrum,
  specularExcluded,
  zoneSpectrum,
} from '@stipple/color';
import type { InkDots, Lab, Skin } from '@stipple/color';
import { issaPeople, normals } from '../../../scripts/research/issaPeople';

const people = nist.reflectance.map((row) => Float64Array.from(row));
const labs = people.map((spectrum) => labOfSpectrum(spectrum));

const dots: InkDots = {
  ...HEALED_DOT,
  pigment: pigmentById('carbon-black'),
  opticalDepth: 3,
  densityPerCm2: 130,
};

const zoneOf = (skin: Skin): Lab => labOfSpectrum(zoneSpectrum(skin, [dots]));

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const share = (skins: readonly Skin[], is: (skin: Skin) => boolean): number =>
  skins.filter(is).length / skins.length;

test('none of the hundred people of NIST is flagged, nor a single reading of them', () => {
  expect(labs).toHaveLength(100);
  const skins = labs.map((lab) => skinFromLab(lab));
  expect(skins.every(({ status }) => status === 'skin')).toBe(true);
  expect(Math.max(...skins.map(({ residual }) => residual))).toBeLessThan(1.3);
  const normal = normals(5);
  const readings = labs.flatMap((lab) =>
    Array.from({ length: 5 }, () =>
      skinFromLab({
        L: lab.L + 0.5 * normal(),
        a: lab.a + 0.3 * normal(),
        b: lab.b + 0.4 * normal(),
      }),
    ),
  );
  expect(share(readings, ({ status }) => status !== 'skin')).toBeLessThan(0.01);
});

test("of people as ISSA's percentiles spread them one in twenty is unusual, one in fifty outside", () => {
  const skins = issaPeople(250).map((lab) => skinFromLab(lab));
  expect(share(skins, ({ status }) => status !== 'skin')).toBeLessThan(0.07);
  expect(share(skins, ({ status }) => status === 'outside')).toBeLessThan(0.02);
});

test("a measured person's spectrum comes back from the Lab alone, and the colour under A", () => {
  const rms = people.map((spectrum, i) => {
    const { reflectance } = skinFromLab(labs[i] ?? { L: 0, a: 0, b: 0 });
    const logs = Array.from(
      spectrum.slice(2, 33),
      (value, k) => Math.log((reflectance[k + 2] ?? 1) / value) ** 2,
    );
    return Math.sqrt(mean(logs));
  });
  expect(mean(rms)).toBeLessThan(0.034);
  const underA = people.map((spectrum, i) =>
    colorDifference(
      labOfSpectrum(skinFromLab(labs[i] ?? { L: 0, a: 0, b: 0 }).reflectance, 'A'),
      labOfSpectrum(spectrum, 'A'),
    ),
  );
  expect(mean(underA)).toBeLessThan(0.32);
  expect(Math.max(...underA)).toBeLessThan(1.2);
});

test('from its spectrum a skin reflects what was measured, under every lamp', () => {
  for (const spectrum of people.slice(0, 20)) {
    const skin = skinFromSpectrum(spectrum);
    skin.reflectance.forEach((value, i) => expect(value).toBeCloseTo(spectrum[i] ?? 0, 12));
    expect(skin.status).toBe('skin');
    expect(skin.spectralResidual).toBeLessThan(0.05);
  }
});

test('zones from the spectrum and from its Lab differ by what the model leaves open', () => {
  const apart = people.map((spectrum, i) =>
    colorDifference(
      zoneOf(skinFromSpectrum(spectrum)),
      zoneOf(skinFromLab(labs[i] ?? { L: 0, a: 0, b: 0 })),
    ),
  );
  expect(mean(apart)).toBeGreaterThan(0.2);
  expect(mean(apart)).toBeLessThan(0.7);
  expect(Math.max(...apart)).toBeLessThan(1.8);
});

test('the grid and the geometry of the instrument do not matter', () => {
  const spectrum = people[3] ?? new Float64Array();
  const whole = skinFromSpectrum(spectrum);
  const every20 = WAVELENGTHS_NM.flatMap((nm, i) =>
    (i % 2 === 0 ? [i] : []).map((k) => [nm, k]),
  );
  const coarse = skinFromSpectrum(
    every20.map(([, i]) => spectrum[i ?? 0] ?? 0),
    { wavelengthsNm: every20.map(([nm]) => nm ?? 0) },
  );
  expect(colorDifference(coarse.lab, whole.lab)).toBeLessThan(0.5);
  const short = skinFromSpectrum(spectrum.slice(2, 33), {
    wavelengthsNm: WAVELENGTHS_NM.slice(2, 33),
  });
  expect(colorDifference(short.lab, whole.lab)).toBeLessThan(0.02);
  const gloss = skinFromSpectrum(specularExcluded(spectrum), { geometry: 'SCE' });
  expect(colorDifference(gloss.lab, whole.lab)).toBeLessThan(1e-6);
});

test('what is no spectrum of skin is refused with the reason', () => {
  const grey = (count: number, value = 0.3) => Array.from({ length: count }, () => value);
  const from = (start: number, step: number, count: number) =>
    Array.from({ length: count }, (_, i) => start + i * step);
  const refused = (values: number[], wavelengthsNm?: number[]) => (reason: RegExp) =>
    expect(() => skinFromSpectrum(values, wavelengthsNm ? { wavelengthsNm } : {})).toThrow(
      reason,
    );
  refused(grey(35))(/35 samples for 36/);
  refused(grey(36, NaN))(/not a number/);
  refused(grey(36, -0.1))(/must lie in 0-1.2/);
  refused(grey(36, 45))(/not 100/);
  refused(grey(28), from(430, 10, 28))(/skin needs 400-700/);
  refused(grey(28), from(380, 10, 28))(/skin needs 400-700/);
  refused(grey(13), from(400, 25, 13))(/steps 25 nm/);
  refused(grey(36), from(730, -10, 36))(/must rise/);
});
