import type { LossMask } from '../../anatomy/lossMask';
import { lossPattern, type LossPatternId } from '../../anatomy/lossPattern';

/** Half the breadth and length of the test head, mm (docs/facts/practice.md 3.5). */
export const breadth = 77.15;
export const length = 99.75;
const crownHeight = 93.3;
const centreHeight = 37.8;
const roundness = 2.25;
/** Flattens the slopes as if the scalp were unrolled, so that the fringe shows from above. */
const unrolling = 0.75;
/** The crown lies on the slope of the back: unrolled it moves inwards and keeps a fringe behind it. */
const crownInwards = 0.8;
const crownFringeMm = 84;

/** Arc from the glabella along the midline and how far forward of the ears that is, mm (docs/facts/practice.md 3.5). */
const midline: readonly (readonly [arc: number, forward: number])[] = [
  [60, 78],
  [70, 71],
  [80, 63],
  [100, 45],
  [150, -4],
  [200, -53],
  [230, -76],
  [260, -93],
  [300, -100],
];

function forwardOfArc(arc: number): number {
  let [arc0, forward0] = midline[0] ?? [0, 0];
  for (const [arc1, forward1] of midline) {
    if (arc <= arc1) {
      const share = arc1 === arc0 ? 0 : (arc - arc0) / (arc1 - arc0);
      return forward0 + (forward1 - forward0) * share;
    }
    arc0 = arc1;
    forward0 = forward1;
  }
  return forward0;
}

function smoothstep(from: number, to: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

/** Height above the ears, mm, unrolled; null outside the outline. */
function heightAt(side: number, forward: number): number | null {
  const rest =
    1 - (Math.abs(side) / breadth) ** roundness - (Math.abs(forward) / length) ** roundness;
  return rest <= 0 ? null : centreHeight + crownHeight * rest ** unrolling;
}

/** How bald a mask makes a place: 0 leaves the hair, 1 takes all. */
function baldness(mask: LossMask, side: number, forward: number, height: number): number {
  const soft = (inside: number) =>
    smoothstep(-mask.gradientMm / 2, mask.gradientMm / 2, inside);
  const above = (top: number) => soft(height - top);
  switch (mask.kind) {
    case 'front': {
      const middle = forwardOfArc(mask.midArcMm);
      const reach = smoothstep(mask.innerMm, mask.outerMm, Math.abs(side));
      const edge = middle + (mask.apexForwardMm - middle) * reach;
      return Math.min(soft(forward - edge), above(mask.fringeTopMm));
    }
    case 'crown': {
      const centre = forwardOfArc(mask.arcMm) * crownInwards;
      const inside = soft(mask.radiusMm - Math.hypot(side, forward - centre));
      return Math.min(inside, above(crownFringeMm));
    }
    case 'oval': {
      const front = forwardOfArc(mask.fromArcMm);
      const back = forwardOfArc(mask.toArcMm);
      const along = (forward - (front + back) / 2) / ((front - back) / 2);
      return soft((1 - Math.hypot(side / mask.halfWidthMm, along)) * mask.halfWidthMm);
    }
    case 'horseshoe':
      return above(mask.parietalTopMm);
    case 'patches':
      return Math.max(
        soft(24 - Math.hypot(side - 30, forward - 22)),
        soft(17 - Math.hypot(side + 34, forward + 18)),
        soft(20 - Math.hypot(side - 16, forward + 58)),
      );
    case 'whole':
      return 1;
    default:
      return 0;
  }
}

/** Share of full hair at a place seen from above, 0..1; null outside the head. */
export function hairFromAbove(
  pattern: LossPatternId,
  side: number,
  forward: number,
): number | null {
  const height = heightAt(side, forward);
  if (height === null) return null;
  const hairline = 72 - 14 * smoothstep(18, 50, Math.abs(side));
  let hair = smoothstep(3, -3, forward - hairline);
  for (const mask of lossPattern(pattern).masks) {
    const taken = baldness(mask, side, forward, height);
    hair = Math.min(hair, 1 - taken * (1 - mask.residual));
  }
  return hair;
}
