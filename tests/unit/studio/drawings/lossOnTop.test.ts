import { describe, expect, it } from 'vitest';
import { lossPatternIds } from '../../../../src/anatomy/lossPattern';
import { losesOnTop } from '../../../../src/studio/drawings/lossOnTop';

describe('loss on top', () => {
  it('is every pattern but those that stop at the front, a scalp without any hair included', () => {
    expect(lossPatternIds.filter((pattern) => !losesOnTop(pattern))).toEqual([
      'norwood-1',
      'norwood-2',
      'norwood-2a',
      'norwood-3',
      'norwood-3a',
    ]);
    expect(losesOnTop('totalis')).toBe(true);
  });
});
