import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { type Hex } from '../../../src/picture/inkOnBackdrop';
import { plateOf } from '../../../src/picture/logoPlate';

/** A drawing in one colour on nothing. */
function drawing(color: readonly [number, number, number]): Uint8ClampedArray {
  const pixels = Array.from({ length: 100 }, (_unused, i) => [...color, i % 4 === 0 ? 255 : 0]);
  return new Uint8ClampedArray(pixels.flat());
}

const hex = (color: readonly number[]): Hex =>
  `#${color.map((c) => c.toString(16).padStart(2, '0')).join('')}`;

describe('the plate of a logo', () => {
  it.each([
    { logo: [20, 20, 20], paper: '#17324f' },
    { logo: [190, 66, 15], paper: '#17324f' },
    { logo: [255, 250, 235], paper: '#ffffff' },
  ] as const)('stands behind a logo $logo that $paper would swallow', ({ logo, paper }) => {
    const plate = plateOf(drawing(logo), paper);
    expect(plate).not.toBeNull();
    expect(wcagContrast(hex(logo), plate ?? paper)).toBeGreaterThanOrEqual(3);
  });

  it('is left out where the logo can be seen, or there is nothing to see', () => {
    expect(plateOf(drawing([255, 255, 255]), '#17324f')).toBeNull();
    expect(plateOf(drawing([20, 20, 20]), '#ffffff')).toBeNull();
    expect(plateOf(new Uint8ClampedArray(64), '#17324f')).toBeNull();
  });
});
