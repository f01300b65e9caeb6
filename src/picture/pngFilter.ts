function paeth(left: number, up: number, upLeft: number): number {
  const p = left + up - upLeft;
  const toLeft = Math.abs(p - left);
  const toUp = Math.abs(p - up);
  const toCorner = Math.abs(p - upLeft);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : upLeft;
}

/**
 * Filters a row into `out`, its type first (PNG, third edition, section 9), as long as the sum of absolute
 * differences, which it answers, stays under a limit. A loop a filter: a call for each byte would take three times
 * as long.
 */
type Filter = (
  row: Uint8Array,
  above: Uint8Array,
  bytesPerPixel: number,
  limit: number,
  out: Uint8Array,
) => number;

const cost = (byte: number): number => (byte < 128 ? byte : 256 - byte);

const unfiltered: Filter = (row, _above, _bytesPerPixel, limit, out) => {
  let sum = 0;
  for (let i = 0; i < row.length && sum < limit; i++) sum += cost(row[i] ?? 0);
  out[0] = 0;
  out.set(row, 1);
  return sum;
};

const sub: Filter = (row, _above, bytesPerPixel, limit, out) => {
  let sum = 0;
  out[0] = 1;
  for (let i = 0; i < row.length && sum < limit; i++) {
    const left = i < bytesPerPixel ? 0 : (row[i - bytesPerPixel] ?? 0);
    const byte = ((row[i] ?? 0) - left) & 255;
    out[i + 1] = byte;
    sum += cost(byte);
  }
  return sum;
};

const up: Filter = (row, above, _bytesPerPixel, limit, out) => {
  let sum = 0;
  out[0] = 2;
  for (let i = 0; i < row.length && sum < limit; i++) {
    const byte = ((row[i] ?? 0) - (above[i] ?? 0)) & 255;
    out[i + 1] = byte;
    sum += cost(byte);
  }
  return sum;
};

const byPaeth: Filter = (row, above, bytesPerPixel, limit, out) => {
  let sum = 0;
  out[0] = 4;
  for (let i = 0; i < row.length && sum < limit; i++) {
    const inside = i >= bytesPerPixel;
    const left = inside ? (row[i - bytesPerPixel] ?? 0) : 0;
    const upLeft = inside ? (above[i - bytesPerPixel] ?? 0) : 0;
    const byte = ((row[i] ?? 0) - paeth(left, above[i] ?? 0, upLeft)) & 255;
    out[i + 1] = byte;
    sum += cost(byte);
  }
  return sum;
};

/** Those that usually win come first, so that the others are given up soon; average hardly ever does. */
const TRIED: readonly Filter[] = [up, sub, byPaeth, unfiltered];

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
  return {
    next(row) {
      current.set(row);
      let least = Infinity;
      for (const filter of TRIED) {
        const sum = filter(current, above, bytesPerPixel, least, candidate);
        if (sum >= least) continue;
        least = sum;
        [best, candidate] = [candidate, best];
      }
      [above, current] = [current, above];
      return best;
    },
  };
}
