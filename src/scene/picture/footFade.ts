import { cameraPosition, FIELD_OF_VIEW_DEG, towardsCamera, type Pose } from '../inspectionPose';
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

/** Whether the last `fade` of a head's picture is free of scalp, so that fading it touches no shade. */
export function footFree(pose: Pose, fade: number): boolean {
  const camera = cameraPosition(pose);
  const [tx, ty, tz] = towardsCamera(pose);
  const [dx, dy, dz] = [
    SCALP.middle[0] - camera[0],
    SCALP.middle[1] - camera[1],
    SCALP.middle[2] - camera[2],
  ];
  const awayMm = -(dx * tx + dy * ty + dz * tz);
  const distanceMm = Math.hypot(dx, dy, dz);
  if (awayMm <= SCALP.radiusMm) return false;
  const elevation = (pose.elevationDeg * Math.PI) / 180;
  const azimuth = (pose.azimuthDeg * Math.PI) / 180;
  const upMm =
    dy * Math.cos(elevation) -
    (dx * Math.sin(azimuth) + dz * Math.cos(azimuth)) * Math.sin(elevation);
  const lowest = Math.atan2(upMm, awayMm) - Math.asin(SCALP.radiusMm / distanceMm);
  const half = (FIELD_OF_VIEW_DEG * Math.PI) / 360;
  return Math.tan(lowest) / Math.tan(half) > -(1 - 2 * fade);
}
