import type { Hex } from './inkOnBackdrop';
import { inkOn } from './inkOnBackdrop';
import { even } from './cellGrid';
import type { Measure, Page, PictureSize, TextStyle } from './page';

interface PlainContent {
  readonly size: PictureSize;
  /** Behind the head, from top to bottom; null is nothing. */
  readonly behind: { readonly top: Hex; readonly bottom: Hex } | null;
  readonly lines: readonly string[];
  readonly measure: Measure;
}

const PLATE: Hex = '#fbf9f6';
const LINE = 1.42;

/** One head over the whole picture and the label on a plate in its corner: for pages that set it themselves. */
export function plainPage({ size, behind, lines, measure }: PlainContent): Page {
  const unit = Math.min(size.width, size.height) / 100;
  const style: TextStyle = {
    sizePx: Math.max(9, Math.round(unit * 2.1)),
    weight: 600,
    face: 'text',
  };
  const inset = Math.round(unit * 2.6);
  const pad = Math.round(style.sizePx * 0.6);
  const line = Math.round(style.sizePx * LINE);
  const widest = Math.ceil(Math.max(...lines.map((text) => measure(text, style))));
  const plate = {
    x: inset,
    y: size.height - inset - lines.length * line - pad,
    width: Math.min(widest + 2 * pad, size.width - 2 * inset),
    height: lines.length * line + pad,
  };
  const all = { x: 0, y: 0, ...size };
  return {
    ...size,
    under: behind ? [{ area: all, ...behind, radius: 0 }] : [],
    heads: [{ x: 0, y: 0, width: size.width, height: even(size.height + 1) }],
    fade: 0,
    over: [{ area: plate, top: PLATE, bottom: PLATE, radius: Math.round(unit * 0.8) }],
    logo: null,
    texts: lines.map((text, i) => {
      const y = plate.y + Math.round(pad / 2) + i * line;
      return {
        ...style,
        text,
        x: plate.x + pad,
        baseline: y + Math.round(style.sizePx * 1.06),
        align: 'left',
        color: inkOn(PLATE),
        area: { x: plate.x + pad, y, width: Math.ceil(measure(text, style)), height: line },
      };
    }),
    opaque: behind !== null,
  };
}
