import { bump, ellipsoid, roundCone, step, subtract, unite } from './smoothOps';

/**
 * Brow, orbit and closed lids, united to the face. Interpupillary distance 64 mm (ANSUR II median);
 * canthi at x 16.5 and 47.
 *
 * @param face distance to the face without eyes
 * @param ax |x| in mm
 */
export function withEyes(face: number, ax: number, y: number, z: number): number {
  if (y < -22 || y > 60 || z < 30 || ax > 72) return face;
  let d = face;
  // superciliary ridge, fading into the temple
  let brow = roundCone(ax, y, z, 9, 35.5, 87, 8, 32, 36.5, 81, 8);
  brow = unite(brow, roundCone(ax, y, z, 32, 36.5, 81, 8, 50, 30, 66.5, 7), 8);
  d = unite(d, brow, 16);
  d = subtract(d, socket(ax, y, z), 13);
  const ball = ellipsoid(ax - 31.8, y - 14.6, z - 69.6, 16.6, 13.6, 13.4);
  d = unite(d, ball, 8.5);
  return d + lidRelief(ax, y, z);
}

/** The hollow between brow, nose and cheekbone. */
function socket(ax: number, y: number, z: number): number {
  const px = ax - 32;
  const py = y - 18.5;
  const pz = z - 97;
  const qx = px * 0.966 - pz * 0.259;
  const qz = pz * 0.966 + px * 0.259;
  return ellipsoid(qx, py, qz, 19, 11, 17);
}

/** Height of the closed lids' seam at |x|; sags below the line between the canthi. */
export function seamHeight(ax: number): number {
  const t = (ax - 31.5) / 15.5;
  return 13.2 + 0.9 * t - 4.4 * (1 - t * t);
}

/** Seam, margin of the upper lid and its fold, in mm added to the distance (positive sinks). */
function lidRelief(ax: number, y: number, z: number): number {
  if (z < 56) return 0;
  const t = (ax - 31.8) / 17.5;
  const along = step(1.02, 0.8, Math.abs(t));
  if (along === 0) return 0;
  const s = seamHeight(ax);
  const groove = 1.05 * bump((y - s) / 2.1);
  const margin = y > s ? -0.75 * step(s + 5.5, s + 0.5, y) : 0;
  const foldAt = s + 9.2 - 3 * t * t;
  const fold = 0.8 * bump((y - foldAt) / 2.6) * step(1.05, 0.6, Math.abs(t));
  return along * (groove + margin * step(s, s + 1.2, y)) + fold;
}
