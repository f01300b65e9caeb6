import type { jsPDF } from 'jspdf';
import { winAnsi } from './winAnsi';

/** Sizes in mm; type in points. */
export const margin = { side: 18, top: 17, bottom: 20 };
export const type = { title: 20, heading: 12.5, body: 9.5, small: 8, table: 8.5 };
export const lineHeight = 1.38;
export const pointMm = 25.4 / 72;
export const inks = { text: 33, soft: 90, line: 205, shade: 246 };
export type Weight = 'normal' | 'bold';

/** The sheet that is being filled, from the top. */
export interface Pen {
  readonly pdf: jsPDF;
  readonly left: number;
  readonly width: number;
  readonly bottom: number;
  y: number;
}

export function setType(pdf: jsPDF, points: number, weight: Weight, ink: number): number {
  pdf.setFont('helvetica', weight);
  pdf.setFontSize(points);
  pdf.setTextColor(ink);
  return points * pointMm * lineHeight;
}

/** Lines of a text in the type that is set, no wider than so many mm. */
export function linesOf(pdf: jsPDF, text: string, width: number): string[] {
  return winAnsi(text)
    .split('\n')
    .flatMap((line) => pdf.splitTextToSize(line, width) as string[]);
}

export function newPage(pen: Pen): void {
  pen.pdf.addPage();
  pen.y = margin.top;
}

/** Leaves the page when so many mm do not fit below. */
export function need(pen: Pen, height: number): void {
  if (pen.y + height > pen.bottom) newPage(pen);
}

export function writeLines(
  pen: Pen,
  lines: readonly string[],
  { x, leading }: { x: number; leading: number },
): void {
  for (const line of lines) {
    need(pen, leading);
    pen.pdf.text(line, x, pen.y + leading * 0.76);
    pen.y += leading;
  }
}
