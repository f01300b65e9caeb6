import { bump, ellipsoid, roundCone, softAbs, step, subtract, unite } from './smoothOps';

/**
 * Brow, orbit and closed lids, united to the face. Interpupillary distance 64 mm (ANSUR II median);
 * canthi at x 16.5 and 47.
 *
 * @param face distance to the face without eyes
 * @param ax |x| in mm
 */
export function withEyes(face: number, ax: number, y: number, z: number): number {
  if (y < -12 || y > 72 || z < 20 || ax > 84) return face;
  let d = face;
  // superciliary ridge, fading into the temple
  const bx = softAbs(ax, 9);
  let brow = roundCone(bx, y, z, 11, 35.5, 85, 7, 30, 37.5, 79.4, 8.2);
  brow = unite(brow, roundCone(bx, y, z, 30, 37.5, 79.4, 8.2, 50, 31.5, 57.5, 5.6), 14);
  d = unite(d, brow, 22);
  d = subtract(d, socket(ax, y, z), 18);
  const ball = ellipsoid(ax - 31.6, y - 13.6, z - 70, 15.8, 13.4, 13.8);
  d = unite(d, ball, 9);
  return d + lidRelief(ax, y, z);
}

/** The hollow between brow, nose and cheekbone. */
function socket(ax: number, y: number, z: number): number {
  const px = ax - 31;
  const py = y - 19.5;
  const pz = z - 97.6;
  const qx = px * 0.966 - pz * 0.259;
  const qz = pz * 0.966 + px * 0.259;
  return ellipsoid(qx, py, qz, 17, 10, 17);
}

/** The closed lids' seam over x, mm: an arc that sags below the line between the canthi. */
export const LID_SEAM = { middle: 31.5, half: 15.5, height: 12.2, slope: 0.8, sag: 4 } as const;

/** Height of the closed lids' seam at |x|. */
export function seamHeight(ax: number): number {
  const { middle, half, height, slope, sag } = LID_SEAM;
  const t = (ax - middle) / half;
  return height + slope * t - sag * (1 - t * t);
}

/** Seam, margin of the upper lid and its fold, in mm added to the distance (positive sinks). */
function lidRelief(ax: number, y: number, z: number): number {
  if (z < 56) return 0;
  const t = (ax - 31.6) / 16.5;
  const along = step(1.06, 0.66, Math.abs(t));
  const s = seamHeight(ax);
  const groove = 0.8 * bump((y - s) / 2.2);
  const margin = -0.55 * bump((y - s - 2.2) / 4);
  const foldAt = s + 10.2 - 3.4 * t * t + 0.5 * t;
  const fold = 0.75 * bump((y - foldAt) / 3.2) * step(1.1, 0.2, Math.abs(t - 0.1));
  return along * (groove + margin) + fold + 0.9 * innerCorner(ax, y);
}

/** 1 in the dip of the inner corner, beside the nose, fading to 0 within a few mm. */
export function innerCorner(ax: number, y: number): number {
  const across = (ax - 16.6) / 4.6;
  const along = (y - 11 - 0.25 * (ax - 16.6)) / 2.8;
  return bump(Math.sqrt(across * across + along * along));
}
