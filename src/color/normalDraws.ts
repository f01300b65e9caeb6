/** Cholesky factor (lower) of a symmetric positive definite matrix. */
function choleskyOf(matrix: readonly (readonly number[])[]): number[][] {
  const lower: number[][] = matrix.map(() => []);
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      let rest = row[j] ?? 0;
      for (let k = 0; k < j; k++) rest -= (lower[i]?.[k] ?? 0) * (lower[j]?.[k] ?? 0);
      const pivot = lower[j]?.[j] ?? 1;
      lower[i]?.push(i === j ? Math.sqrt(rest) : rest / pivot);
    }
  });
  return lower;
}

/** The root above 1 of x^(width + 1) = x + 1: the golden ratio where `width` is 1. */
function goldenRatioOf(width: number): number {
  let ratio = 2;
  for (let i = 0; i < 64; i++) ratio = (1 + ratio) ** (1 / (width + 1));
  return ratio;
}

/**
 * Normals spread more evenly than chance would: a Kronecker sequence by the generalised golden ratio (Roberts 2018,
 * "The unreasonable effectiveness of quasirandom sequences"), made normal in pairs (Box and Muller).
 */
function evenNormals(count: number, width: number): number[][] {
  const even = width + (width % 2);
  const ratio = goldenRatioOf(even);
  const uniform = (row: number, k: number) => (0.5 + (row + 1) * ratio ** -(k + 1)) % 1;
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: width }, (__, k) => {
      const first = k - (k % 2);
      const radius = Math.sqrt(-2 * Math.log(1 - uniform(row, first)));
      const angle = 2 * Math.PI * uniform(row, first + 1);
      return radius * (k === first ? Math.cos(angle) : Math.sin(angle));
    }),
  );
}

/**
 * Moment-matched standard normal draws: every draw comes with its opposite, so that the mean of each column is 0 (and
 * every odd moment), and the columns are made orthogonal, so that their sample covariance is the unit matrix to
 * rounding. The same numbers in every engine.
 * @param pairs draws and opposites; more than `width`
 * @returns columns of 2 * `pairs` numbers
 */
export function normalDraws(pairs: number, width: number): readonly Float64Array[] {
  const raw = evenNormals(pairs, width);
  const covariance = Array.from({ length: width }, (_, i) =>
    Array.from(
      { length: width },
      (__, j) => raw.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0) / pairs,
    ),
  );
  const lower = choleskyOf(covariance);
  const columns = Array.from({ length: width }, () => new Float64Array(2 * pairs));
  raw.forEach((row, draw) => {
    const white: number[] = [];
    row.forEach((value, i) => {
      const own = lower[i] ?? [];
      const rest = white.reduce((sum, each, k) => sum - (own[k] ?? 0) * each, value);
      white.push(rest / (own[i] ?? 1));
    });
    white.forEach((value, i) => {
      columns[i]?.set([value, -value], 2 * draw);
    });
  });
  return columns;
}
