import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  labOfLinearRgb,
  linearRgbOfLab,
  shaftOverSkin,
  WHITE_HAIR,
  type LinearRgb,
} from '@stipple/color';
import { MONK_TONES, skinOfMonk } from '@stipple/color';

const BLACK = { L: 18.4, a: -0.1, b: -0.8 };
const tones = Array.from({ length: MONK_TONES }, (_unused, i) => skinOfMonk(i + 1).lab);

describe('a shaft over skin', () => {
  it('hides the skin where it is dark', () => {
    const tress = linearRgbOfLab(BLACK);
    for (const tone of tones) {
      const shaft = shaftOverSkin(tress, linearRgbOfLab(tone));
      shaft.forEach((value, c) => expect(value).toBeCloseTo(tress[c] ?? 0, 3));
    }
  });

  it('without melanin is pale and never greener than a tress, over every tone', () => {
    for (const tone of tones) {
      const { L, a, b } = labOfLinearRgb(
        shaftOverSkin(linearRgbOfLab(WHITE_HAIR), linearRgbOfLab(tone)),
      );
      expect(L).toBeGreaterThan(55);
      expect(a).toBeGreaterThan(WHITE_HAIR.a);
      expect(b).toBeLessThan(20);
    }
    const light = linearRgbOfLab(tones[1] ?? BLACK);
    const warm = labOfLinearRgb(shaftOverSkin(linearRgbOfLab(WHITE_HAIR), light));
    expect(warm.a).toBeGreaterThan(3);
  });

  it('shows a ground of its own colour unchanged, and keeps between the two otherwise', () => {
    const share = fc.double({ min: 0.01, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(share, share, (tress, ground) => {
        const grey = (x: number): LinearRgb => [x, x, x];
        const [seen] = shaftOverSkin(grey(tress), grey(ground));
        expect(seen).toBeGreaterThanOrEqual(Math.min(tress, ground) - 1e-9);
        expect(seen).toBeLessThanOrEqual(Math.max(tress, ground) + 1e-9);
        expect(shaftOverSkin(grey(tress), grey(tress))[0]).toBeCloseTo(tress, 9);
      }),
    );
  });
});
