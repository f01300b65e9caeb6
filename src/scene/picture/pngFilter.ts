/** What the row above and the pixel before predict for a byte: PNG (third edition) section 9. */
type Predict = (left: number, up: number, upLeft: number) => number;

function paeth(left: number, up: number, upLeft: number): number {
  const p = left + up - upLeft;
  const [toLeft, toUp, toCorner] = [Math.abs(p - left), Math.abs(p - up), Math.abs(p - upLeft)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : upLeft;
}

/** By filter type: none, sub, up, average, Paeth. */
const PREDICTORS: readonly Predict[] = [
  () => 0,
  (left) => left,
  (_left, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

/** Tried on every row; average hardly ever wins on pictures of skin and costs a fifth of the time. */
const TRIED = [0, 1, 2, 4] as const;

/** Filters the rows of one picture, in order. */
export interface RowFilter {
  /** The filter type and the filtered bytes of the next row; a view that the next call overwrites. */
  readonly next: (row: Uint8Array) => Uint8Array;
}

/**
 * Chooses for each row the filter with the smallest sum of absolute differences (the heuristic of PNG section 12.7).
 * @param bytesPerPixel 3 or 4
 */
export function rowFilter(bytesPerRow: number, bytesPerPixel: number): RowFilter {
  let above = new Uint8Array(bytesPerRow);
  let current = new Uint8Array(bytesPerRow);
  let best = new Uint8Array(bytesPerRow + 1);
  let candidate = new Uint8Array(bytesPerRow + 1);
  /** Stops as soon as the sum is worse than the best so far. */
  const filterInto = (out: Uint8Array, type: number, limit: number): number => {
    const predict = PREDICTORS[type] ?? paeth;
    let sum = 0;
    out[0] = type;
    for (let i = 0; i < bytesPerRow && sum < limit; i++) {
      const left = i < bytesPerPixel ? 0 : (current[i - bytesPerPixel] ?? 0);
      const upLeft = i < bytesPerPixel ? 0 : (above[i - bytesPerPixel] ?? 0);
      const byte = ((current[i] ?? 0) - predict(left, above[i] ?? 0, upLeft)) & 255;
      out[i + 1] = byte;
      sum += byte < 128 ? byte : 256 - byte;
    }
    return sum;
  };
  return {
    next(row) {
      current.set(row);
      let least = Infinity;
      for (const type of TRIED) {
        const sum = filterInto(candidate, type, least);
        if (sum >= least) continue;
        least = sum;
        [best, candidate] = [candidate, best];
      }
      [above, current] = [current, above];
      return best;
    },
  };
}
