import { clamp } from '../../math/scalar';
import { converter, formatHex, toGamut, wcagContrast, type Oklch } from 'culori';

/** The studio's accent in one appearance; every pair of text and ground in it has a contrast of 4.5 or more. */
export interface Accent {
  /** Fill of buttons and marks, and the colour of accented text. */
  readonly accent: string;
  readonly hover: string;
  /** Text on the fill. */
  readonly on: string;
  /** Ground of what is chosen. */
  readonly soft: string;
  /** Outline around it; decoration. */
  readonly line: string;
  /** Instead of `accent` where the system asks for more contrast: 7 or more. */
  readonly strong: string;
}

export interface Accents {
  readonly light: Accent;
  readonly dark: Accent;
}

/** WCAG 2.2 AA for text, and AAA where more contrast is asked for. */
export const TEXT_CONTRAST = 4.5;
export const STRONG_CONTRAST = 7;

/** What accented text and fills lie on, the hardest of each appearance (tokens.css: sunken and raised). */
export const GROUNDS = { light: '#efebe4', dark: '#252320' } as const;

const inOklch = converter('oklch');
const fit = toGamut('rgb', 'oklch');
const hexOf = (l: number, c: number, h: number): string =>
  formatHex(fit({ mode: 'oklch', l, c, h }));

const finest = 0.005;

/** The colour nearest in lightness to `from`, going one way, that has the contrast with all of these. */
function readable(
  from: number,
  towards: 0 | 1,
  tint: (l: number) => string,
  grounds: readonly string[],
  contrast: number,
): string {
  const by = towards === 1 ? finest : -finest;
  for (let l = from; l > 0 && l < 1; l += by) {
    const color = tint(l);
    if (grounds.every((ground) => wcagContrast(color, ground) >= contrast)) return color;
  }
  return towards === 1 ? '#ffffff' : '#000000';
}

function lightAccent({ l, c, h = 0 }: Oklch): Accent {
  const tint = (lightness: number) => hexOf(lightness, c, h);
  const soft = hexOf(0.94, Math.min(c, 0.02), h);
  const on = '#ffffff';
  const grounds = [soft, on, GROUNDS.light];
  const accent = readable(l, 0, tint, grounds, TEXT_CONTRAST);
  const darkness = inOklch(accent)?.l ?? 0;
  // Pressing darkens; what is nearly black already can only grow lighter.
  const hover = darkness > 0.3 ? tint(darkness - 0.06) : tint(darkness + 0.1);
  const line = hexOf(0.74, Math.min(c, 0.06), h);
  return {
    accent,
    hover,
    on,
    soft,
    line,
    strong: readable(l, 0, tint, grounds, STRONG_CONTRAST),
  };
}

function darkAccent({ l, c, h = 0 }: Oklch): Accent {
  const tint = (lightness: number) => hexOf(lightness, Math.min(c, 0.15), h);
  const soft = hexOf(0.3, Math.min(c, 0.03), h);
  const on = hexOf(0.2, Math.min(c, 0.03), h);
  const grounds = [soft, on, GROUNDS.dark];
  const from = clamp(l, 0.76, 0.94);
  const accent = readable(from, 1, tint, grounds, TEXT_CONTRAST);
  const hover = tint(Math.min(0.98, (inOklch(accent)?.l ?? 1) + 0.05));
  const line = hexOf(0.48, Math.min(c, 0.06), h);
  return {
    accent,
    hover,
    on,
    soft,
    line,
    strong: readable(from, 1, tint, grounds, STRONG_CONTRAST),
  };
}

/**
 * The studio's accents from the one colour that a clinic picked: its hue always, its chroma where a screen has it,
 * its lightness as far as text stays readable. Null for what is no colour.
 */
export function accentsOf(color: string): Accents | null {
  const picked = inOklch(color);
  return picked === undefined ? null : { light: lightAccent(picked), dark: darkAccent(picked) };
}

const parts = {
  accent: 'accent',
  hover: 'accent-hover',
  on: 'on-accent',
  soft: 'accent-soft',
  line: 'accent-line',
  strong: 'accent-strong',
} as const;

/** Gives the page a clinic's accent; tokens.css falls back to Stipple's own where there is none. */
export function wearAccent(color: string | null, { style }: HTMLElement): void {
  const accents = color === null ? null : accentsOf(color);
  for (const part of Object.keys(parts) as (keyof Accent)[]) {
    const name = `--clinic-${parts[part]}`;
    if (accents === null) style.removeProperty(name);
    else style.setProperty(name, `light-dark(${accents.light[part]}, ${accents.dark[part]})`);
  }
}
