import { jsPDF } from 'jspdf';
import type { Block, Fact, PlanDocument } from './blocks';
import { inks, linesOf, margin, need, setType, type, writeLines, type Pen } from './pdfPen';
import { drawTable, roomForTable } from './pdfTable';
import { winAnsi } from './winAnsi';
import { plan as own } from '../laterWords';

/** A JPEG with its size in pixels. */
export interface PdfPicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

interface CaptionedPdfPicture extends PdfPicture {
  readonly caption: string;
}

export interface PdfRequest {
  readonly document: PlanDocument;
  readonly pictures: readonly CaptionedPdfPicture[];
  readonly logo: PdfPicture | null;
  readonly paper: 'a4' | 'letter';
  /** A language tag, for whoever reads the page aloud. */
  readonly language: string;
}

/** The last is mm a pixel at 96 dots an inch: a small logo is not blown up. */
const logoBox = { width: 44, height: 16, pixelMm: 25.4 / 96 };
const pictureGap = 6;
/** Two portraits side by side, smaller than half the page: the words beside them matter as much. */
const pictureWidth = 64;
/** Room that the first lines of a block want, so that its heading stays with them. */
const firstLines = 20;

/** A list up to this height, mm, is not divided. */
const listKeptWhole = 110;
const bulletIndent = 4;

function roomForList(pen: Pen, items: readonly string[]): number {
  const leading = setType(pen.pdf, type.body, 'normal', inks.text);
  const lines = items.flatMap((item) => linesOf(pen.pdf, item, pen.width - bulletIndent));
  const height = lines.length * leading + items.length;
  return height <= listKeptWhole ? height : firstLines;
}

function roomFor(pen: Pen, block: Block | undefined): number {
  if (block?.kind === 'table') return roomForTable(pen, block);
  if (block?.kind === 'pictures') return pictureWidth * 1.25 + 8;
  return block?.kind === 'list' ? roomForList(pen, block.items) : firstLines;
}

function heading(pen: Pen, text: string, next: Block | undefined): void {
  const room = roomFor(pen, next);
  const leading = setType(pen.pdf, type.heading, 'bold', inks.text);
  const above = 4;
  need(pen, above + leading + room);
  if (pen.y > margin.top) pen.y += above;
  writeLines(pen, linesOf(pen.pdf, text, pen.width), { x: pen.left, leading });
  pen.pdf.outline.add(null, winAnsi(text), { pageNumber: pen.pdf.getNumberOfPages() });
  pen.y += 1.2;
}

function paragraph(pen: Pen, text: string, quiet: boolean): void {
  const leading = setType(
    pen.pdf,
    quiet ? type.small : type.body,
    'normal',
    quiet ? inks.soft : inks.text,
  );
  writeLines(pen, linesOf(pen.pdf, text, pen.width), { x: pen.left, leading });
  pen.y += 1.8;
}

function list(pen: Pen, items: readonly string[]): void {
  for (const item of items) {
    const leading = setType(pen.pdf, type.body, 'normal', inks.text);
    const lines = linesOf(pen.pdf, item, pen.width - bulletIndent);
    need(pen, lines.length * leading);
    pen.pdf.text('•', pen.left + 0.6, pen.y + leading * 0.76);
    writeLines(pen, lines, { x: pen.left + bulletIndent, leading });
    pen.y += 1;
  }
  pen.y += 0.8;
}

function facts(pen: Pen, all: readonly Fact[]): void {
  const nameWidth = pen.width * 0.32;
  const valueX = pen.left + nameWidth + 3;
  const valueWidth = pen.width - nameWidth - 3;
  for (const { name, value, note } of all) {
    const { pdf } = pen;
    const small = setType(pdf, type.small, 'normal', inks.soft);
    const noteLines = note === undefined ? [] : linesOf(pdf, note, valueWidth);
    const leading = setType(pdf, type.body, 'bold', inks.text);
    const valueLines = linesOf(pdf, value, valueWidth);
    setType(pdf, type.body, 'normal', inks.soft);
    const nameLines = linesOf(pdf, name, nameWidth);
    const height = Math.max(
      nameLines.length * leading,
      valueLines.length * leading + noteLines.length * small,
    );
    need(pen, height);
    const top = pen.y;
    writeLines(pen, nameLines, { x: pen.left, leading });
    pen.y = top;
    setType(pdf, type.body, 'bold', inks.text);
    writeLines(pen, valueLines, { x: valueX, leading });
    setType(pdf, type.small, 'normal', inks.soft);
    writeLines(pen, noteLines, { x: valueX, leading: small });
    pen.y = top + height + 1.2;
  }
  pen.y += 0.8;
}

function pictures(pen: Pen, all: readonly CaptionedPdfPicture[]): void {
  if (all.length === 0) {
    paragraph(pen, own.noPicture, true);
    return;
  }
  const { pdf } = pen;
  const heights = all.map(({ width, height }) => (pictureWidth * height) / width);
  const leading = setType(pdf, type.small, 'normal', inks.soft);
  const tallest = Math.max(...heights);
  need(pen, tallest + leading + 3);
  const whole = all.length * pictureWidth + (all.length - 1) * pictureGap;
  all.forEach(({ bytes, caption }, i) => {
    const x = pen.left + (pen.width - whole) / 2 + i * (pictureWidth + pictureGap);
    const height = heights[i] ?? tallest;
    pdf.addImage(bytes, 'JPEG', x, pen.y + 1, pictureWidth, height, `picture-${i}`, 'NONE');
    setType(pdf, type.small, 'normal', inks.soft);
    pdf.text(winAnsi(caption), x, pen.y + tallest + 1 + leading);
  });
  pen.y += tallest + leading + 3.5;
}

function drawBlock(
  pen: Pen,
  block: Block,
  next: Block | undefined,
  all: readonly CaptionedPdfPicture[],
): void {
  if (block.kind === 'heading') heading(pen, block.text, next);
  else if (block.kind === 'text') paragraph(pen, block.text, block.quiet ?? false);
  else if (block.kind === 'list') list(pen, block.items);
  else if (block.kind === 'facts') facts(pen, block.facts);
  else if (block.kind === 'pictures') pictures(pen, all);
  else drawTable(pen, block);
}

/** Logo and name of the clinic on the right, what the page is on the left. */
function letterhead(pen: Pen, { document, logo }: PdfRequest): void {
  const { pdf } = pen;
  const { clinic } = document;
  const right = pen.left + pen.width;
  const halfWidth = pen.width * 0.4;
  let y = pen.y;
  if (logo) {
    const scale = Math.min(
      logoBox.width / logo.width,
      logoBox.height / logo.height,
      logoBox.pixelMm,
    );
    const width = logo.width * scale;
    pdf.addImage(
      logo.bytes,
      'JPEG',
      right - width,
      y,
      width,
      logo.height * scale,
      'logo',
      'NONE',
    );
    y += logo.height * scale + 1.5;
  }
  for (const [text, weight] of [
    [clinic.name, 'bold'],
    [clinic.contact, 'normal'],
  ] as const) {
    if (text === '') continue;
    const leading = setType(pdf, type.small, weight, weight === 'bold' ? inks.text : inks.soft);
    for (const line of linesOf(pdf, text, halfWidth)) {
      pdf.text(line, right, y + leading * 0.76, { align: 'right' });
      y += leading;
    }
  }
  const taken = y > pen.y;
  const width = taken ? pen.width * 0.58 : pen.width;
  const title = setType(pdf, type.title, 'bold', inks.text);
  writeLines(pen, linesOf(pdf, document.title, width), { x: pen.left, leading: title * 0.88 });
  pen.y += 1;
  const about = setType(pdf, type.small, 'normal', inks.soft);
  writeLines(pen, linesOf(pdf, document.about.join('\n'), width), {
    x: pen.left,
    leading: about,
  });
  pen.y = Math.max(pen.y, y) + 2.5;
  paragraph(pen, document.lead, false);
}

/** What every page says at its foot. */
function footers(pen: Pen): void {
  const { pdf } = pen;
  const pages = pdf.getNumberOfPages();
  for (let page = 1; page <= pages; page++) {
    pdf.setPage(page);
    setType(pdf, type.small, 'normal', inks.soft);
    const y = pen.bottom + 9;
    pdf.text(winAnsi(own.simulation), pen.left, y);
    pdf.text(winAnsi(own.page(page, pages)), pen.left + pen.width, y, { align: 'right' });
  }
}

/**
 * The plan as a PDF: text that can be selected, one outline entry a heading, metadata that says what it is and
 * nothing about the client.
 */
export function planPdf(request: PdfRequest): Blob {
  const { document, paper, language } = request;
  const pdf = new jsPDF({ unit: 'mm', format: paper, compress: true });
  pdf.setLanguage(language as Parameters<typeof pdf.setLanguage>[0]);
  pdf.setProperties({
    title: winAnsi(document.title),
    subject: winAnsi(own.simulation),
    author: winAnsi(document.clinic.name),
    creator: 'Stipple',
  });
  const { width, height } = pdf.internal.pageSize;
  const pen: Pen = {
    pdf,
    left: margin.side,
    width: width - 2 * margin.side,
    bottom: height - margin.bottom,
    y: margin.top,
  };
  letterhead(pen, request);
  document.blocks.forEach((block, i) =>
    drawBlock(pen, block, document.blocks[i + 1], request.pictures),
  );
  footers(pen);
  return pdf.output('blob');
}
