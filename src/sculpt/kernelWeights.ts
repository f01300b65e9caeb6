/**
 * Weights of the cubic kernels |d - d_i|^3 followed by the four linear terms (1, x, y, z), by Gaussian
 * elimination with pivoting.
 *
 * @param dirs unit directions, xyz after each other
 * @param radii values at the directions
 * @param smoothing ridge on the diagonal for each direction
 */
export function solveKernel(
  dirs: Float64Array,
  radii: Float64Array,
  smoothing: Float64Array,
): Float64Array {
  const n = radii.length;
  const m = n + 4;
  const rows = Array.from({ length: m }, () => new Float64Array(m + 1));
  const put = (i: number, j: number, value: number) => {
    const row = rows[i];
    if (row) row[j] = value;
  };
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const a = (dirs[3 * i] ?? 0) - (dirs[3 * j] ?? 0);
      const b = (dirs[3 * i + 1] ?? 0) - (dirs[3 * j + 1] ?? 0);
      const c = (dirs[3 * i + 2] ?? 0) - (dirs[3 * j + 2] ?? 0);
      const q = a * a + b * b + c * c;
      put(i, j, q * Math.sqrt(q) + (i === j ? (smoothing[i] ?? 0) : 0));
    }
    for (let k = 0; k < 4; k++) {
      const value = k === 0 ? 1 : (dirs[3 * i + k - 1] ?? 0);
      put(i, n + k, value);
      put(n + k, i, value);
    }
    put(i, m, radii[i] ?? 0);
  }
  return eliminate(rows);
}

function eliminate(rows: Float64Array[]): Float64Array {
  const m = rows.length;
  for (let col = 0; col < m; col++) {
    let pivot = col;
    for (let i = col + 1; i < m; i++) {
      if (Math.abs(rows[i]?.[col] ?? 0) > Math.abs(rows[pivot]?.[col] ?? 0)) pivot = i;
    }
    const top = rows[pivot];
    const swap = rows[col];
    if (!top || !swap) break;
    rows[pivot] = swap;
    rows[col] = top;
    const head = top[col] ?? 1;
    for (let i = col + 1; i < m; i++) {
      const row = rows[i];
      const factor = (row?.[col] ?? 0) / head;
      if (!row || factor === 0) continue;
      for (let j = col; j <= m; j++) row[j] = (row[j] ?? 0) - factor * (top[j] ?? 0);
    }
  }
  const x = new Float64Array(m);
  for (let i = m - 1; i >= 0; i--) {
    const row = rows[i];
    if (!row) continue;
    let sum = row[m] ?? 0;
    for (let j = i + 1; j < m; j++) sum -= (row[j] ?? 0) * (x[j] ?? 0);
    x[i] = sum / (row[i] ?? 1);
  }
  return x;
}
