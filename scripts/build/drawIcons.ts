import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from 'fast-png';

/** Side of the drawing in public/icon.svg. */
const SVG_SIDE = 64;

interface Mark {
  readonly ground: readonly [number, number, number];
  readonly ink: readonly [number, number, number];
  /** Rounding of the ground's corners. */
  readonly corner: number;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly r: number }[];
}

/** `whole` fills the square: the system cuts its own shape out (all dots lie in the safe circle of 80 %). */
type Shape = 'rounded' | 'whole';

/** What an installed Stipple is shown by, where a browser takes no SVG. */
export const ICONS: readonly {
  readonly name: string;
  readonly side: number;
  readonly shape: Shape;
}[] = [
  { name: 'icon-180.png', side: 180, shape: 'whole' },
  { name: 'icon-192.png', side: 192, shape: 'rounded' },
  { name: 'icon-512.png', side: 512, shape: 'rounded' },
  { name: 'icon-maskable-192.png', side: 192, shape: 'whole' },
  { name: 'icon-maskable-512.png', side: 512, shape: 'whole' },
];

function rgbOf(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Reads the mark from its one drawing. */
export function markOf(svg: string): Mark {
  const [, corner, ground] = /<rect [^>]*rx="([\d.]+)" fill="(#[0-9a-f]{6})"/.exec(svg) ?? [];
  const [, ink] = /<g fill="(#[0-9a-f]{6})"/.exec(svg) ?? [];
  const dots = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)].map(
    ([, x, y, r]) => ({ x: Number(x), y: Number(y), r: Number(r) }),
  );
  if (corner === undefined || ground === undefined || ink === undefined || dots.length === 0) {
    throw new Error('public/icon.svg is not drawn as expected: a rect and a group of circles.');
  }
  return { corner: Number(corner), ground: rgbOf(ground), ink: rgbOf(ink), dots };
}

/** How far a point is inside a square of rounded corners, in its own unit; negative outside. */
function insideSquare(x: number, y: number, corner: number): number {
  const half = SVG_SIDE / 2;
  const dx = Math.abs(x - half) - (half - corner);
  const dy = Math.abs(y - half) - (half - corner);
  return corner - Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) - Math.min(Math.max(dx, dy), 0);
}

/** Share of a pixel that is inside an edge that is so many pixels away. */
const coverage = (pixels: number): number => Math.min(1, Math.max(0, pixels + 0.5));

/** The mark as a PNG with `side` pixels. */
export function drawIcon(mark: Mark, side: number, shape: Shape): Uint8Array {
  const scale = side / SVG_SIDE;
  const data = new Uint8Array(side * side * 4);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const [x, y] = [(column + 0.5) / scale, (row + 0.5) / scale];
      const nearest = Math.max(
        ...mark.dots.map((dot) => dot.r - Math.hypot(x - dot.x, y - dot.y)),
      );
      const share = coverage(nearest * scale);
      const k = (row * side + column) * 4;
      for (let c = 0; c < 3; c++) {
        const [from, to] = [mark.ground[c] ?? 0, mark.ink[c] ?? 0];
        data[k + c] = Math.round(from + (to - from) * share);
      }
      const alpha = shape === 'whole' ? 1 : coverage(insideSquare(x, y, mark.corner) * scale);
      data[k + 3] = Math.round(255 * alpha);
    }
  }
  return encode({ width: side, height: side, data, channels: 4, depth: 8 });
}

/** Draws every icon of public/icon.svg into a folder. */
export function drawIcons(svgFile: string, folder: string): void {
  const mark = markOf(readFileSync(svgFile, 'utf8'));
  for (const { name, side, shape } of ICONS) {
    writeFileSync(join(folder, name), drawIcon(mark, side, shape));
  }
}
