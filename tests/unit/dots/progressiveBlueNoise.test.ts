import { beforeAll, describe, expect, it } from 'vitest';
import type { ScalpAnatomy } from '../../../src/anatomy/scalpAnatomy';
import { chartOfDirection, directionOfChart } from '../../../src/anatomy/scalpChart';
import type { Surface } from '../../../src/anatomy/surface';
import { dotDomain } from '../../../src/dots/dotDomain';
import { densityShares, dotU, dotV, type DotSequence } from '../../../src/dots/dotSequence';
import { encodeDotSequence } from '../../../src/dots/dotSequenceFile';
import { progressiveBlueNoise } from '../../../src/dots/progressiveBlueNoise';
import { relativeRadius } from '../../../src/dots/relativeRadius';
import { builtAnatomy } from '../anatomy/builtHead';
import { builtDots } from './builtDots';

let anatomy: ScalpAnatomy;
let dots: DotSequence;
beforeAll(async () => {
  anatomy = await builtAnatomy();
  dots = builtDots();
});

/** A round patch on the crown, quick to fill. */
const patch = (u: number, v: number): boolean => (u - 0.5) ** 2 + (v - 0.52) ** 2 < 0.06 ** 2;

const patchRequest = (seed: number) => ({
  surface: anatomy.surface,
  inDomain: patch,
  inGround: (u: number, v: number) => (u - 0.5) ** 2 + (v - 0.52) ** 2 < 0.07 ** 2,
  densityPerCm2: 250,
  seed,
  triesPerDot: 80,
});

describe('the sequence that is served', () => {
  it('offers 250 dots per cm2 on the scalp and its margin', () => {
    expect(dots.densityPerCm2).toBe(250);
    expect(dots.areaCm2).toBeGreaterThan(650);
    expect(dots.areaCm2).toBeLessThan(800);
    expect(dots.offered / dots.areaCm2).toBeCloseTo(250, 1);
  });

  it.each([0.1, 0.25, 0.5, 0.75, 1])(
    'is blue in its first %d of dots: relative radius >= 0.6',
    (share) => {
      const count = Math.round(dots.offered * share);
      expect(relativeRadius(dots, anatomy.surface, count)).toBeGreaterThanOrEqual(0.6);
    },
  );

  it('covers the hair-bearing scalp and 25 mm of forehead below the natural line', () => {
    const inDomain = dotDomain(anatomy);
    expect(anatomy.hairBearing.every(([u, v]) => inDomain(u, v))).toBe(true);
    expect(inDomain(0.5, anatomy.midline.vAtArc(42))).toBe(true);
    expect(inDomain(0.5, anatomy.midline.vAtArc(10))).toBe(false);
  });

  it('is uniform in true area: counts of chart tiles follow their mm2, at every prefix', () => {
    const tiles = 12;
    const inDomain = dotDomain(anatomy);
    const inner = (tile: number): boolean =>
      [0, 1, 2, 3].every((k) => {
        const u = ((tile % tiles) + (k % 2)) / tiles;
        const v = (Math.floor(tile / tiles) + (k >> 1)) / tiles;
        return inDomain(u, v);
      });
    const areaCm2 = (tile: number): number => {
      let mm2 = 0;
      for (let k = 0; k < 256; k++) {
        const u = ((tile % tiles) + ((k % 16) + 0.5) / 16) / tiles;
        const v = (Math.floor(tile / tiles) + ((k >> 4) + 0.5) / 16) / tiles;
        mm2 += anatomy.surface.mm2(u, v) / (256 * tiles * tiles);
      }
      return mm2 / 100;
    };
    for (const share of [0.3, 1]) {
      const count = Math.round(dots.offered * share);
      const counts = new Float64Array(tiles * tiles);
      for (let rank = 0; rank < count; rank++) {
        const tile =
          Math.floor(dotV(dots, rank) * tiles) * tiles + Math.floor(dotU(dots, rank) * tiles);
        counts[tile] = (counts[tile] ?? 0) + 1;
      }
      let judged = 0;
      counts.forEach((found, tile) => {
        if (!inner(tile)) return;
        const expected = 250 * share * areaCm2(tile);
        if (expected < 500) return;
        judged++;
        // Small tiles may err by their rim: white noise would reach two and a half times its root.
        const allowed = Math.max(0.02 * expected, 0.6 * Math.sqrt(expected));
        expect(Math.abs(found - expected)).toBeLessThan(allowed);
      });
      expect(judged).toBeGreaterThan(25);
    }
  });
});

describe('dart throwing', () => {
  it('gives the same bytes for the same seed and other dots for another', () => {
    const first = encodeDotSequence(progressiveBlueNoise(patchRequest(5)));
    expect(encodeDotSequence(progressiveBlueNoise(patchRequest(5)))).toEqual(first);
    expect(encodeDotSequence(progressiveBlueNoise(patchRequest(6)))).not.toEqual(first);
  });

  it('gives the same bits on every device', () => {
    const sphere: Surface = {
      point: (u, v) => {
        const [x, y, z] = directionOfChart(u, v);
        return [80 * x, 80 * y, 80 * z];
      },
      chart: ([x, y, z]) => chartOfDirection(x, y, z),
      tangents: () => [
        [1, 0, 0],
        [0, 1, 0],
      ],
      normal: directionOfChart,
      metric: () => ({ e: 1, f: 0, g: 1 }),
      mm2: () => 1,
    };
    const { uv } = progressiveBlueNoise({
      ...patchRequest(1),
      surface: sphere,
      triesPerDot: 20,
    });
    const hash = uv.reduce((h, x) => Math.imul(h ^ x, 0x01000193) >>> 0, 0x811c9dc5);
    expect([uv.length / 2, hash]).toMatchInlineSnapshot(`
      [
        9947,
        487103066,
      ]
    `);
  });

  it('offers the same dots whether or not it goes on beyond them, in the order of need', () => {
    const plain = progressiveBlueNoise(patchRequest(1));
    const neededPerCm2 = (u: number): number => (u < 0.5 ? 310 : 270);
    const further = progressiveBlueNoise({
      ...patchRequest(1),
      beyond: { mostPerCm2: 310, neededPerCm2 },
    });
    expect(further.offered).toBe(plain.count);
    expect(further.uv.subarray(0, plain.uv.length)).toEqual(plain.uv);
    const share = densityShares(further);
    let left = 0;
    for (let rank = plain.count; rank < further.count; rank++) {
      expect(share(rank)).toBeGreaterThan(share(rank - 1));
      const needed = neededPerCm2(dotU(further, rank)) / 250;
      expect(share(rank)).toBeLessThan(needed + 0.005);
      if (dotU(further, rank) < 0.5) left++;
    }
    const [sixty, twenty] = [left, further.count - plain.count - left];
    expect(sixty / (plain.count * 0.5 * (60 / 250))).toBeCloseTo(1, 1);
    expect(twenty / (plain.count * 0.5 * (20 / 250))).toBeCloseTo(1, 1);
  });

  it('keeps every dot in the domain', () => {
    const sequence = progressiveBlueNoise(patchRequest(1));
    for (let rank = 0; rank < sequence.count; rank++) {
      const [u, v] = [dotU(sequence, rank), dotV(sequence, rank)];
      expect((u - 0.5) ** 2 + (v - 0.52) ** 2).toBeLessThan(0.063 ** 2);
    }
  });

  it('refuses an empty region and numbers that make no sense', () => {
    const request = patchRequest(1);
    expect(() => progressiveBlueNoise({ ...request, inDomain: () => false })).toThrow(/empty/);
    for (const densityPerCm2 of [0, -5, Number.NaN, Infinity]) {
      expect(() => progressiveBlueNoise({ ...request, densityPerCm2 })).toThrow(RangeError);
    }
    expect(() => progressiveBlueNoise({ ...request, triesPerDot: 0 })).toThrow(/one try/);
  });
});
