import { wcagContrast } from 'culori';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { inkOn, READABLE, softInkOn, type Hex } from '../../../src/picture/inkOnBackdrop';

it('writes readably on every colour, in the soft ink too', () => {
  const colors = fc
    .integer({ min: 0, max: 0xffffff })
    .map((n): Hex => `#${n.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colors, (backdrop) => {
      expect(wcagContrast(inkOn(backdrop), backdrop)).toBeGreaterThanOrEqual(READABLE);
      expect(wcagContrast(softInkOn(backdrop), backdrop)).toBeGreaterThanOrEqual(READABLE);
    }),
    { numRuns: 2000 },
  );
});
