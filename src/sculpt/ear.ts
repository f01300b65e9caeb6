import { clamp } from '../math/scalar';
import { ringDistance } from './ringDistance';
import { ellipsoid, roundCone, subtract, unite } from './smoothOps';

/**
 * The external ear in its own frame: u backwards along its plane, v up along its axis, w outwards.
 * Length 64, breadth 36, protrusion 23 mm (ANSUR II medians); the relief is a sculptor's estimate.
 */
const ROOT_X = 70.2;
const ROOT_Y = 0.5;
const ROOT_Z = -4;
/** Backward tilt of 14 degrees, flare of 31 degrees from the side of the head. */
const COS_TILT = 0.9703;
const SIN_TILT = 0.2419;
const COS_FLARE = 0.8572;
const SIN_FLARE = 0.515;

type Node = readonly [u: number, v: number, w: number, radius: number];

const HELIX: readonly Node[] = [
  [9, -0.5, -8, 1.4],
  [3.4, 3.2, -1.8, 2.2],
  [-1.2, 9.5, 1.6, 2.6],
  [-1.5, 17.5, 2.4, 2.8],
  [1.5, 25.5, 2.6, 2.9],
  [8, 31.2, 2.4, 3],
  [16.5, 32.2, 2, 3.1],
  [24.5, 28.2, 1.8, 3.1],
  [29.6, 20.5, 1.8, 3.1],
  [31.4, 11, 1.9, 3],
  [30.6, 1, 1.8, 2.8],
  [27.8, -8, 1.4, 2.6],
  [23.4, -15.5, 0.6, 2.3],
  [18.5, -21, 0.2, 1.8],
];

const ANTIHELIX: readonly Node[] = [
  [12.5, -14.6, 1, 2.6],
  [18.5, -11, 1.2, 2.9],
  [22, -4, 1.6, 3.1],
  [22.6, 4, 1.8, 3.2],
  [20.6, 11.5, 1.6, 3.2],
  [16.5, 18.5, 0.8, 3],
  [12.5, 24.5, -0.4, 2.6],
];

const LOWER_CRUS: readonly Node[] = [
  [20.6, 11, 1.4, 2.8],
  [14.5, 14.6, 0.6, 2.6],
  [7.5, 16, -1, 2],
];

/** Rim of the sheet that carries the relief, clockwise in (u, v). */
const OUTLINE: readonly (readonly [number, number])[] = [
  [-1.5, 4],
  [-2.4, 16],
  [1, 26],
  [8.5, 32],
  [17, 33],
  [25.4, 29],
  [30.8, 21],
  [32.4, 11],
  [31.5, 0],
  [28.4, -9.5],
  [23.6, -17.5],
  [17, -25],
  [10, -27.8],
  [4.4, -27],
  [0.8, -22.5],
  [-0.6, -14],
];

const helix = refine(HELIX, 8);
const antihelix = refine(ANTIHELIX, 6);
const lowerCrus = refine(LOWER_CRUS, 6);
const outline = refineRing(OUTLINE, 5);

/**
 * @param head distance to the head without ears
 * @param x lateral coordinate, positive: call with |x|
 */
export function withEar(head: number, x: number, y: number, z: number): number {
  if (x < 52 || y > 48 || y < -44 || z > 18 || z < -58) return head;
  const px = x - ROOT_X;
  const py = y - ROOT_Y;
  const pz = z - ROOT_Z;
  const back = -SIN_TILT * py - COS_TILT * pz;
  const u = COS_FLARE * back + SIN_FLARE * px;
  const w = COS_FLARE * px - SIN_FLARE * back;
  const v = COS_TILT * py - SIN_TILT * pz;

  let ear = sheet(u, v, w);
  // back of the concha, which carries the ear
  ear = unite(ear, ellipsoid(u - 9, v + 0.5, w + 4, 13.5, 16, 7.5), 5);
  ear = unite(ear, tube(antihelix, u, v, w), 4.5);
  ear = unite(ear, tube(lowerCrus, u, v, w), 4);
  let d = unite(head, ear, 5);
  d = subtract(d, concha(u, v, w), 4);
  d = unite(d, tube(helix, u, v, w), 2.2);
  // tragus, antitragus, lobe
  d = unite(d, ellipsoid(u - 1.4, v + 5.2, w - 1.6, 3.1, 5, 2.7), 3.2);
  d = unite(d, ellipsoid(u - 12.4, v + 14.6, w - 1.4, 4.4, 3, 2.6), 3.4);
  d = unite(d, ellipsoid(u - 10.4, v + 21.2, w - 0.4, 9, 7, 3.8), 5);
  return d;
}

function concha(u: number, v: number, w: number): number {
  let d = ellipsoid(u - 11.6, v + 3.4, w - 3.4, 8.4, 9.8, 10.6);
  d = unite(d, ellipsoid(u - 8.4, v - 8.6, w - 2.2, 9.4, 5.2, 6.8), 4);
  d = unite(d, roundCone(u, v, w, 7, -12, 2, 2.6, 6.4, -17.2, 4.6, 2), 4);
  // scapha: the furrow between helix and antihelix, and the triangular fossa
  d = unite(d, roundCone(u, v, w, 26.8, 2, 4.2, 2.2, 23.6, 21, 4.2, 2.6), 2);
  d = unite(d, roundCone(u, v, w, 23.6, 21, 4.2, 2.6, 15.5, 27.6, 3.6, 2), 2);
  return unite(d, roundCone(u, v, w, 13.6, 19.4, 3.6, 2.1, 5.4, 22, 3.4, 2.4), 2);
}

/** A curved sheet 3.6 mm thick inside the outline. */
function sheet(u: number, v: number, w: number): number {
  const edge = ringDistance(outline, u, v);
  const middle = -0.6 - 0.0035 * (u - 12) * (u - 12) * 0.5;
  const face = Math.abs(w - middle) - 1.1;
  const a = edge > 0 ? edge : 0;
  const b = face > 0 ? face : 0;
  const inside = Math.min(Math.max(edge, face), 0);
  return Math.sqrt(a * a + b * b) + inside - 1.1;
}

/** Smooth union of round cones along a polyline of (u, v, w, radius) quadruples. */
function tube(nodes: Float64Array, u: number, v: number, w: number): number {
  let d = 1e9;
  for (let i = 0; i + 7 < nodes.length; i += 4) {
    const segment = roundCone(
      u,
      v,
      w,
      nodes[i] ?? 0,
      nodes[i + 1] ?? 0,
      nodes[i + 2] ?? 0,
      nodes[i + 3] ?? 0,
      nodes[i + 4] ?? 0,
      nodes[i + 5] ?? 0,
      nodes[i + 6] ?? 0,
      nodes[i + 7] ?? 0,
    );
    if (segment < d) d = segment;
  }
  return d;
}

/** Catmull-Rom refinement of an open chain, `parts` pieces a segment. */
function refine(nodes: readonly Node[], parts: number): Float64Array {
  const out: number[] = [];
  for (let i = 0; i + 1 < nodes.length; i++) {
    for (let k = 0; k < parts; k++) out.push(...between(nodes, i, k / parts, false));
  }
  out.push(...(nodes.at(-1) ?? []));
  return Float64Array.from(out);
}

function refineRing(nodes: readonly (readonly number[])[], parts: number): Float64Array {
  const out: number[] = [];
  for (let i = 0; i < nodes.length; i++) {
    for (let k = 0; k < parts; k++) out.push(...between(nodes, i, k / parts, true));
  }
  return Float64Array.from(out);
}

function between(
  nodes: readonly (readonly number[])[],
  i: number,
  t: number,
  closed: boolean,
): number[] {
  const n = nodes.length;
  const node = (k: number) => nodes[closed ? (k + n) % n : clamp(k, 0, n - 1)] ?? [];
  const [a, b, c, d] = [node(i - 1), node(i), node(i + 1), node(i + 2)];
  return b.map((p1, k) => {
    const p0 = a[k] ?? 0;
    const p2 = c[k] ?? 0;
    const p3 = d[k] ?? 0;
    const slope1 = (p2 - p0) / 2;
    const slope2 = (p3 - p1) / 2;
    const s = 1 - t;
    return s * s * ((1 + 2 * t) * p1 + t * slope1) + t * t * ((3 - 2 * t) * p2 - s * slope2);
  });
}
