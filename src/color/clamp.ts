/** The number nearest to `x` in low..high; NaN stays NaN. The package keeps its own: it depends on nothing but culori. */
export const clamp = (x: number, low: number, high: number): number =>
  Math.min(Math.max(x, low), high);
