import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appearanceDensities } from '../../../src/dots/appearance';
import type { DotSequence } from '../../../src/dots/dotSequence';
import { sessionPlanOf } from '@stipple/color';

const count = 5000;
const sequence: DotSequence = {
  count,
  offered: count,
  densityPerCm2: 250,
  beyond: new Uint16Array(),
  seed: 1,
  areaCm2: 20,
  uv: Uint16Array.from({ length: 2 * count }, (_, i) => (i * 40503) % 65536),
};
const slope = (u: number): number => u;

const present = (appears: Float32Array, density: number): number[] =>
  [...appears.keys()].filter((rank) => (appears[rank] ?? Infinity) < density);

describe('when dots appear', () => {
  const appears = appearanceDensities(sequence, slope);

  it('adds dots and takes none away as the density rises', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 250, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (density, share) => {
          const more = new Set(present(appears, density));
          expect(present(appears, density * share).every((rank) => more.has(rank))).toBe(true);
        },
      ),
    );
  });

  it('shows density x field x area: everywhere, half at a field of a half, none at 0', () => {
    const everywhere = appearanceDensities(sequence, () => 1);
    expect(present(everywhere, 250)).toHaveLength(count);
    expect(present(everywhere, 100)).toHaveLength(2000);
    expect(
      present(
        appearanceDensities(sequence, () => 0.5),
        100,
      ),
    ).toHaveLength(1000);
    expect(
      present(
        appearanceDensities(sequence, () => 0),
        250,
      ),
    ).toHaveLength(0);
  });

  it('keeps true density on a head with more skin at the same chart point', () => {
    const larger = appearanceDensities(
      sequence,
      () => 1,
      () => 1 / 1.1,
    );
    expect(present(larger, 100)).toHaveLength(2200);
  });

  it('goes beyond the dots offered where there is more skin, never beyond their density', () => {
    const further: DotSequence = {
      ...sequence,
      count: 6000,
      beyond: Uint16Array.from({ length: 50 }, () => 20),
      uv: Uint16Array.from({ length: 12_000 }, (_, i) => (i * 40503) % 65536),
    };
    const everywhere = (): number => 1;
    const on = (ratio: number): number[] =>
      present(
        appearanceDensities(further, everywhere, () => ratio),
        250,
      );
    expect(present(appearanceDensities(further, everywhere), 250)).toHaveLength(5000);
    expect(on(1)).toHaveLength(5000);
    expect(on(1 / 1.1)).toHaveLength(5500);
    expect(on(1 / 1.3)).toHaveLength(6000);
    const doubled = appearanceDensities(
      further,
      () => 1.2,
      () => 1 / 1.1,
    );
    expect(present(doubled, 250)).toHaveLength(5500);
    expect([...doubled.subarray(0, 5000)]).toEqual([
      ...appearanceDensities(
        sequence,
        () => 1.2,
        () => 1 / 1.1,
      ),
    ]);
  });
});

describe('the sessions of a plan', () => {
  /** Upper ends of the sessions as shares of the final density. */
  const ends = sessionPlanOf(3).reduce<number[]>(
    (sums, { share }) => [...sums, (sums.at(-1) ?? 0) + share],
    [],
  );

  it('are prefixes: each session adds to the dots of the one before and moves none', () => {
    const appears = appearanceDensities(sequence, slope);
    const laid = ends.map((end) => present(appears, 150 * end));
    for (const [i, dots] of laid.entries()) {
      const before = new Set(laid[i - 1] ?? []);
      expect(dots.length).toBeGreaterThan(before.size);
      expect([...before].every((rank) => dots.includes(rank))).toBe(true);
      expect(dots.every((rank) => (appears[rank] ?? Infinity) < 150 * (ends[i] ?? 0))).toBe(
        true,
      );
    }
    expect(laid.at(-1)).toEqual(present(appears, 150));
  });

  it('lay 35, 40 and 25 % of the dots (docs/facts/practice.md 1.5)', () => {
    const appears = appearanceDensities(sequence, () => 1);
    const upTo = ends.map((end) => present(appears, 150 * end).length);
    expect(upTo.map((dots, i) => dots - (upTo[i - 1] ?? 0))).toEqual([1050, 1200, 750]);
  });
});
