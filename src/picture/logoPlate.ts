import { wcagContrast } from 'culori';
import { DARK, LIGHT, type Hex } from './inkOnBackdrop';

/** Contrast that a drawing needs to be made out: WCAG 2.2, success criterion 1.4.11. */
const VISIBLE = 3;
/** Pixels along each side that a logo is looked at with. */
const LOOK_PX = 48;

const hexOf = (r: number, g: number, b: number): Hex =>
  `#${[r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/**
 * The colour of the plate that a logo needs to be seen on a paper, or null where it can do without.
 * @param pixels RGBA, straight alpha
 */
export function plateOf(pixels: Uint8ClampedArray, paper: Hex): Hex | null {
  const colors: Hex[] = [];
  for (let k = 0; k < pixels.length; k += 4) {
    const [r = 0, g = 0, b = 0, alpha = 0] = pixels.subarray(k, k + 4);
    if (alpha > 127) colors.push(hexOf(r, g, b));
  }
  const seenOn = (ground: Hex): number =>
    colors.filter((color) => wcagContrast(color, ground) >= VISIBLE).length;
  const seen = seenOn(paper);
  if (seen * 2 >= colors.length) return null;
  const best = seenOn(LIGHT) >= seenOn(DARK) ? LIGHT : DARK;
  return seenOn(best) > seen ? best : null;
}

/** The same for a picture. */
export function plateFor(logo: ImageBitmap, paper: Hex): Hex | null {
  const context = new OffscreenCanvas(LOOK_PX, LOOK_PX).getContext('2d');
  if (!context) return null;
  context.drawImage(logo, 0, 0, LOOK_PX, LOOK_PX);
  return plateOf(context.getImageData(0, 0, LOOK_PX, LOOK_PX).data, paper);
}
