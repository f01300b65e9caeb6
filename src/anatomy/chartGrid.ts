import { clamp } from '../math/scalar';

/** A smooth quantity over the scalp chart: size x size nodes at i / (size - 1), u fastest. */
export interface ChartGrid {
  readonly size: number;
  readonly values: Float32Array;
}

/** Tabulates a function of chart coordinates. */
export function chartGrid(size: number, value: (u: number, v: number) => number): ChartGrid {
  const values = new Float32Array(size * size);
  for (let j = 0; j < size; j++) {
    for (let i = 0; i < size; i++) values[j * size + i] = value(i / (size - 1), j / (size - 1));
  }
  return { size, values };
}

/** Bilinear value at (u, v); coordinates outside 0..1 read the rim. */
export function sampleGrid(grid: ChartGrid, u: number, v: number): number {
  const { size, values } = grid;
  const x = clamp(u, 0, 1) * (size - 1);
  const y = clamp(v, 0, 1) * (size - 1);
  const i = Math.min(Math.floor(x), size - 2);
  const j = Math.min(Math.floor(y), size - 2);
  const a = x - i;
  const b = y - j;
  const at = j * size + i;
  const low = (values[at] ?? 0) * (1 - a) + (values[at + 1] ?? 0) * a;
  const high = (values[at + size] ?? 0) * (1 - a) + (values[at + size + 1] ?? 0) * a;
  return low * (1 - b) + high * b;
}
