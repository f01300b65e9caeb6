/** A colour as six hexadecimal digits. */
export type Hex = `#${string}`;

export const DARK: Hex = '#1c1917';
export const LIGHT: Hex = '#fbf9f6';
/** Contrast that text needs: WCAG 2.2, success criterion 1.4.3. */
export const READABLE = 4.5;

const toLinear = (byte: number): number => {
  const c = byte / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

const channels = (hex: Hex): readonly [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

/** Relative luminance, 0..1 (WCAG 2.2). */
function luminance(hex: Hex): number {
  const [r, g, b] = channels(hex);
  return 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b);
}

/** Contrast ratio, 1..21 (WCAG 2.2). */
export function contrast(a: Hex, b: Hex): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Of our dark and our light ink the one that reads better on a colour; pure black or white where neither does. */
export function inkOn(backdrop: Hex): Hex {
  const best = (inks: readonly [Hex, Hex]): Hex =>
    contrast(inks[0], backdrop) >= contrast(inks[1], backdrop) ? inks[0] : inks[1];
  const ink = best([DARK, LIGHT]);
  return contrast(ink, backdrop) >= READABLE ? ink : best(['#000000', '#ffffff']);
}

/** The colour a share (0..1) of the way from one to another, in sRGB as painters mix. */
function mixed(from: Hex, to: Hex, share: number): Hex {
  const [a, b] = [channels(from), channels(to)];
  return `#${a
    .map((value, c) =>
      Math.round(value + ((b[c] ?? 0) - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The ink let back towards the backdrop as far as it stays readable: for what matters less. */
export function softInkOn(backdrop: Hex): Hex {
  const ink = inkOn(backdrop);
  const shares = [0.34, 0.26, 0.18, 0.1];
  return (
    shares
      .map((share) => mixed(ink, backdrop, share))
      .find((soft) => contrast(soft, backdrop) >= READABLE + 0.3) ?? ink
  );
}
