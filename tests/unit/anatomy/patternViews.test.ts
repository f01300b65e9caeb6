import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { patternViews } from '../../../scripts/build/buildPatterns';
import type { ScalpAnatomy } from '../../../src/anatomy/scalpAnatomy';
import { viewFromAbove, type ViewFromAbove } from '../../../src/anatomy/viewFromAbove';
import { builtAnatomy } from './builtHead';

let anatomy: ScalpAnatomy;
let view: ViewFromAbove;
beforeAll(async () => {
  anatomy = await builtAnatomy();
  view = viewFromAbove(anatomy.surface);
});

describe('the patterns as drawn', () => {
  it('are those of the masks on the built head: run "npm run assets" and commit', () => {
    const committed: unknown = JSON.parse(readFileSync('assets/pattern-views.json', 'utf8'));
    expect(committed).toEqual(patternViews(anatomy));
  });
});

describe('the view from above', () => {
  it('is symmetric, with the face ahead and the left on the left', () => {
    const [u, v] = view.chartAt(40, 30);
    const [mirroredU, mirroredV] = view.chartAt(-40, 30);
    expect(mirroredU).toBeCloseTo(1 - u, 6);
    expect(mirroredV).toBeCloseTo(v, 6);
    const place = anatomy.surface.point(u, v);
    expect(place[0]).toBeGreaterThan(20);
    expect(place[2]).toBeGreaterThan(10);
  });

  it('keeps shares of the arc: half way to the rim is half of the skin between', () => {
    for (const [side, forward] of [
      [0, 1],
      [1, 0],
      [0, -1],
      [0.6, 0.8],
    ] as const) {
      const rim = view.rimMm(side, forward);
      const arc = Array.from({ length: 41 }, (_one, i) =>
        anatomy.surface.point(...view.chartAt((side * rim * i) / 40, (forward * rim * i) / 40)),
      );
      const steps = arc.slice(1).map((p, i) => {
        const before = arc[i] ?? p;
        return Math.hypot(p[0] - before[0], p[1] - before[1], p[2] - before[2]);
      });
      const mean = steps.reduce((sum, mm) => sum + mm, 0) / steps.length;
      for (const mm of steps) expect(Math.abs(mm / mean - 1)).toBeLessThan(0.05);
    }
  });

  it('ends on the forehead, above the ears and under the occiput', () => {
    const heightAt = (side: number, forward: number): number => {
      const rim = view.rimMm(side, forward);
      return anatomy.surface.point(...view.chartAt(side * rim, forward * rim))[1];
    };
    expect(heightAt(0, 1)).toBeGreaterThan(55);
    expect(heightAt(0, 1)).toBeLessThan(75);
    expect(heightAt(1, 0)).toBeCloseTo(40, 0);
    expect(heightAt(0, -1)).toBeLessThan(25);
  });
});
