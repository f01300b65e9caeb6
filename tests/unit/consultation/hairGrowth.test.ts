import { expect, test } from 'vitest';
import { DEFAULT_HAIR } from '@stipple/color';
import { defaultConsultation } from '../../../src/consultation/defaults';
import {
  growthOfStubble,
  hairGrowthIds,
  stubbleOfGrowth,
} from '../../../src/consultation/hairGrowth';

test('each growth is a length of its own, and found again from it', () => {
  expect(hairGrowthIds.map(stubbleOfGrowth)).toEqual([0, 0.4, 0.8]);
  for (const id of hairGrowthIds) expect(growthOfStubble(stubbleOfGrowth(id))).toBe(id);
  for (const stubbleMm of [0.1, 0.3, 0.6, 3]) expect(growthOfStubble(stubbleMm)).toBeNull();
});

test('what clients keep is a day of it, in the studio and on the command line', () => {
  expect(growthOfStubble(defaultConsultation.hair.stubbleMm)).toBe('one-day');
  expect(growthOfStubble(DEFAULT_HAIR.lengthMm)).toBe('one-day');
});
