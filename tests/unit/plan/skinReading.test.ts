import { describe, expect, it } from 'vitest';
import { individualTypologyAngle } from '@stipple/color';
import { itaReading } from '../../../src/plan/skinReading';

describe('the typology angle of a reading', () => {
  it('carries the uncertainty of L* and b* over', () => {
    const lab = { L: 65, a: 11, b: 15 };
    const { degrees, sigma } = itaReading(lab, { L: 2, a: 1, b: 1.5 });
    expect(degrees).toBeCloseTo(45, 9);
    // The scatter of many readings around this one, drawn on a grid of normal quantiles.
    const quantiles = Array.from({ length: 60 }, (_, i) => -2.95 + i * 0.1);
    let weightSum = 0;
    let squares = 0;
    for (const x of quantiles)
      for (const y of quantiles) {
        const weight = Math.exp(-(x * x + y * y) / 2);
        const angle = individualTypologyAngle({ ...lab, L: 65 + 2 * x, b: 15 + 1.5 * y });
        weightSum += weight;
        squares += weight * (angle - degrees) ** 2;
      }
    expect(sigma).toBeCloseTo(Math.sqrt(squares / weightSum), 0);
    expect(sigma).toBeGreaterThan(4);
    expect(sigma).toBeLessThan(6);
  });

  it('says nothing about a grey of middle lightness', () => {
    expect(itaReading({ L: 50.001, a: 0, b: 0.001 }, { L: 2, a: 1, b: 1.5 }).sigma).toBe(180);
  });
});
