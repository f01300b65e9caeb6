import { assert, double, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  along,
  cross,
  distance,
  dot,
  length,
  minus,
  normalised,
  scaled,
  type Vec3,
} from '../../../src/math/vec3';

const side = double({ min: -200, max: 200, noNaN: true });
const anyVector = tuple(side, side, side);

const near = (a: Vec3, b: Vec3): void => {
  for (const k of [0, 1, 2] as const) expect(a[k]).toBeCloseTo(b[k], 6);
};

describe('vectors', () => {
  it('cross is square to both and turns x into y to z', () => {
    expect(cross([1, 0, 0], [0, 1, 0])).toEqual([0, 0, 1]);
    assert(
      property(anyVector, anyVector, (a, b) => {
        const n = cross(a, b);
        const size = 1 + length(a) * length(b);
        expect(Math.abs(dot(n, a)) / size).toBeLessThan(1e-9 * (1 + length(a)));
        expect(Math.abs(dot(n, b)) / size).toBeLessThan(1e-9 * (1 + length(b)));
        expect(dot(n, n) + dot(a, b) ** 2).toBeCloseTo(dot(a, a) * dot(b, b), -4);
      }),
    );
  });

  it('distance is the length of the difference, whichever way', () => {
    expect(distance([1, 2, 3], [1, 6, 0])).toBe(5);
    assert(
      property(anyVector, anyVector, (a, b) => {
        expect(distance(a, b)).toBe(length(minus(a, b)));
        expect(distance(a, b)).toBe(distance(b, a));
      }),
    );
  });

  it('along goes from one towards another', () => {
    assert(
      property(anyVector, anyVector, (a, b) => {
        near(along(a, minus(b, a), 0), a);
        near(along(a, minus(b, a), 1), b);
      }),
    );
  });

  it('normalised keeps the direction and has the length 1; nothing has none', () => {
    assert(
      property(
        anyVector.filter((a) => length(a) > 1e-3),
        (a) => {
          expect(length(normalised(a))).toBeCloseTo(1, 12);
          near(scaled(normalised(a), length(a)), a);
        },
      ),
    );
    expect(normalised([0, 0, 0])).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});
