import { assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clamp, mix, smoothstep } from '../../../src/math/scalar';

const any = double({ min: -1e6, max: 1e6, noNaN: true });

describe('scalars', () => {
  it('clamp leaves what lies between, else takes the nearer end; NaN stays', () => {
    assert(
      property(any, any, any, (x, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const held = clamp(x, low, high);
        expect(held).toBeGreaterThanOrEqual(low);
        expect(held).toBeLessThanOrEqual(high);
        if (x >= low && x <= high) expect(held).toBe(x);
      }),
    );
    expect(clamp(Number.NaN, 0, 1)).toBeNaN();
    expect(clamp(Infinity, 0, 1)).toBe(1);
  });

  it('mix goes straight from one to the other', () => {
    expect(mix(2, 6, 0)).toBe(2);
    expect(mix(2, 6, 0.25)).toBe(3);
    expect(mix(2, 6, 2)).toBe(10);
  });

  it('smoothstep rises from 0 to 1 without a corner, and falls where the ends are swapped', () => {
    expect([-1, 0, 0.5, 1, 2].map((x) => smoothstep(0, 1, x))).toEqual([0, 0, 0.5, 1, 1]);
    expect([-1, 0, 0.5, 1, 2].map((x) => smoothstep(1, 0, x))).toEqual([1, 1, 0.5, 0, 0]);
    assert(
      property(
        double({ min: 0, max: 1, noNaN: true }),
        double({ min: 0, max: 1, noNaN: true }),
        (a, b) => {
          const [low, high] = a < b ? [a, b] : [b, a];
          expect(smoothstep(0, 1, high)).toBeGreaterThanOrEqual(smoothstep(0, 1, low) - 1e-15);
        },
      ),
    );
    expect(smoothstep(0, 1, 1e-4)).toBeLessThan(1e-7);
  });
});
