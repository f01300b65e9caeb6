import { chartGrid, sampleGrid } from './chartGrid';
import type { Surface } from './surface';

/** Nodes a side: 3 mm apart on the crown, where a head of radius 80 mm bends by 0.01 mm. */
const SIZE = 160;

/**
 * A surface tabulated over the chart, for loops that ask for the place of 100,000 dots.
 * Positions in mm in the head frame; area scale in mm2 per unit of chart area.
 */
export interface ScalpMap {
  readonly surface: Surface;
  readonly x: (u: number, v: number) => number;
  readonly y: (u: number, v: number) => number;
  readonly z: (u: number, v: number) => number;
  readonly mm2: (u: number, v: number) => number;
  /** Sideways, upward and forward components of the outward normal. */
  readonly normalX: (u: number, v: number) => number;
  readonly normalY: (u: number, v: number) => number;
  readonly normalZ: (u: number, v: number) => number;
}

function tabulate(value: (u: number, v: number) => number) {
  const grid = chartGrid(SIZE, value);
  return (u: number, v: number): number => sampleGrid(grid, u, v);
}

export function scalpMap(surface: Surface): ScalpMap {
  return {
    surface,
    x: tabulate((u, v) => surface.point(u, v)[0]),
    y: tabulate((u, v) => surface.point(u, v)[1]),
    z: tabulate((u, v) => surface.point(u, v)[2]),
    mm2: tabulate((u, v) => surface.mm2(u, v)),
    normalX: tabulate((u, v) => surface.normal(u, v)[0]),
    normalY: tabulate((u, v) => surface.normal(u, v)[1]),
    normalZ: tabulate((u, v) => surface.normal(u, v)[2]),
  };
}
