import { ellipsoid, roundCone, softAbs, subtract, unite } from './smoothOps';

/**
 * The nose, united to the face: bridge and side walls with wide blends, tip and wings with narrow
 * ones, so that the wing's groove forms by itself. Breadth 36.6 mm, protrusion 21 mm, sellion to
 * subnasale 52 mm (male means of Zhuang & Bradtmiller 2005); the forms are a sculptor's estimate.
 *
 * @param face distance to the face without a nose
 */
export function withNose(face: number, x: number, y: number, z: number): number {
  if (y > 44 || y < -50 || z < 62 || x > 44 || x < -44) return face;
  const ax = softAbs(x, 0.8);

  let bridge = roundCone(x, y, z, 0, 27, 86.5, 7.2, 0, 12, 89.2, 6.3);
  bridge = unite(bridge, roundCone(x, y, z, 0, 12, 89.2, 6.3, 0, -4, 99.2, 6.6), 6);
  bridge = unite(bridge, roundCone(x, y, z, 0, -4, 99.2, 6.6, 0, -16, 107, 7), 6);
  const wall = roundCone(ax, y, z, 5.5, 14, 82, 5, 9.5, -20, 92.5, 7.5);
  bridge = unite(bridge, wall, 10);
  let d = unite(face, bridge, 13);

  let tip = ellipsoid(ax - 3.6, y + 18.6, z - 107.6, 7.2, 8.2, 8.6);
  tip = unite(tip, roundCone(x, y, z, 0, -23.5, 108.5, 4.6, 0, -31, 100.5, 3.8), 5);
  d = unite(d, tip, 7);

  const wing = wingDistance(ax, y, z);
  d = unite(d, wing, 4);
  return subtract(d, nostril(ax, y, z), 2.4);
}

/** The wing: an ellipsoid that runs back, out and slightly down from the tip. */
function wingDistance(ax: number, y: number, z: number): number {
  const px = ax - 12.2;
  const py = y + 25.2;
  const pz = z - 98.6;
  // turned 20 degrees about y, so that the wing widens towards the cheek
  const qx = px * 0.94 + pz * 0.342;
  const qz = pz * 0.94 - px * 0.342;
  return ellipsoid(qx, py, qz, 5.4, 7, 10);
}

/** The nostril: an ellipsoid pit, converging forwards, opening down. */
function nostril(ax: number, y: number, z: number): number {
  const px = ax - 6.9;
  const py = y + 33;
  const pz = z - 101.8;
  const qx = px * 0.91 + pz * 0.414;
  const qz = pz * 0.91 - px * 0.414;
  return ellipsoid(qx, py, qz, 3, 6.2, 5.6);
}
