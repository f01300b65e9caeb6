import { formatHex, inGamut, toGamut } from 'culori';
import type { Lab } from './lab';

/** A colour as a screen can show it. */
export interface DisplayColor {
  readonly hex: string;
  /** True when the screen cannot show it and its chroma was reduced (lightness and hue kept). */
  readonly outOfGamut: boolean;
}

const inSrgb = inGamut('rgb');
const reduceChroma = toGamut('rgb', 'oklch');

/** sRGB hex of a Lab colour; never clipped channel by channel. */
export function displayColor(lab: Lab): DisplayColor {
  const color = { mode: 'lab65' as const, l: lab.L, a: lab.a, b: lab.b };
  return { hex: formatHex(reduceChroma(color)), outOfGamut: !inSrgb(color) };
}
