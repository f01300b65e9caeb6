import { cellGrid, even } from './cellGrid';
import type { Hex } from './inkOnBackdrop';
import type { Area, Measure, Page, PictureSize, TextStyle } from './page';
import { heightOf, LINE, plateBehind, sized, writeLines, type Line, type Pen } from './pagePen';
import { wrappedText } from './wrappedText';

/** What is behind the heads (null: nothing) and around them, under the writing (null: nothing). */
export interface PageBackdrop {
  readonly behind: { readonly top: Hex; readonly bottom: Hex } | null;
  readonly paper: Hex | null;
}

/** One head of a page and what is written about it. */
interface Panel {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface PageContent {
  readonly size: PictureSize;
  readonly backdrop: PageBackdrop;
  /** Stands at the foot; may be empty. */
  readonly title: string;
  /** One fills the picture, nothing written on it; several stand on cards. */
  readonly panels: readonly Panel[];
  /** That this is a simulation; in every picture. */
  readonly label: string;
  /** The user's own words; may be empty. */
  readonly caption: string;
  /** Pixels of the clinic's logo. */
  readonly logo: PictureSize | null;
  /** What it has to stand on to be seen; null is the paper. */
  readonly logoPlate: Hex | null;
  /** Name of the clinic, written where there is no logo; may be empty. */
  readonly signature: string;
  readonly measure: Measure;
}

/** A picture this tall is a story: programs lay their own buttons over 250 of its 1920 pixels at top and bottom. */
const STORY_ASPECT = 0.6;
const STORY_INSET = 0.1;
/** Where nothing ends with the head, its cut would float: the lowest part of it fades away instead. */
const FADE = 0.08;

/** Whether a head's place can be told from the paper around it. */
const cardEdge = ({ behind, paper }: PageBackdrop): boolean =>
  behind !== null && (behind.top !== paper || behind.bottom !== paper);

/** What stands at the foot of a page: its subject, the user's words, the label; the clinic on the right. */
interface Foot {
  readonly lines: readonly Line[];
  readonly logo: PictureSize | null;
  readonly signature: Line | null;
  readonly height: number;
  /** Width of its longest line, and of what stands on the right. */
  readonly widest: number;
  readonly rightWidth: number;
}

function footOf(content: PageContent, unit: number, width: number): Foot {
  const { caption, label, measure } = content;
  const title = sized(unit, 3.1, 400, 'title');
  const text = sized(unit, 2.5, 400, 'text');
  const small = sized(unit, 2.3, 600, 'text');
  const logo = content.logo ? fitted(content.logo, width * 0.3, unit * 9) : null;
  const hasRight = logo !== null || content.signature !== '';
  const left = hasRight ? width * 0.66 : width;
  const wrap = (words: string, style: TextStyle, most: number, soft: boolean): Line[] =>
    wrappedText(words, left, most, style, measure).map((line) => ({ text: line, style, soft }));
  const lines = [
    ...wrap(content.title, title, 1, false),
    ...wrap(caption, text, 2, false),
    ...wrap(label, small, 2, false),
  ];
  const [signed] = wrappedText(content.signature, width * 0.3, 1, title, measure);
  const signature =
    logo === null && signed !== undefined ? { text: signed, style: title, soft: false } : null;
  return {
    lines,
    logo,
    signature,
    height: Math.max(heightOf(lines), logo?.height ?? 0),
    widest: Math.max(...lines.map((line) => Math.ceil(measure(line.text, line.style)))),
    rightWidth: logo?.width ?? (signature ? Math.ceil(measure(signature.text, title)) : 0),
  };
}

interface Sides {
  readonly left: number;
  readonly right: number;
}

/** Where the foot begins and ends: with the cards above it where its lines are short enough, else at the margins. */
function sidesOf(
  { widest, rightWidth }: Foot,
  heads: readonly Area[],
  width: number,
  margin: number,
): Sides {
  if (heads.length === 1) return { left: margin, right: width - margin };
  const left = Math.max(margin, Math.min(...heads.map(({ x }) => x)));
  const right = Math.min(width - margin, Math.max(...heads.map((head) => head.x + head.width)));
  const gap = rightWidth > 0 ? margin : 0;
  return right - left >= widest + gap + rightWidth
    ? { left, right }
    : { left: margin, right: width - margin };
}

/** A size made to fit, its shape kept. */
function fitted({ width, height }: PictureSize, most: number, tallest: number): PictureSize {
  const scale = Math.min(most / width, tallest / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Lays everything that is in a picture out. A pure function of the content; every size is a share of the picture's. */
export function layoutPage(content: PageContent): Page {
  const { size, backdrop, panels, measure } = content;
  const unit = Math.min(size.width, size.height) / 100;
  const margin = Math.round(unit * 4.4);
  const inset = size.width / size.height < STORY_ASPECT ? size.height * STORY_INSET : 0;
  const pen: Pen = { unit, paper: backdrop.paper, measure, texts: [], plates: [] };
  const foot = footOf(content, unit, size.width - 2 * margin);
  const footTop = size.height - inset - margin - foot.height;

  const room = { top: inset, bottom: footTop - Math.round(margin * 0.7) };
  const heads = panels.length === 1 ? [wholeOf(size, room)] : cards(content, pen, margin, room);
  const sides = sidesOf(foot, heads, size.width, margin);
  const bottom = footTop + foot.height;
  writeLines(pen, foot.lines, sides.left, bottom - heightOf(foot.lines), 'left');
  if (foot.signature) {
    const line = Math.round(foot.signature.style.sizePx * LINE);
    writeLines(pen, [foot.signature], sides.right, bottom - line, 'right');
  }
  const logo: Area | null = foot.logo && {
    x: sides.right - foot.logo.width,
    y: Math.round(bottom - foot.logo.height),
    ...foot.logo,
  };
  if (logo && content.logoPlate) pen.plates.push(plateBehind([logo], unit, content.logoPlate));

  const { behind, paper } = backdrop;
  const all: Area = { x: 0, y: 0, ...size };
  return {
    ...size,
    under: [
      ...(paper ? [{ area: all, top: paper, bottom: paper, radius: 0 }] : []),
      ...(behind ? heads.map((area) => ({ area, ...behind, radius: 0 })) : []),
    ],
    heads,
    fade: cardEdge(backdrop) ? 0 : FADE,
    over: pen.plates,
    logo,
    texts: pen.texts,
    opaque: paper !== null,
  };
}

interface Room {
  readonly top: number;
  readonly bottom: number;
}

const wholeOf = ({ width }: PictureSize, { top, bottom }: Room): Area => {
  const y = even(top);
  return { x: 0, y, width, height: even(bottom - y) };
};

/** Places the cards and writes under each. */
function cards(content: PageContent, pen: Pen, margin: number, room: Room): readonly Area[] {
  const { size, panels, measure } = content;
  const { unit } = pen;
  const title = sized(unit, 2.9, 400, 'title');
  const text = sized(unit, 2.3, 400, 'text');
  const most = Math.max(...panels.map(({ lines }) => lines.length));
  const space = Math.round(unit * 1.2);
  const textHeight =
    space + Math.round(title.sizePx * LINE) + most * Math.round(text.sizePx * LINE);
  const top = Math.max(room.top, margin);
  const grid = cellGrid(
    panels.length,
    { x: margin, y: top, width: size.width - 2 * margin, height: room.bottom - top },
    Math.round(unit * 2.4),
    textHeight,
  );
  panels.forEach((panel, i) => {
    const card = grid[i];
    if (!card) return;
    const fit = (words: string, style: TextStyle, soft: boolean): Line[] =>
      wrappedText(words, card.width, 1, style, measure).map((line) => ({
        text: line,
        style,
        soft,
      }));
    const lines = [
      ...fit(panel.title, title, false),
      ...panel.lines.flatMap((line) => fit(line, text, true)),
    ];
    writeLines(pen, lines, card.x, card.y + card.height + space, 'left');
  });
  return grid;
}
