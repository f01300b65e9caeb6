import type { jsPDF } from 'jspdf';
import type { Block, Cell, Column } from './blocks';
import {
  inks,
  lineHeight,
  linesOf,
  need,
  newPage,
  pointMm,
  setType,
  type,
  type Pen,
  type Weight,
} from './pdfPen';

const cellPad = { x: 2, y: 1.6 };

interface SetLine {
  readonly text: string;
  readonly weight: Weight;
}

/** A cell broken into lines; the bold one of a two-part cell comes first. */
function cellLines(pdf: jsPDF, cell: Cell, width: number, weight: Weight): SetLine[] {
  const set = (text: string, as: Weight): SetLine[] => {
    if (text === '') return [];
    setType(pdf, type.table, as, inks.text);
    return linesOf(pdf, text, width).map((line) => ({ text: line, weight: as }));
  };
  return typeof cell === 'string'
    ? set(cell, weight)
    : [...set(cell.strong, 'bold'), ...set(cell.text, 'normal')];
}

interface Placed extends Column {
  readonly x: number;
  readonly width: number;
}

function placed(pen: Pen, columns: readonly Column[]): Placed[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  let x = pen.left;
  return columns.map((column) => {
    const width = (column.share / whole) * pen.width;
    const at = { ...column, x, width };
    x += width;
    return at;
  });
}

const tableLeading = type.table * pointMm * lineHeight;

function rowLines(pen: Pen, row: readonly Cell[], columns: readonly Placed[], weight: Weight) {
  return columns.map(({ width }, i) =>
    cellLines(pen.pdf, row[i] ?? '', width - 2 * cellPad.x, weight),
  );
}

function rowHeight(cells: readonly (readonly SetLine[])[]): number {
  return Math.max(1, ...cells.map(({ length }) => length)) * tableLeading + 2 * cellPad.y;
}

function drawRow(
  pen: Pen,
  cells: readonly (readonly SetLine[])[],
  columns: readonly Placed[],
  ink: number,
): void {
  const { pdf } = pen;
  const height = rowHeight(cells);
  columns.forEach(({ x, width, align }, i) => {
    (cells[i] ?? []).forEach(({ text, weight }, line) => {
      setType(pdf, type.table, weight, ink);
      const y = pen.y + cellPad.y + (line + 0.76) * tableLeading;
      if (align === 'end') pdf.text(text, x + width - cellPad.x, y, { align: 'right' });
      else pdf.text(text, x + cellPad.x, y);
    });
  });
  pen.y += height;
  pdf.setDrawColor(inks.line, inks.line, inks.line);
  pdf.setLineWidth(0.2);
  pdf.line(pen.left, pen.y, pen.left + pen.width, pen.y);
}

type TableBlock = Extract<Block, { kind: 'table' }>;

interface SetTable {
  readonly columns: readonly Placed[];
  readonly names: readonly (readonly SetLine[])[];
  readonly rows: readonly (readonly (readonly SetLine[])[])[];
  readonly height: number;
}

function setTable(pen: Pen, block: TableBlock): SetTable {
  const columns = placed(pen, block.columns);
  const named = block.columns.map(({ name }) => name);
  const names = rowLines(pen, named, columns, 'bold');
  const rows = block.rows.map((row, i) => {
    const sums = block.totalled === true && i === block.rows.length - 1;
    return rowLines(pen, row, columns, sums ? 'bold' : 'normal');
  });
  const height = [names, ...rows].reduce((sum, row) => sum + rowHeight(row), 0);
  return { columns, names, rows, height };
}

/** A table up to this height, mm, is not divided. */
const KEPT_WHOLE = 110;

/** Room that a table wants where it starts: all of it, or its head with one row. */
export function roomForTable(pen: Pen, block: TableBlock): number {
  const { names, rows, height } = setTable(pen, block);
  return height <= KEPT_WHOLE ? height : rowHeight(names) + rowHeight(rows[0] ?? []);
}

/** Rows stay whole; the head of the table is said again on every page. */
export function drawTable(pen: Pen, block: TableBlock): void {
  const { columns, names, rows } = setTable(pen, block);
  const head = (): void => {
    pen.pdf.setFillColor(inks.shade, inks.shade, inks.shade);
    pen.pdf.rect(pen.left, pen.y, pen.width, rowHeight(names), 'F');
    drawRow(pen, names, columns, inks.soft);
  };
  need(pen, roomForTable(pen, block));
  head();
  for (const row of rows) {
    if (pen.y + rowHeight(row) > pen.bottom) {
      newPage(pen);
      head();
    }
    drawRow(pen, row, columns, inks.text);
  }
  pen.y += 3;
}
