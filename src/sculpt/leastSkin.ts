import { clamp } from '../math/scalar';
import type { Landmarks } from '../anatomy/landmarks';
import type { Surface } from '../anatomy/surface';
import { extremeShapes } from './headShapes';
import { warpedSurface } from './warpedSurface';
import { fitWarp } from './warpFit';

/** Chart cells a side: 4 mm on the crown, over which a warp stretches by less than the margin. */
const CELLS = 112;
/** Heads between the extremes and places inside a cell may have this much more skin. */
const MARGIN = 1.02;

/** Skin of the default head over that of the head that has most to the same chart, at most 1. */
export interface LeastAreaRatio {
  readonly at: (u: number, v: number) => number;
  /** The least of all. */
  readonly least: number;
}

/**
 * How little of the skin of the largest heads the default head has, by place: over all shapes that can
 * be asked for (extremeShapes), within the cells that lie in the domain.
 *
 * @param surface the default head's scalp
 * @param landmarks the default head's
 */
export function leastAreaRatio(
  surface: Surface,
  landmarks: Landmarks,
  inDomain: (u: number, v: number) => boolean,
): LeastAreaRatio {
  const ratios = new Float64Array(CELLS * CELLS).fill(1);
  let least = 1;
  for (const shape of extremeShapes()) {
    const warped = warpedSurface(surface, fitWarp(surface, landmarks, shape).warp);
    for (let cell = 0; cell < ratios.length; cell++) {
      const u = ((cell % CELLS) + 0.5) / CELLS;
      const v = (Math.floor(cell / CELLS) + 0.5) / CELLS;
      if (!inDomain(u, v)) continue;
      const ratio = surface.mm2(u, v) / warped.mm2(u, v) / MARGIN;
      ratios[cell] = Math.min(ratios[cell] ?? 1, ratio);
      least = Math.min(least, ratio);
    }
  }
  const cellOf = (x: number): number => clamp(Math.floor(x * CELLS), 0, CELLS - 1);
  return { at: (u, v) => ratios[cellOf(v) * CELLS + cellOf(u)] ?? 1, least };
}
