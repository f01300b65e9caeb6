import { describe, expect, it } from 'vitest';
import { sampleGrid } from '../../../src/anatomy/chartGrid';
import {
  insideOutline,
  mirroredOutline,
  outlineDistance,
  roundedCurve,
} from '../../../src/anatomy/chartOutline';
import { CHART_CENTRE, chartOfPoint, directionOfChart } from '../../../src/anatomy/scalpChart';
import { scalpMap } from '../../../src/anatomy/scalpMap';
import type { Surface } from '../../../src/anatomy/surface';
import type { Vec3 } from '../../../src/math/vec3';

/** A sphere of 80 mm about the chart's centre: everything on it can be computed. */
const RADIUS = 80;
const sphere: Surface = {
  point: (u, v) => {
    const d = directionOfChart(u, v);
    return d.map((x, i) => (CHART_CENTRE[i] ?? 0) + RADIUS * x) as unknown as Vec3;
  },
  chart: chartOfPoint,
  tangents: () => [
    [1, 0, 0],
    [0, 1, 0],
  ],
  normal: (u, v) => directionOfChart(u, v),
  metric: () => ({ e: 1, f: 0, g: 1 }),
  mm2: () => 1,
};

/** The circle 0.15 chart units about the pole: r / 0.5 = tan(theta/2) / tan(62.5 deg). */
const circle = Array.from({ length: 180 }, (_, i) => {
  const angle = (i / 180) * 2 * Math.PI;
  return [0.5 + 0.15 * Math.cos(angle), 0.5 + 0.15 * Math.sin(angle)] as const;
});
const rimTheta = 2 * Math.atan(0.3 * 1.9209821269711664);

describe('distance from an outline', () => {
  const distance = outlineDistance(circle, scalpMap(sphere), 192);

  it('is the true distance on a sphere within 0.3 mm, signed', () => {
    for (const r of [0.08, 0.11, 0.14, 0.16, 0.19, 0.24]) {
      const theta = 2 * Math.atan((r / 0.5) * 1.9209821269711664);
      const chord = 2 * RADIUS * Math.sin((rimTheta - theta) / 2);
      for (const angle of [0.1, 1.3, 2.9, 4.4]) {
        const u = 0.5 + r * Math.cos(angle);
        const v = 0.5 + r * Math.sin(angle);
        expect(Math.abs(sampleGrid(distance, u, v) - chord)).toBeLessThan(0.3);
      }
    }
  });

  it('agrees in sign with the even-odd rule away from the curve', () => {
    for (let i = 0; i < 400; i++) {
      const u = (i % 20) / 20 + 0.013;
      const v = Math.floor(i / 20) / 20 + 0.017;
      const signed = sampleGrid(distance, u, v);
      if (Math.abs(signed) < 1) continue;
      expect(signed > 0).toBe(insideOutline(circle, u, v));
    }
  });
});

describe('curves', () => {
  it('keeps the ends when corners are cut', () => {
    const rounded = roundedCurve(
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
      3,
    );
    expect(rounded[0]).toEqual([0, 0]);
    expect(rounded.at(-1)).toEqual([1, 1]);
    expect(rounded.some(([u, v]) => u === 1 && v === 0)).toBe(false);
  });

  it('closes a half symmetrically', () => {
    const whole = mirroredOutline([
      [0.5, 0.9],
      [0.8, 0.5],
      [0.5, 0.1],
    ]);
    expect(whole).toEqual([
      [0.5, 0.9],
      [0.8, 0.5],
      [0.5, 0.1],
      [0.19999999999999996, 0.5],
    ]);
  });
});
