import { describe, expect, it } from 'vitest';
import { curveThrough } from '../../../src/sculpt/curve';
import { kernelSurface, type MassPoint } from '../../../src/sculpt/kernelSurface';
import { bump, intersect, step, subtract, unite } from '../../../src/sculpt/smoothOps';

function ball(radius: number, smoothing: number): MassPoint[] {
  const out: MassPoint[] = [];
  for (let i = 0; i < 60; i++) {
    const y = 1 - (2 * (i + 0.5)) / 60;
    const angle = i * 2.399963;
    const r = Math.sqrt(1 - y * y);
    const at = [Math.abs(r * Math.cos(angle)), y, r * Math.sin(angle)] as const;
    out.push({ at: [at[0] * radius, at[1] * radius + 10, at[2] * radius], smoothing });
  }
  return out;
}

describe('kernel surface', () => {
  it('goes through its points without smoothing, and makes a ball of a ball', () => {
    const surface = kernelSurface([0, 10, 0], ball(80, 0));
    expect(surface.maxResidualMm).toBeLessThan(1e-6);
    expect(surface.distance(0, 90, 0)).toBeCloseTo(0, 2);
    expect(surface.distance(-60, 10, -60)).toBeCloseTo(Math.hypot(60, 60) - 80, 1);
  });

  it('yields to smoothness where smoothing is asked for', () => {
    const points = ball(80, 0.01);
    const first = points[5];
    if (first) points[5] = { ...first, at: [first.at[0] * 1.05, first.at[1], first.at[2]] };
    expect(kernelSurface([0, 10, 0], points).maxResidualMm).toBeGreaterThan(0.1);
  });
});

describe('smooth operations', () => {
  it('are the plain ones beyond their blend, and swell a union by k/6 where both tie', () => {
    expect(unite(3, 9, 5)).toBe(3);
    expect(intersect(3, 9, 5)).toBe(9);
    expect(subtract(3, 9, 5)).toBe(3);
    expect(unite(2, 2, 6)).toBeCloseTo(1, 12);
  });

  it('step and bump have their ends exactly', () => {
    expect([step(0, 2, -1), step(0, 2, 1), step(0, 2, 5)]).toEqual([0, 0.5, 1]);
    expect(step(2, 0, 0.5)).toBeCloseTo(step(0, 2, 1.5), 12);
    expect([bump(0), bump(1), bump(-1.2)]).toEqual([1, 0, 0]);
  });
});

describe('curve', () => {
  it('meets its knots, never overshoots, and stays level beyond the ends', () => {
    const f = curveThrough([
      [0, 1],
      [10, 5],
      [20, 5],
      [30, 2],
    ]);
    const expected = [1, 1, 5, 5, 2, 2];
    [-5, 0, 10, 20, 30, 99].forEach((x, n) => expect(f(x)).toBeCloseTo(expected[n] ?? 0, 12));
    for (let x = 0; x <= 30; x += 0.5) {
      expect(f(x)).toBeGreaterThan(1 - 1e-12);
      expect(f(x)).toBeLessThan(5 + 1e-12);
    }
    expect(f(15)).toBeCloseTo(5, 12);
  });
});
