import { clamp } from '../math/scalar';
import { CELL_WORD, MOST_CELLS_ASIDE, mostOf, placed } from './gpuLayout';

const MAX_COUNT = mostOf(CELL_WORD.count);
const MAX_OFFSET = mostOf(CELL_WORD.first);

/** Points sorted by the cells of a square grid over the chart, for look-ups by a window. */
export interface CellIndex {
  /** Cells along each side. */
  readonly grid: number;
  /** grid x grid, row by row: the words of gpuLayout.ts. */
  readonly cells: Uint32Array;
  /** Indices of the points, cell by cell. */
  readonly order: Uint32Array;
}

const COARSE = 64;

/** Share of the chart's square that the points cover, judged on a coarse grid. */
function coveredShare(uv: Float32Array): number {
  const hit = new Uint8Array(COARSE * COARSE);
  for (let i = 0; i < uv.length; i += 2) {
    const x = clamp(Math.floor((uv[i] ?? 0) * COARSE), 0, COARSE - 1);
    const y = clamp(Math.floor((uv[i + 1] ?? 0) * COARSE), 0, COARSE - 1);
    hit[y * COARSE + x] = 1;
  }
  return hit.reduce((sum, one) => sum + one, 0) / hit.length;
}

/**
 * Bins points of the chart (u, v in 0..1, interleaved) into about `meanPerCell` a covered cell.
 * @throws RangeError when a cell or the list outgrows the packed word: the GPU must never drop a dot
 */
export function cellIndex(uv: Float32Array, meanPerCell = 1.5): CellIndex {
  const count = uv.length / 2;
  const grid = clamp(
    Math.round(Math.sqrt(count / meanPerCell / Math.max(coveredShare(uv), 1e-6))),
    1,
    MOST_CELLS_ASIDE,
  );
  if (count > MAX_OFFSET)
    throw new RangeError(`${count} dots are more than the index can address.`);
  const cellOf = (i: number): number => {
    const x = clamp(Math.floor((uv[2 * i] ?? 0) * grid), 0, grid - 1);
    const y = clamp(Math.floor((uv[2 * i + 1] ?? 0) * grid), 0, grid - 1);
    return y * grid + x;
  };
  const counts = new Uint32Array(grid * grid);
  for (let i = 0; i < count; i++) {
    const cell = cellOf(i);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  const cells = new Uint32Array(grid * grid);
  const next = new Uint32Array(grid * grid);
  let offset = 0;
  counts.forEach((members, cell) => {
    if (members > MAX_COUNT)
      throw new RangeError(`A chart cell holds ${members} dots; it can hold ${MAX_COUNT}.`);
    cells[cell] = (placed(CELL_WORD.first, offset) | placed(CELL_WORD.count, members)) >>> 0;
    next[cell] = offset;
    offset += members;
  });
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const cell = cellOf(i);
    const at = next[cell] ?? 0;
    order[at] = i;
    next[cell] = at + 1;
  }
  return { grid, cells, order };
}
