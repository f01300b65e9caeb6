import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densityPresets, presetOf } from '../../../../src/studio/steps/densityPresets';

describe('density presets', () => {
  it('stand around the recommendation, in fives, within what the sequence holds', () => {
    assert(
      property(integer({ min: 40, max: 250 }), (recommended) => {
        const [light, natural, full] = densityPresets(recommended).map((p) => p.densityPerCm2);
        expect(natural).toBeNull();
        expect(light).toBeLessThan(recommended);
        expect(full).toBeGreaterThanOrEqual(Math.min(250, recommended));
        expect(full).toBeLessThanOrEqual(250);
        expect((light ?? 0) % 5).toBe(0);
      }),
    );
  });

  it('knows which one a density is', () => {
    const presets = densityPresets(120);
    expect(presetOf(presets, null)).toBe('natural');
    expect(presetOf(presets, 85)).toBe('light');
    expect(presetOf(presets, 121)).toBeNull();
  });
});
