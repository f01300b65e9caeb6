import { bump, softAbs, step } from './smoothOps';

/** Half the lips' length in mm: 51.1 mm, male mean of Zhuang & Bradtmiller 2005. */
const HALF_WIDTH = 25.5;

/** Height of the line between the lips at |x|. */
export function lipLine(ax: number): number {
  const t = Math.min(ax / HALF_WIDTH, 1);
  return -53.8 - 0.6 * bump(ax / 8) + 0.5 * bump((ax - 11) / 10) + 0.2 * t * t;
}

/** Upper border of the red of the upper lip: Cupid's bow. */
export function upperBorder(ax: number): number {
  const t = Math.min(ax / HALF_WIDTH, 1);
  return lipLine(HALF_WIDTH) + 9.6 * (1 - t) * (1 + 0.55 * t) - 1.7 * bump(ax / 5.2);
}

/** Lower border of the red of the lower lip. */
export function lowerBorder(ax: number): number {
  const t = Math.min(ax / HALF_WIDTH, 1);
  return lipLine(HALF_WIDTH) - 9.6 * (1 - t * t) * (1 - 0.25 * t * t);
}

/**
 * Relief of the mouth in mm added to the face's distance (negative raises): lips, seam, philtrum,
 * groove under the lip, corners.
 */
export function mouthRelief(x: number, y: number, z: number): number {
  if (y > -18 || y < -84 || z < 20 || x > 56 || x < -56) return 0;
  const ax = softAbs(x, 1.2);
  const t = ax / HALF_WIDTH;
  const seam = lipLine(ax);
  const open = t < 1 ? 1 - t * t : 0;
  const fullness = Math.sqrt(open * open + 0.02) - 0.1414;

  const up = upperBorder(ax) - seam;
  const low = seam - lowerBorder(ax);
  let relief = 0;
  if (y >= seam) relief -= fullness * lipHeight((y - seam) / Math.max(up, 2), 3.2);
  else relief -= fullness * lipHeight((seam - y) / Math.max(low, 2), 3.7);
  relief += 0.9 * step(1.15, 0.7, t) * bump((y - seam) / 3.6);
  // white roll above the red, shadow below the lip
  relief -= 0.15 * fullness * bump((y - seam - up - 0.5) / 3);
  relief += 1.5 * bump(x / 18) * bump((y + 70) / 8.5);
  // philtrum with its two columns
  const column = bump((y + 39) / 8.5);
  relief += column * (0.9 * bump(x / 6.4) - 0.25 * bump((ax - 6.5) / 5));
  // corners, sunk into the cheek, and the fold from the wing of the nose
  const cx = (ax - 27) / 10;
  const cy = (y - lipLine(HALF_WIDTH) + 0.2) / 9;
  relief += 0.55 * bump(Math.sqrt(cx * cx + cy * cy));
  return relief + cheekRelief(ax, y);
}

/** A hint of the fold from the wing of the nose to the corner of the mouth, and of the cheek's pad. */
function cheekRelief(ax: number, y: number): number {
  const t = (-28 - y) / 26;
  const foldAt = 19.5 + 11 * t * (1.25 - 0.25 * t);
  const along = bump((t - 0.45) / 0.75);
  const fold = 0.75 * along * bump((ax - foldAt) / 8);
  const px = (ax - 37) / 17;
  const py = (y + 40) / 26;
  return fold - 0.7 * along * bump(Math.sqrt(px * px + py * py));
}

/** Both lips meet at this height over the face, mm. */
const SEAM_HEIGHT = 1.4;

/** Height of a lip in mm from the seam (t = 0) over its border (1): round, then easing into the skin. */
function lipHeight(t: number, crest: number): number {
  if (t >= 2.2) return 0;
  return (SEAM_HEIGHT + (crest - SEAM_HEIGHT) * step(0, 0.55, t)) * step(2.2, 0.25, t);
}
