import { inkOn, softInkOn, type Hex } from './inkOnBackdrop';
import type { Area, Fill, Measure, PlacedText, TextStyle } from './page';

/** Writing on a transparent picture stands on plates of this colour. */
const PLATE: Hex = '#fbf9f6';

/** What a page is written with, and what was written so far. */
export interface Pen {
  readonly unit: number;
  readonly paper: Hex | null;
  readonly measure: Measure;
  readonly texts: PlacedText[];
  readonly plates: Fill[];
}

/** Height of a line relative to the size of its letters. */
export const LINE = 1.36;

function write(
  pen: Pen,
  text: string,
  style: TextStyle,
  at: { readonly x: number; readonly top: number; readonly align: PlacedText['align'] },
  soft: boolean,
): Area {
  const width = Math.ceil(pen.measure(text, style));
  const height = Math.round(style.sizePx * LINE);
  const back = at.align === 'left' ? 0 : at.align === 'center' ? width / 2 : width;
  const area: Area = { x: Math.round(at.x - back), y: Math.round(at.top), width, height };
  const ground = pen.paper ?? PLATE;
  const color = soft ? softInkOn(ground) : inkOn(ground);
  pen.texts.push({
    ...style,
    text,
    x: at.x,
    align: at.align,
    color,
    area,
    baseline: Math.round(at.top + style.sizePx * 1.02),
  });
  return area;
}

/** A line of text before it has its place. */
export interface Line {
  readonly text: string;
  readonly style: TextStyle;
  readonly soft: boolean;
}

/** Pixels that lines take below each other. */
export const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { style }) => sum + Math.round(style.sizePx * LINE), 0);

/** Writes lines below each other. */
export function writeLines(
  pen: Pen,
  lines: readonly Line[],
  x: number,
  top: number,
  align: PlacedText['align'],
): void {
  let y = top;
  const areas = lines.map(({ text, style, soft }) => {
    const area = write(pen, text, style, { x, top: y, align }, soft);
    y += area.height;
    return area;
  });
  if (pen.paper === null && areas.length > 0) pen.plates.push(plateBehind(areas, pen.unit));
}

/** Writing on a transparent picture stands on a plate, so that it can be read over whatever lies behind. */
export function plateBehind(areas: readonly Area[], unit: number, color: Hex = PLATE): Fill {
  const pad = Math.round(unit * 1.1);
  const left = Math.min(...areas.map(({ x }) => x)) - pad;
  const top = Math.min(...areas.map(({ y }) => y)) - Math.round(pad / 2);
  const right = Math.max(...areas.map(({ x, width }) => x + width)) + pad;
  const bottom = Math.max(...areas.map(({ y, height }) => y + height)) + Math.round(pad / 2);
  const area = { x: left, y: top, width: right - left, height: bottom - top };
  return { area, top: color, bottom: color, radius: Math.round(unit * 0.8) };
}

/** A style whose letters are so many units high, never too small to be read. */
export const sized = (
  unit: number,
  times: number,
  weight: TextStyle['weight'],
  face: TextStyle['face'],
): TextStyle => ({ sizePx: Math.max(9, Math.round(unit * times)), weight, face });
