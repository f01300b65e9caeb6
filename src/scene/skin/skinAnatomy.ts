import type { Landmarks } from '../../anatomy/landmarks';
import { smoothstep } from '../../math/scalar';
import type { Vec3 } from '../../math/vec3';
import { mottleAt } from './mottle';

/** Sebum at a point of the default head (mm), 0.45 to 1: crown, forehead, nose and chin shine more than the rest. */
function sebumAt([x, y, z]: Vec3): number {
  const across = x / 15;
  const down = (y + 8) / 34;
  const tZone = z > 70 ? Math.max(0, 1 - (across * across + down * down)) : 0;
  return 0.45 + 0.55 * Math.max(smoothstep(30, 110, y), tZone);
}

/**
 * Share of a full beard at a point of the default head (mm), 0 to 1: the cheeks' lower half, jaw, chin, upper lip and
 * the neck below the jaw.
 * @param lip how much of the point is lip, 0 to 1
 */
function beardAt([x, y, z]: Vec3, lip: number): number {
  const side = Math.abs(x);
  const border = -40 + 0.3 * Math.max(side - 18, 0);
  const upper = smoothstep(12, -12, y - border);
  const moustache = smoothstep(-35, -39, y) * smoothstep(30, 20, side);
  const below = smoothstep(-128, -104, y + 0.25 * (80 - z));
  const front = smoothstep(4, 16, z);
  return Math.max(upper, moustache) * below * front * (1 - lip);
}

/** Numbers of {@link anatomyAt} a vertex. */
export const ANATOMY_SIZE = 3;

/** What the skin's shader must know of a vertex of the default head: mottle, sebum, beard. */
export const anatomyAt = (
  place: Vec3,
  lip: number,
): readonly [mottle: number, sebum: number, beard: number] => [
  mottleAt(place),
  sebumAt(place),
  beardAt(place, lip),
];

/** Left brow on the default head, mm; the right one mirrors it. */
export interface Brow {
  readonly inner: Vec3;
  readonly peak: Vec3;
  readonly outer: Vec3;
}

export const browOf = ({ browInner, browPeak, browOuter }: Landmarks): Brow => ({
  inner: browInner,
  peak: browPeak,
  outer: browOuter,
});
