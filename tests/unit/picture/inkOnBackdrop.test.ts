import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  contrast,
  inkOn,
  READABLE,
  softInkOn,
  type Hex,
} from '../../../src/picture/inkOnBackdrop';

it('agrees with the published contrast ratios', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
  // WebAIM's example of the lightest grey that passes on white.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

it('writes readably on every colour, in the soft ink too', () => {
  const colors = fc
    .integer({ min: 0, max: 0xffffff })
    .map((n): Hex => `#${n.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colors, (backdrop) => {
      expect(contrast(inkOn(backdrop), backdrop)).toBeGreaterThanOrEqual(READABLE);
      expect(contrast(softInkOn(backdrop), backdrop)).toBeGreaterThanOrEqual(READABLE);
    }),
    { numRuns: 2000 },
  );
});
