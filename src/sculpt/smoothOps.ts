/**
 * Building blocks of the signed distance field: negative inside, mm.
 * The blends are polynomial with compact support (Quilez's cubic smooth minimum): where the two
 * distances differ by more than k mm the result is exactly the smaller one, so parts can be culled
 * by their bounding boxes without leaving cracks. A union swells by k/6 where both parts tie.
 */

/** Smooth union: minimum of two distances, blended over k mm. */
export function unite(a: number, b: number, k: number): number {
  const h = k - Math.abs(a - b);
  const low = a < b ? a : b;
  if (h <= 0) return low;
  const t = h / k;
  return low - (t * t * t * k) / 6;
}

/** Smooth intersection, blended over k mm. */
export function intersect(a: number, b: number, k: number): number {
  return -unite(-a, -b, k);
}

/** Smooth difference: a without b, blended over k mm. */
export function subtract(a: number, b: number, k: number): number {
  return -unite(-a, b, k);
}

/** Distance to a cone with round ends from (ax, ay, az; ra) to (bx, by, bz; rb). */
export function roundCone(
  x: number,
  y: number,
  z: number,
  ax: number,
  ay: number,
  az: number,
  ra: number,
  bx: number,
  by: number,
  bz: number,
  rb: number,
): number {
  const px = x - ax;
  const py = y - ay;
  const pz = z - az;
  const dx = bx - ax;
  const dy = by - ay;
  const dz = bz - az;
  let h = (px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz);
  h = h < 0 ? 0 : h > 1 ? 1 : h;
  const ex = px - dx * h;
  const ey = py - dy * h;
  const ez = pz - dz * h;
  return Math.sqrt(ex * ex + ey * ey + ez * ez) - (ra + (rb - ra) * h);
}

/** Approximate distance to the ellipsoid with half axes (rx, ry, rz) at the origin; exact at the surface. */
export function ellipsoid(
  x: number,
  y: number,
  z: number,
  rx: number,
  ry: number,
  rz: number,
): number {
  const a = x / rx;
  const b = y / ry;
  const c = z / rz;
  const k0 = Math.sqrt(a * a + b * b + c * c);
  const d = a / rx;
  const e = b / ry;
  const f = c / rz;
  const k1 = Math.sqrt(d * d + e * e + f * f);
  return k1 < 1e-9 ? -Math.min(rx, ry, rz) : (k0 * (k0 - 1)) / k1;
}

/** Smooth bump: 1 at t = 0, 0 for |t| >= 1, twice continuously differentiable. */
export function bump(t: number): number {
  const s = 1 - t * t;
  return s <= 0 ? 0 : s * s * s;
}

/** Hermite step from 0 at `from` to 1 at `to` (from may exceed to), C2. */
export function step(from: number, to: number, x: number): number {
  const t = (x - from) / (to - from);
  if (t <= 0) return 0;
  if (t >= 1) return 1;
  return t * t * t * (t * (t * 6 - 15) + 10);
}

/** |x| with a rounded valley of half-width about `r`, so that mirrored parts meet without a crease. */
export function softAbs(x: number, r: number): number {
  return Math.sqrt(x * x + r * r);
}
