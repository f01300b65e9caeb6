import type { Area, Page } from './page';

/** Rows of a band and columns of a part of it: even (see Page.heads), and small enough to read back in one go. */
const BAND_ROWS = 540;
const PART_COLUMNS = 1920;

/** A part of a head to be drawn: in the head's own pixels, and where it goes on the page. */
interface Part {
  /** Which of the page's heads. */
  readonly head: number;
  readonly tile: Area;
  readonly x: number;
  readonly y: number;
}

/** A strip over the whole width of a page: what is in memory at one time. */
export interface Band {
  readonly y: number;
  readonly height: number;
  readonly parts: readonly Part[];
}

function partsOf(head: Area, index: number, y: number, height: number): Part[] {
  const top = Math.max(head.y, y);
  const bottom = Math.min(head.y + head.height, y + height);
  if (bottom <= top) return [];
  const parts: Part[] = [];
  for (let x = 0; x < head.width; x += PART_COLUMNS) {
    parts.push({
      head: index,
      tile: {
        x,
        y: top - head.y,
        width: Math.min(PART_COLUMNS, head.width - x),
        height: bottom - top,
      },
      x: head.x + x,
      y: top,
    });
  }
  return parts;
}

/** A page cut into bands, from top to bottom, and the parts of heads that each needs. */
export function bandsOf({ width, height, heads }: Page): readonly Band[] {
  const bands: Band[] = [];
  // Small pictures, as most are, go in one piece.
  const rows = width * height <= PART_COLUMNS * BAND_ROWS ? height : BAND_ROWS;
  for (let y = 0; y < height; y += rows) {
    const tall = Math.min(rows, height - y);
    bands.push({
      y,
      height: tall,
      parts: heads.flatMap((head, i) => partsOf(head, i, y, tall)),
    });
  }
  return bands;
}
