import views from '../../../assets/pattern-views.json' with { type: 'json' };
import type { LossPatternId } from '../../anatomy/lossPattern';
import { clamp } from '../../math/scalar';

const { stepMm, sideMm, aheadMm, rimStepDeg } = views;
const rim = views.rimMm.split(' ').map(Number);
const columns = (2 * sideMm) / stepMm + 1;
const rows = (2 * aheadMm) / stepMm + 1;
const topDigit = 9;

/** Distance of the head's outline from its middle, mm, in a direction to the left and ahead. */
export function outlineMm(side: number, forward: number): number {
  const degrees = (Math.atan2(Math.abs(side), forward) * 180) / Math.PI;
  const at = clamp(degrees / rimStepDeg, 0, rim.length - 1);
  const next = Math.min(Math.floor(at), rim.length - 2);
  const [low, high] = [rim[next] ?? 0, rim[next + 1] ?? 0];
  return low + (high - low) * (at - next);
}

/** Share of full hair at a place seen from above, 0..1; null outside the head. */
export function hairFromAbove(
  pattern: LossPatternId,
  side: number,
  forward: number,
): number | null {
  if (Math.hypot(side, forward) > outlineMm(side, forward)) return null;
  const { hair } = views.patterns[pattern];
  const x = clamp((sideMm - side) / stepMm, 0, columns - 1);
  const y = clamp((aheadMm - forward) / stepMm, 0, rows - 1);
  const [i, j] = [Math.min(Math.floor(x), columns - 2), Math.min(Math.floor(y), rows - 2)];
  const [a, b] = [x - i, y - j];
  const at = (column: number, row: number): number =>
    Number(hair.charAt(row * columns + column)) / topDigit;
  return (
    (at(i, j) * (1 - a) + at(i + 1, j) * a) * (1 - b) +
    (at(i, j + 1) * (1 - a) + at(i + 1, j + 1) * a) * b
  );
}
