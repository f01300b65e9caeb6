import { describe, expect, it } from 'vitest';
import styleData from '../../../assets/hairline-styles.json';
import patternData from '../../../assets/loss-patterns.json';
import scarData from '../../../assets/scars.json';
import { hairlineStyleIds } from '../../../src/anatomy/hairline';
import { lossPatternIds } from '../../../src/anatomy/lossPattern';

/** Every number in a piece of data, however deep. */
function numbers(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbers);
}

describe('the data that a domain expert edits', () => {
  it('names every pattern and style once, in the order offered', () => {
    expect(patternData.patterns.map((pattern) => pattern.id)).toEqual(lossPatternIds);
    expect(styleData.styles.map((style) => style.id)).toEqual(hairlineStyleIds);
  });

  it('says where it comes from', () => {
    for (const { source } of [patternData, styleData, scarData]) {
      expect(source).toMatch(/practice\.md/);
    }
  });

  it('holds only finite numbers of the scale of a head', () => {
    for (const x of numbers([patternData, styleData, scarData])) {
      expect(Number.isFinite(x) && Math.abs(x) <= 700).toBe(true);
    }
  });

  it('keeps a gradient at every border: 10-24 mm, 4 mm in areata, none in totalis', () => {
    for (const { id, masks } of patternData.patterns) {
      const least = { areata: 4, totalis: 0 }[id] ?? 10;
      for (const mask of masks) {
        expect(mask.gradientMm).toBeGreaterThanOrEqual(least);
        expect(mask.gradientMm).toBeLessThanOrEqual(24);
        expect(mask.residual >= 0 && mask.residual < 1).toBe(true);
      }
    }
  });

  it('keeps styles within what the document allows', () => {
    for (const style of styleData.styles) {
      expect(style.midHeightMm).toBeGreaterThanOrEqual(45);
      expect(style.midHeightMm).toBeLessThanOrEqual(110);
      expect(style.templeClosure >= 0 && style.templeClosure <= 1).toBe(true);
      expect(style.edgeDensity >= 0 && style.edgeDensity <= 1).toBe(true);
      expect(style.featherMm >= 1 && style.featherMm <= 30).toBe(true);
    }
  });
});
