/**
 * Solves a small square system by Gaussian elimination with row pivoting.
 * @returns null when the matrix is singular
 */
export function solveLinear(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | null {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const best = rows
      .slice(pivot)
      .reduce(
        (at, row, i) =>
          Math.abs(row[pivot] ?? 0) > Math.abs(rows[at]?.[pivot] ?? 0) ? pivot + i : at,
        pivot,
      );
    const pivotRow = rows[best];
    if (pivotRow === undefined || Math.abs(pivotRow[pivot] ?? 0) < 1e-14) return null;
    rows[best] = rows[pivot] ?? [];
    rows[pivot] = pivotRow;
    for (const row of rows) {
      if (row === pivotRow) continue;
      const factor = (row[pivot] ?? 0) / (pivotRow[pivot] ?? 1);
      for (let k = pivot; k <= size; k++) row[k] = (row[k] ?? 0) - factor * (pivotRow[k] ?? 0);
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}
