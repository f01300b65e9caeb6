import { curveThrough } from './curve';
import { ellipsoid, intersect, roundCone, softAbs, step, subtract, unite } from './smoothOps';

/** Height z of the nose's ridge in the midline over y, mm; above and below it dives into the face. */
const RIDGE = curveThrough([
  [-40, 121],
  [-30, 119.5],
  [-19, 115.6],
  [-10, 110.4],
  [-2, 105.2],
  [5, 101],
  [12, 97.4],
  [19, 94.2],
  [26, 91.4],
  [34, 87],
  [46, 78],
]);
/** Fall of the side walls from the ridge, mm of z per mm of x. */
const FALL = curveThrough([
  [-34, 4.2],
  [-26, 3],
  [-19, 2.1],
  [-12, 1.7],
  [2, 1.5],
  [14, 1.25],
  [26, 0.9],
  [44, 0.6],
]);
/** Roundness of the ridge, mm. */
const ROUNDNESS = curveThrough([
  [-24, 8],
  [-10, 7],
  [0, 6.2],
  [12, 5.6],
  [22, 6.6],
  [40, 12],
]);

/**
 * The nose, united to the face: a rounded ridge with wide blends, tip and wings with narrow ones, so
 * that the wing's groove forms by itself. Breadth 36.6 mm, protrusion 21 mm, sellion to subnasale
 * 52 mm (male means of Zhuang & Bradtmiller 2005); the forms are a sculptor's estimate.
 *
 * @param face distance to the face without a nose
 */
export function withNose(face: number, x: number, y: number, z: number): number {
  if (y > 46 || y < -52 || z < 62 || x > 44 || x < -44) return face;
  const ax = softAbs(x, 0.8);
  // wide blends above, a crisp angle to lip and cheek at the base
  let d = unite(face, ridge(x, y, z), 3.5 + 7.5 * step(-24, -6, y));

  let tip = ellipsoid(ax - 3.4, y + 19.2, z - 107.2, 6.8, 7.2, 8.4);
  tip = unite(tip, roundCone(x, y, z, 0, -24, 107.5, 4.4, 0, -28, 100.8, 3.5), 6);
  d = unite(d, tip, 3.5 + 6.5 * step(-30, -22, y));
  d = unite(d, wing(ax, y, z), 6);
  return subtract(d, nostril(ax, y, z), 2.4);
}

/** A tent with a rounded ridge, cut off below by the base of the nose, which rises to the wings. */
function ridge(x: number, y: number, z: number): number {
  const round = ROUNDNESS(y);
  const fall = FALL(y);
  const run = Math.sqrt(x * x + round * round);
  const excess = z - RIDGE(y) + fall * (run - round);
  const across = (fall * x) / run;
  const along = RIDGE(y + 0.5) - RIDGE(y - 0.5);
  const tent = excess / Math.sqrt(1 + across * across + along * along);
  const base = -0.8 * (y + 31.5) + 0.6 * (z - 101.5);
  return intersect(intersect(tent, base, 8), 0.03 * x * x - 33.5 - y, 6);
}

/** The wing: an ellipsoid that runs back, out and slightly down from the tip. */
function wing(ax: number, y: number, z: number): number {
  const px = ax - 12.6;
  const py = y + 24.4;
  const pz = z - 98.6;
  const qx = px * 0.93 + pz * 0.367;
  const qz = pz * 0.93 - px * 0.367;
  return ellipsoid(qx, py - qz * 0.08, qz, 4.8, 6.3, 10.4);
}

/** The nostril: a shallow pit, converging forwards, opening down; distance to its ellipsoid. */
export function nostril(ax: number, y: number, z: number): number {
  const px = ax - 7.2;
  const py = y + 30.4;
  const pz = z - 103.4;
  const qx = px * 0.91 + pz * 0.414;
  const qz = pz * 0.91 - px * 0.414;
  return ellipsoid(qx, py - 0.5 * qz, qz, 2.9, 3.6, 5.2);
}
