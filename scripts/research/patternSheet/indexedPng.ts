import { convertLrgbToRgb } from 'culori';
import { encode } from 'fast-png';
import { clamp } from '../../../src/math/scalar';

/** A picture in linear-light RGB, three floats a pixel, row by row. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly rgb: Float32Array;
}

export function canvas(width: number, height: number, grey: number): Canvas {
  return { width, height, rgb: new Float32Array(width * height * 3).fill(grey) };
}

/** Levels of each channel kept: few enough for a palette of a skin and two inks. */
const LEVELS = 28;

function srgb(linear: number): number {
  const x = clamp(linear, 0, 1);
  return convertLrgbToRgb({ r: x, g: x, b: x }).r;
}

/** The colours used most, at most 256, as packed levels. */
function palette(levels: Uint32Array): number[] {
  const uses = new Map<number, number>();
  for (const level of levels) uses.set(level, (uses.get(level) ?? 0) + 1);
  return [...uses.entries()]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 256)
    .map(([level]) => level);
}

const parts = (level: number): [number, number, number] => [
  level >> 10,
  (level >> 5) & 31,
  level & 31,
];

function nearest(colours: readonly number[], level: number): number {
  const [r, g, b] = parts(level);
  let best = 0;
  let least = Infinity;
  colours.forEach((colour, i) => {
    const [x, y, z] = parts(colour);
    const d = (x - r) ** 2 + (y - g) ** 2 + (z - b) ** 2;
    if (d < least) {
      least = d;
      best = i;
    }
  });
  return best;
}

/** An 8 bit palette PNG of the picture. */
export function indexedPng({ width, height, rgb }: Canvas): Uint8Array {
  const levels = new Uint32Array(width * height);
  const level = (i: number): number => Math.round(srgb(rgb[i] ?? 0) * (LEVELS - 1));
  for (let i = 0; i < levels.length; i++) {
    levels[i] = (level(3 * i) << 10) | (level(3 * i + 1) << 5) | level(3 * i + 2);
  }
  const colours = palette(levels);
  const indexOf = new Map(colours.map((colour, i) => [colour, i]));
  const data = Uint8Array.from(levels, (colour) => {
    const index = indexOf.get(colour) ?? nearest(colours, colour);
    indexOf.set(colour, index);
    return index;
  });
  return encode(
    {
      width,
      height,
      data,
      depth: 8,
      channels: 1,
      palette: colours.map((colour) =>
        parts(colour).map((x) => Math.round((x / (LEVELS - 1)) * 255)),
      ),
    },
    { zlib: { level: 9 } },
  );
}
