import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appearanceDensities } from '../../../src/dots/appearance';
import type { DotSequence } from '../../../src/dots/dotSequence';
import { sessionEnds, sessionOfDot, sessionPlan } from '../../../src/dots/sessions';

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

describe('sessions', () => {
  it.each([1, 2, 3, 4])('of a plan of %d share all dots, in order of time', (sessions) => {
    const plan = sessionPlan(sessions);
    expect(plan).toHaveLength(sessions);
    expect(plan.reduce((sum, session) => sum + session.share, 0)).toBeCloseTo(1, 9);
    const days = plan.map((session) => session.day);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });

  it('are prefixes: each session holds the dots of the next lower density', () => {
    const ends = sessionEnds(sessionPlan(3));
    const appears = appearanceDensities(sequence, slope);
    const shown = present(appears, 150);
    for (const [session, end] of ends.entries()) {
      const done = shown.filter(
        (rank) => sessionOfDot(appears[rank] ?? 0, 150, ends) <= session,
      );
      expect(done).toEqual(present(appears, 150 * end));
    }
  });

  it('lay 35, 40 and 25 % of the dots, lighter and larger first (docs/facts/practice.md 1.5)', () => {
    const ends = sessionEnds(sessionPlan(3));
    const appears = appearanceDensities(sequence, () => 1);
    const laid = [0, 0, 0];
    for (const rank of present(appears, 150)) {
      const session = sessionOfDot(appears[rank] ?? 0, 150, ends);
      laid[session] = (laid[session] ?? 0) + 1;
    }
    expect(laid).toEqual([1050, 1200, 750]);
    expect(sessionPlan(3)[0]).toMatchObject({ lighterSteps: 2, diameterFactor: 1.1 });
  });

  it('leave out dots that do not appear and refuse other counts', () => {
    expect(sessionOfDot(200, 150, [0.5, 1])).toBe(-1);
    expect(sessionOfDot(Infinity, 150, [0.5, 1])).toBe(-1);
    for (const wrong of [0, 5, 2.5, Number.NaN]) {
      expect(() => sessionPlan(wrong)).toThrow(/choose 1, 2, 3 or 4/);
    }
  });
});
