import { describe, expect, it } from 'vitest';
import { lossPatternIds, type LossPatternId } from '../../../../src/anatomy/lossPattern';
import { hairFromAbove } from '../../../../src/studio/drawings/topView';

/** Mean hair over the head as the icon draws it. */
function hairOf(pattern: LossPatternId): number {
  let sum = 0;
  let places = 0;
  for (let side = -75; side <= 75; side += 5) {
    for (let forward = -95; forward <= 95; forward += 5) {
      const hair = hairFromAbove(pattern, side, forward);
      if (hair === null) continue;
      sum += hair;
      places++;
    }
  }
  return sum / places;
}

describe('the icons of hair loss', () => {
  it('lose hair in the order of the scale', () => {
    const order = [
      'norwood-1',
      'norwood-2',
      'norwood-3',
      'norwood-4',
      'norwood-5',
      'norwood-6',
    ];
    const hair = order.map((id) => hairOf(id as LossPatternId));
    expect(hair).toEqual(hair.toSorted((a, b) => b - a));
    expect(hairOf('norwood-7')).toBeLessThan(hairOf('norwood-6'));
    expect(hairOf('totalis')).toBe(0);
  });

  it('look different from one another', () => {
    const rounded = lossPatternIds.map((id) => hairOf(id).toFixed(4));
    expect(new Set(rounded).size).toBe(lossPatternIds.length);
  });

  it('end at the outline of the head', () => {
    expect(hairFromAbove('norwood-1', 90, 0)).toBeNull();
    expect(hairFromAbove('norwood-1', 0, 0)).toBe(1);
  });
});
