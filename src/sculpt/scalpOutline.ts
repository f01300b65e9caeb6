import { chartOfPoint } from '../anatomy/scalpChart';
import type { Vec3 } from '../anatomy/vec3';

/**
 * The natural hair-bearing outline of the left half, front to nape, mm: midline hairline 66.5 mm of
 * arc above the glabella (Kashiyama 2021: 6.65 cm in men), temporal recess and point, sideburn, over
 * and behind the ear, nape. Placements between the landmarks are estimates.
 */
const OUTLINE: readonly Vec3[] = [
  [0, 97, 76],
  [18, 96.5, 71],
  [36, 93, 62],
  [50, 86, 52],
  [57, 75, 50],
  [62.5, 60, 47],
  [66.5, 45, 40],
  [68.5, 32, 29],
  [70, 18, 24],
  [71.5, 4, 17],
  [71.5, 2, 8],
  [72.5, 14, 4],
  [74.5, 25, -4],
  [76, 29, -14],
  [75.5, 24, -25],
  [74, 10, -32],
  [70.5, -8, -34],
  [66, -24, -36],
  [58, -37, -42],
  [44, -43, -54],
  [26, -42, -64],
  [0, -41, -70],
];

/** Outline in chart coordinates, left half then right: a closed ring of (u, v) pairs. */
export function scalpRing(): Float64Array {
  const left = refine(OUTLINE.map(chartOfPoint), 4);
  const right = left
    .slice(1, -1)
    .map(([u, v]): [number, number] => [1 - u, v])
    .toReversed();
  return Float64Array.from([...left, ...right].flat());
}

function refine(
  nodes: readonly (readonly [number, number])[],
  parts: number,
): [number, number][] {
  const n = nodes.length;
  // beyond the midline the outline continues mirrored, so that it crosses it smoothly
  const node = (i: number): readonly [number, number] => {
    const inside = i < 0 ? -i : i >= n ? 2 * (n - 1) - i : i;
    const p = nodes[inside] ?? [0.5, 0.5];
    return inside === i ? p : [1 - p[0], p[1]];
  };
  const out: [number, number][] = [];
  for (let i = 0; i + 1 < n; i++) {
    const [a, b, c, d] = [node(i - 1), node(i), node(i + 1), node(i + 2)];
    for (let k = 0; k < parts; k++) {
      const t = k / parts;
      out.push([spline(a[0], b[0], c[0], d[0], t), spline(a[1], b[1], c[1], d[1], t)]);
    }
  }
  const last = nodes[n - 1] ?? [0.5, 0.5];
  out.push([last[0], last[1]]);
  return out;
}

/** Catmull-Rom. */
function spline(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/** Signed distance in chart units to a ring of (u, v) pairs; negative inside. */
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
