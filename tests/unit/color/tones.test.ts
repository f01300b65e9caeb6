import { expect, test } from 'vitest';
import {
  colorDifference,
  displayColor,
  individualTypologyAngle,
  itaClassOf,
  labOfHex,
  parseFitzpatrick,
  parseIta,
  parseMonkTone,
  parseSkinHex,
  parseSkinLab,
  skinFromLab,
  skinOfFitzpatrick,
  skinOfIta,
  skinOfMonk,
  skinOfSwatch,
  swatchOfMonk,
} from '@stipple/color';
import type { SkinInput } from '@stipple/color';

test('Monk swatches have their published Lab', () => {
  expect(colorDifference(labOfHex(swatchOfMonk(6)), { L: 55.1, a: 7.8, b: 26.7 })).toBeLessThan(
    0.1,
  );
  expect(individualTypologyAngle(labOfHex(swatchOfMonk(8)))).toBeCloseTo(-55, 0);
});

test('every tone of every scale is a skin, and gets darker along the scale', () => {
  const lightness = Array.from({ length: 10 }, (_, i) => {
    const { lab, sigma } = skinOfMonk(i + 1);
    expect(skinFromLab(lab).status).toBe('skin');
    expect(Math.min(sigma.L, sigma.a, sigma.b)).toBeGreaterThan(0.5);
    return lab.L;
  });
  expect(lightness.toSorted((a, b) => b - a)).toEqual(lightness);
  const types = (['I', 'II', 'III', 'IV', 'V', 'VI'] as const).map(
    (t) => skinOfFitzpatrick(t).lab.L,
  );
  expect(types.toSorted((a, b) => b - a)).toEqual(types);
  expect(skinOfFitzpatrick('III').note).toMatch(/sun/);
});

test('the skin of an angle has that angle, and its class', () => {
  for (const ita of [60, 50, 34, 20, 0, -20, -45]) {
    expect(Math.abs(individualTypologyAngle(skinOfIta(ita).lab) - ita)).toBeLessThan(3.5);
  }
  const classes = [60, 48, 34, 19, -10, -50].map((ita) => itaClassOf(skinOfIta(ita).lab));
  expect(classes).toEqual(['very-light', 'light', 'intermediate', 'tan', 'brown', 'dark']);
  expect(skinOfIta(80).note).toMatch(/ends/);
});

test('a foundation swatch is drawn towards measured skin', () => {
  const swatch = labOfHex('#c68642');
  const { lab } = skinOfSwatch('#c68642');
  expect(skinFromLab(lab).residual).toBeLessThan(1);
  expect(colorDifference(lab, swatch)).toBeLessThan(12);
  expect(lab.b).toBeLessThan(swatch.b);
});

test('colours outside the screen lose chroma, not hue, and say so', () => {
  expect(displayColor({ L: 20, a: 0, b: -60 })).toEqual({ hex: '#00343f', outOfGamut: true });
  expect(displayColor({ L: 61.3, a: 10.3, b: 18.3 }).outOfGamut).toBe(false);
});

function reasonOf(input: SkinInput): string {
  return input.ok ? 'accepted' : input.refusal.reason;
}

test('good input is accepted', () => {
  expect(parseSkinLab({ L: '61.3', a: 10.3, b: '18.3' })).toMatchObject({ ok: true });
  expect(parseSkinHex('#c58c6d')).toMatchObject({ ok: true });
  expect(parseMonkTone('7')).toMatchObject({ ok: true });
  expect(parseIta(-20)).toMatchObject({ ok: true });
  expect(parseFitzpatrick(' iv ')).toMatchObject({ ok: true });
  const shown = parseSkinHex('#c58c6d');
  if (shown.ok) expect(displayColor(shown.skin.lab).hex).toBe('#c58c6d');
});

test('a photograph without shine is read as lighter than it looks', () => {
  const [sci, sce] = [parseSkinHex('#604134'), parseSkinHex('#604134', { geometry: 'SCE' })];
  if (!sci.ok || !sce.ok) throw new Error('both are skin');
  expect(sce.skin.lab.L).toBeGreaterThan(sci.skin.lab.L + 3);
});

test('bad input is refused with its reason', () => {
  const cases: readonly (readonly [SkinInput, string])[] = [
    [parseSkinLab({ L: NaN, a: 1, b: 1 }), 'not-a-number'],
    [parseSkinLab({ L: '', a: 1, b: 1 }), 'not-a-number'],
    [parseSkinLab({ L: null, a: 1, b: 1 }), 'not-a-number'],
    [parseSkinLab({ L: 130, a: 1, b: 1 }), 'lightness-range'],
    [parseSkinLab({ L: 60, a: 300, b: 1 }), 'chroma-range'],
    [parseSkinLab({ L: 60, a: -60, b: -30 }), 'not-skin'],
    [parseSkinHex('#0000ff'), 'not-skin'],
    [parseSkinHex('#00ff00'), 'not-skin'],
    [parseSkinHex('blue'), 'not-hex'],
    [parseSkinHex('#12345'), 'not-hex'],
    [parseSkinHex('#000000'), 'darker-than-skin'],
    [parseMonkTone(11), 'monk-range'],
    [parseMonkTone(2.5), 'monk-range'],
    [parseIta('steep'), 'ita-range'],
    [parseIta(Infinity), 'ita-range'],
    [parseFitzpatrick('VII'), 'fitzpatrick-range'],
  ];
  for (const [input, reason] of cases) {
    expect(reasonOf(input)).toBe(reason);
  }
});
