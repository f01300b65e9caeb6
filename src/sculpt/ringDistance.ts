/** Signed distance in the plane to a closed polygon of (u, v) pairs; negative inside. */
export function ringDistance(ring: Float64Array, u: number, v: number): number {
  let best = 1e18;
  let inside = false;
  const n = ring.length;
  let ax = ring[n - 2] ?? 0;
  let ay = ring[n - 1] ?? 0;
  for (let i = 0; i < n; i += 2) {
    const bx = ring[i] ?? 0;
    const by = ring[i + 1] ?? 0;
    const dx = bx - ax;
    const dy = by - ay;
    let h = ((u - ax) * dx + (v - ay) * dy) / Math.max(dx * dx + dy * dy, 1e-18);
    h = h < 0 ? 0 : h > 1 ? 1 : h;
    const ex = u - ax - dx * h;
    const ey = v - ay - dy * h;
    best = Math.min(best, ex * ex + ey * ey);
    if (ay > v !== by > v && u < ((bx - ax) * (v - ay)) / (by - ay) + ax) inside = !inside;
    ax = bx;
    ay = by;
  }
  return inside ? -Math.sqrt(best) : Math.sqrt(best);
}
