/** The number nearest to `x` in low..high; NaN stays NaN. */
export const clamp = (x: number, low: number, high: number): number =>
  Math.min(Math.max(x, low), high);

/** From `a` (t = 0) to `b` (t = 1), straight and beyond. */
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Hermite step: 0 at and below `low`, 1 at and above `high`; falls where `low` is the greater. */
export function smoothstep(low: number, high: number, x: number): number {
  const t = clamp((x - low) / (high - low), 0, 1);
  return t * t * (3 - 2 * t);
}
