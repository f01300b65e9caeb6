import type { Area, PictureSize } from './page';

/** Shape of a head and shoulders, width over height: as narrow and as wide as a card may get. */
const NARROWEST = 0.58;
const WIDEST = 1.15;

interface Arrangement {
  readonly columns: number;
  readonly rows: number;
  readonly card: PictureSize;
}

/** Even and not larger. */
export const even = (px: number): number => 2 * Math.floor(px / 2);

function arranged(
  columns: number,
  count: number,
  room: PictureSize,
  gap: number,
  textHeight: number,
): Arrangement {
  const rows = Math.ceil(count / columns);
  const width = (room.width - (columns - 1) * gap) / columns;
  const height = (room.height - (rows - 1) * gap) / rows - textHeight;
  return {
    columns,
    rows,
    card: {
      width: even(Math.min(width, height * WIDEST)),
      height: even(Math.min(height, width / NARROWEST)),
    },
  };
}

/** Height in card widths that a head takes: what decides how large it is drawn. */
const headSize = ({ card }: Arrangement): number => Math.min(card.height, card.width / 0.8);

/**
 * Cards of equal size, a text of `textHeight` under each, as large as the room allows; a last row that is not full
 * stands in the middle.
 */
export function cellGrid(
  count: number,
  room: Area,
  gap: number,
  textHeight: number,
): readonly Area[] {
  const options = Array.from({ length: count }, (_unused, i) =>
    arranged(i + 1, count, room, gap, textHeight),
  );
  const best = options.reduce((a, b) => (headSize(b) > headSize(a) ? b : a));
  const { columns, rows, card } = best;
  const rowHeight = card.height + textHeight;
  const top = room.y + Math.max(0, (room.height - rows * rowHeight - (rows - 1) * gap) / 2);
  return Array.from({ length: count }, (_unused, i) => {
    const row = Math.floor(i / columns);
    const inRow = Math.min(columns, count - row * columns);
    const left = room.x + (room.width - inRow * card.width - (inRow - 1) * gap) / 2;
    return {
      x: even(left + (i % columns) * (card.width + gap)),
      y: even(top + row * (rowHeight + gap)),
      ...card,
    };
  });
}
