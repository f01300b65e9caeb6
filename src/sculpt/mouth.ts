import { bump, softAbs, step } from './smoothOps';

/** Half the lips' length in mm: 51.1 mm, male mean of Zhuang & Bradtmiller 2005. */
const HALF_WIDTH = 25.5;

/** Height of the line between the lips at |x|. */
export function lipLine(ax: number): number {
  const t = Math.min(ax / HALF_WIDTH, 1);
  return -53.6 - 0.9 * bump(ax / 7) + 0.8 * bump((ax - 11) / 9) - 0.9 * t * t;
}

/** Upper border of the red of the upper lip: Cupid's bow. */
export function upperBorder(ax: number): number {
  const t = Math.min(ax / HALF_WIDTH, 1);
  return lipLine(HALF_WIDTH) + 9.4 * (1 - t) * (1 + 0.55 * t) - 1.7 * bump(ax / 5.2);
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
  if (y > -26 || y < -84 || z < 55 || x > 48 || x < -48) return 0;
  const ax = softAbs(x, 1.2);
  const t = ax / HALF_WIDTH;
  const seam = lipLine(ax);
  const open = t < 1 ? 1 - t * t : 0;
  const fullness = Math.sqrt(open * open + 0.02) - 0.1414;

  const up = upperBorder(ax) - seam;
  const low = seam - lowerBorder(ax);
  let relief = 0;
  if (y >= seam) relief -= 3.4 * fullness * lipProfile((y - seam) / Math.max(up, 1.5));
  else relief -= 3.9 * fullness * lipProfile((seam - y) / Math.max(low, 1.5));

  const seamDepth = 1.7 * step(1.12, 0.75, t);
  relief += seamDepth * bump((y - seam) / 2.6);
  // white roll above and shadow below the red
  relief -= 0.45 * fullness * bump((y - seam - up - 0.6) / 2.4);
  relief += 1.5 * bump(x / 17) * bump((y + 69.5) / 8);
  // philtrum with its two columns
  const column = bump((y + 38.5) / 9);
  relief += column * (1.15 * bump(x / 4.2) - 0.6 * bump((ax - 5.2) / 3.6));
  // corners, sunk into the cheek
  const cx = (ax - 27) / 6.5;
  const cy = (y - lipLine(HALF_WIDTH) + 0.4) / 6;
  relief += 1.3 * bump(Math.sqrt(cx * cx + cy * cy));
  return relief;
}

/** Cross-section of a lip from the seam (0) over the border (1): round, then easing into the skin. */
function lipProfile(t: number): number {
  if (t >= 2.1) return 0;
  const rise = step(-0.25, 0.4, t);
  return rise * step(2.1, 0.35, t);
}
