import { formatHex, interpolate, wcagContrast } from 'culori';

/** A colour as six hexadecimal digits. */
export type Hex = `#${string}`;

export const DARK: Hex = '#1c1917';
export const LIGHT: Hex = '#fbf9f6';
/** Contrast that text needs: WCAG 2.2, success criterion 1.4.3. */
export const READABLE = 4.5;

/** Of our dark and our light ink the one that reads better on a colour; pure black or white where neither does. */
export function inkOn(backdrop: Hex): Hex {
  const best = (inks: readonly [Hex, Hex]): Hex =>
    wcagContrast(inks[0], backdrop) >= wcagContrast(inks[1], backdrop) ? inks[0] : inks[1];
  const ink = best([DARK, LIGHT]);
  return wcagContrast(ink, backdrop) >= READABLE ? ink : best(['#000000', '#ffffff']);
}

/** The colour a share (0..1) of the way from one to another, in sRGB as painters mix. */
function mixed(from: Hex, to: Hex, share: number): Hex {
  return formatHex(interpolate([from, to], 'rgb')(share)) as Hex;
}

/** The ink let back towards the backdrop as far as it stays readable: for what matters less. */
export function softInkOn(backdrop: Hex): Hex {
  const ink = inkOn(backdrop);
  const shares = [0.34, 0.26, 0.18, 0.1];
  return (
    shares
      .map((share) => mixed(ink, backdrop, share))
      .find((soft) => wcagContrast(soft, backdrop) >= READABLE + 0.3) ?? ink
  );
}
