import { smoothstep } from '../math/scalar';
import { sampleGrid } from '../anatomy/chartGrid';
import type { ScalpAnatomy } from '../anatomy/scalpAnatomy';

/** Margins in mm beyond the hair-bearing outline: a planned hairline may lie lower. */
const FRONT_MARGIN_MM = 30;
const SIDE_MARGIN_MM = 8;

/**
 * Darts are thrown this much further, mm: an edge is packed more densely than the inside, and
 * so its excess falls outside the domain.
 */
export const THROWN_BEYOND_MM = 8;

/**
 * Chart points that get dots: hair-bearing scalp, a margin, and the forehead above the brow.
 * `beyondMm` widens the domain on all sides.
 */
export function dotDomain(
  anatomy: ScalpAnatomy,
  beyondMm = 0,
): (u: number, v: number) => boolean {
  const { map, hairBearingMm, scale } = anatomy;
  return (u, v) => {
    const front = smoothstep(25 * scale.forward, 70 * scale.forward, map.z(u, v));
    const margin = SIDE_MARGIN_MM + front * (FRONT_MARGIN_MM - SIDE_MARGIN_MM);
    return sampleGrid(hairBearingMm, u, v) > -margin - beyondMm;
  };
}
