/**
 * A smooth curve y(x) through given knots: piecewise cubic Hermite with Fritsch-Carlson slopes, so it
 * never overshoots between knots (monotone where the knots are). Constant beyond the ends.
 */
export function curveThrough(
  knots: readonly (readonly [x: number, y: number])[],
): (x: number) => number {
  const xs = Float64Array.from(knots, (k) => k[0]);
  const ys = Float64Array.from(knots, (k) => k[1]);
  const slopes = slopesOf(xs, ys);
  const last = xs.length - 1;
  return (x) => {
    if (x <= (xs[0] ?? 0)) return ys[0] ?? 0;
    if (x >= (xs[last] ?? 0)) return ys[last] ?? 0;
    let i = 0;
    while (x > (xs[i + 1] ?? 0)) i++;
    const x0 = xs[i] ?? 0;
    const h = (xs[i + 1] ?? 0) - x0;
    const t = (x - x0) / h;
    const s = 1 - t;
    return (
      s * s * ((1 + 2 * t) * (ys[i] ?? 0) + t * h * (slopes[i] ?? 0)) +
      t * t * ((3 - 2 * t) * (ys[i + 1] ?? 0) - s * h * (slopes[i + 1] ?? 0))
    );
  };
}

/** Slopes at the knots: harmonic mean of the neighbouring chords, zero at turning points. */
function slopesOf(xs: Float64Array, ys: Float64Array): Float64Array {
  const n = xs.length;
  const chord = (i: number) =>
    ((ys[i + 1] ?? 0) - (ys[i] ?? 0)) / ((xs[i + 1] ?? 1) - (xs[i] ?? 0));
  return Float64Array.from(xs, (_, i) => {
    if (i === 0) return chord(0);
    if (i === n - 1) return chord(n - 2);
    const before = chord(i - 1);
    const after = chord(i);
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
}
