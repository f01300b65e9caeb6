import { assert, double, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { radialSurface } from '../../../src/anatomy/radialSurface';
import { CHART_CENTRE, chartOfPoint, directionOfChart } from '../../../src/anatomy/scalpChart';

const inDisc = tuple(
  double({ min: 0.1, max: 0.9, noNaN: true }),
  double({ min: 0.1, max: 0.9, noNaN: true }),
).filter(([u, v]) => (u - 0.5) ** 2 + (v - 0.5) ** 2 < 0.15);

const sphere = radialSurface({ size: 64, mm: new Float32Array(64 * 64).fill(90) });

describe('radial surface', () => {
  it('of a constant radius is a sphere: normals along the rays, a conformal metric', () => {
    assert(
      property(inDisc, ([u, v]) => {
        const normal = sphere.normal(u, v);
        const ray = directionOfChart(u, v);
        for (const k of [0, 1, 2] as const) expect(normal[k]).toBeCloseTo(ray[k], 6);
        const { e, f, g } = sphere.metric(u, v);
        expect(Math.abs(f) / e).toBeLessThan(1e-6);
        expect(e / g).toBeCloseTo(1, 6);
      }),
    );
  });

  it('integrates its mm2 map to the area of the cap: 2 pi r2 (1 - cos 125 degrees)', () => {
    const n = 400;
    let area = 0;
    for (let j = 0; j < n; j++) {
      for (let i = 0; i < n; i++) {
        const [u, v] = [(i + 0.5) / n, (j + 0.5) / n];
        if ((u - 0.5) ** 2 + (v - 0.5) ** 2 < 0.25) area += sphere.mm2(u, v) / (n * n);
      }
    }
    const cap = 2 * Math.PI * 90 * 90 * (1 - Math.cos((125 * Math.PI) / 180));
    expect(area / cap).toBeCloseTo(1, 2);
  });

  it('has tangents that its points confirm, on a bumpy map', () => {
    const size = 48;
    const mm = Float32Array.from({ length: size * size }, (_, n) => {
      const [i, j] = [n % size, Math.floor(n / size)];
      return 90 + 3 * Math.sin(i / 5) * Math.cos(j / 6);
    });
    const surface = radialSurface({ size, mm });
    assert(
      property(inDisc, ([u, v]) => {
        const h = 1e-5;
        const [a, b] = [surface.point(u + h, v), surface.point(u - h, v)];
        const along = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / (2 * h);
        expect(along / Math.sqrt(surface.metric(u, v).e)).toBeCloseTo(1, 4);
        const n = surface.normal(u, v);
        const dot = (a[0] - b[0]) * n[0] + (a[1] - b[1]) * n[1] + (a[2] - b[2]) * n[2];
        expect(Math.abs(dot / (2 * h)) / along).toBeLessThan(1e-4);
      }),
    );
  });

  it('puts a point at the chart coordinates it came from', () => {
    assert(
      property(inDisc, ([u, v]) => {
        const [a, b] = chartOfPoint(sphere.point(u, v));
        expect(a).toBeCloseTo(u, 9);
        expect(b).toBeCloseTo(v, 9);
      }),
    );
    expect(CHART_CENTRE).toEqual([0, 30, 0]);
  });
});
