import { dot, minus, type Vec3 } from '../math/vec3';
import type { Area, Page } from './page';

/** The head of a page that a point belongs to. */
export const headAt = ({ heads }: Page, x: number, y: number): Area | undefined =>
  heads.find(
    (head) => x >= head.x && x < head.x + head.width && y >= head.y && y < head.y + head.height,
  );

/**
 * How much of a head is left in a row of the page, 0..1: all of it down to the last `fade` (share of its height), then
 * less and less, nothing in its last row.
 */
export function coverAt(head: Area, fade: number, row: number): number {
  const left = (head.y + head.height - 1 - row) / (fade * head.height);
  if (left >= 1) return 1;
  const t = Math.max(0, left);
  return t * t * (3 - 2 * t);
}

/** A ball that holds all hair-bearing scalp, and so every dot, head frame, mm: estimate, generous. */
const SCALP = { middle: [0, 40, -10], radiusMm: 112 } as const;

/** Where a head is seen from: lengths in mm and unit vectors of the head frame. */
export interface Viewpoint {
  readonly eye: Vec3;
  /** From what is looked at to the eye. */
  readonly towardsEye: Vec3;
  /** Up in the picture. */
  readonly up: Vec3;
  /** From the picture's top to its bottom. */
  readonly fieldOfViewDeg: number;
}

/** Whether the last `fade` of a head's picture is free of scalp, so that fading it touches no shade. */
export function footFree(from: Viewpoint, fade: number): boolean {
  const { eye, towardsEye, up, fieldOfViewDeg } = from;
  const away = minus(SCALP.middle, eye);
  const awayMm = -dot(away, towardsEye);
  if (awayMm <= SCALP.radiusMm) return false;
  const lowest =
    Math.atan2(dot(away, up), awayMm) - Math.asin(SCALP.radiusMm / Math.hypot(...away));
  const half = (fieldOfViewDeg * Math.PI) / 360;
  return Math.tan(lowest) / Math.tan(half) > -(1 - 2 * fade);
}
