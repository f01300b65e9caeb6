import { beforeAll, describe, expect, it } from 'vitest';
import { dotU, dotV, hexagonalSpacingMm } from '../../../src/dots/dotSequence';
import {
  MOST_JITTER_MM,
  PAIR_SHARE,
  PAIR_SLIP_MM,
  practitionerHand,
  type HandOfDot,
} from '../../../src/dots/practitionerHand';
import { builtAnatomy } from '../anatomy/builtHead';
import { builtDots } from './builtDots';

const hands: HandOfDot[] = Array.from({ length: 40_000 }, (_, rank) =>
  practitionerHand(rank, 1),
);
const slip = (hand: HandOfDot): number => Math.hypot(hand.shiftU, hand.shiftV);

const moments = (values: readonly number[]): [mean: number, sigma: number] => {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length;
  return [mean, Math.sqrt(variance)];
};

describe('the hand', () => {
  it('shifts by at most 0.15 of the spacing but for the seeded pairs', () => {
    const limit = 0.15 * hexagonalSpacingMm(250);
    expect(MOST_JITTER_MM).toBeCloseTo(limit, 9);
    const slipped = hands.filter((hand) => slip(hand) > limit + 1e-9);
    expect(slipped.length / hands.length).toBeCloseTo(PAIR_SHARE, 2);
    for (const hand of slipped) expect(slip(hand)).toBeCloseTo(PAIR_SLIP_MM, 6);
  });

  it('shifts in no direction on the whole', () => {
    expect(Math.abs(moments(hands.map((hand) => hand.shiftU))[0])).toBeLessThan(0.002);
    expect(Math.abs(moments(hands.map((hand) => hand.shiftV))[0])).toBeLessThan(0.002);
  });

  it.each(['diameter', 'ink'] as const)('spreads %s log-normally by 0.12 to 0.18', (what) => {
    const [mean, sigma] = moments(hands.map((hand) => Math.log(hand[what])));
    expect(Math.abs(mean)).toBeLessThan(0.003);
    expect(sigma).toBeGreaterThan(0.12);
    expect(sigma).toBeLessThan(0.18);
  });

  it('is fixed by rank and seed', () => {
    expect(practitionerHand(77, 3)).toEqual(practitionerHand(77, 3));
    expect(practitionerHand(77, 3)).not.toEqual(practitionerHand(77, 4));
    expect(practitionerHand(77, 3)).not.toEqual(practitionerHand(78, 3));
  });
});

describe('dots after the hand', () => {
  let nearest: number[] = [];
  beforeAll(async () => {
    const { surface } = await builtAnatomy();
    const dots = builtDots();
    // the hand's shift along the chart axes of a patch of the crown, 150 dots per cm2
    const points: [number, number, number][] = [];
    const steady: boolean[] = [];
    for (let rank = 0; rank < dots.offered * (150 / 250); rank++) {
      const [u, v] = [dotU(dots, rank), dotV(dots, rank)];
      if (Math.abs(u - 0.5) > 0.05 || Math.abs(v - 0.5) > 0.05) continue;
      const hand = practitionerHand(rank, 1);
      const { e, g } = surface.metric(u, v);
      const p = surface.point(u + hand.shiftU / Math.sqrt(e), v + hand.shiftV / Math.sqrt(g));
      points.push([...p]);
      steady.push(slip(hand) <= MOST_JITTER_MM + 1e-9);
    }
    nearest = points.flatMap((p, i) => {
      if (!steady[i]) return [];
      let least = Infinity;
      points.forEach((q, k) => {
        if (k === i || !steady[k]) return;
        least = Math.min(least, (p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2 + (p[2] - q[2]) ** 2);
      });
      return [Math.sqrt(least)];
    });
  });

  it('stand no nearer than blue noise less two shifts, 0.37 mm at 150 per cm2', () => {
    const allowed = 0.6 * hexagonalSpacingMm(150) - 2 * MOST_JITTER_MM;
    expect(allowed).toBeGreaterThan(0.32);
    expect(nearest.length).toBeGreaterThan(1000);
    expect(Math.min(...nearest)).toBeGreaterThan(allowed);
  });
});
