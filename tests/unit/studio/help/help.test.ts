import { expect, test } from 'vitest';
import { colorPairs } from '../../../../src/studio/help/colorPairs';

test('the pairs of the help page are drawn at the difference that stands under them', () => {
  expect(colorPairs.map(({ dE00 }) => dE00)).toEqual([1, 2, 5]);
  for (const { dE00, drawn } of colorPairs) expect(Math.abs(drawn - dE00)).toBeLessThan(0.25);
});
