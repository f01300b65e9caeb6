import { describe, expect, it } from 'vitest';
import { LANDMARK_NAMES, mirrored } from '../../../src/anatomy/landmarks';

describe('landmarks', () => {
  it('have unique names, the table of docs/facts/head.md 4 first', () => {
    expect(new Set(LANDMARK_NAMES).size).toBe(LANDMARK_NAMES.length);
    expect(LANDMARK_NAMES.slice(0, 16)).toContain('crownWhorl');
    expect(LANDMARK_NAMES.slice(0, 16)).toContain('mastoid');
  });

  it('mirror across the midline', () => {
    expect(mirrored([70, 1, -2])).toEqual([-70, 1, -2]);
  });
});
