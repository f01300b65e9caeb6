import { inflateSync } from 'node:zlib';

/** What a PDF holds, read without a library. */
export interface PdfContent {
  /** Lines in the order they were written, pages one behind the other. */
  readonly text: string;
  readonly pages: number;
  readonly information: Readonly<Record<string, string>>;
  /** Files of the JPEGs in it. */
  readonly pictures: readonly Buffer[];
  /** Everything in it, streams unpacked: nothing can hide from a search. */
  readonly whole: string;
}

/** 0x80 to 0x9F of code page 1252. */
const between = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** A literal string of PDF in WinAnsi: backslashes undone, bytes to characters. */
function unescaped(literal: string): string {
  return literal
    .replaceAll(/\\([nrtbf()\\]|[0-7]{1,3})/g, (_, mark: string) => {
      if (/^[0-7]/.test(mark)) return String.fromCodePoint(Number.parseInt(mark, 8));
      return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[mark] ?? mark;
    })
    .replaceAll(/[\u0080-\u009F]/g, (c) => between[c.charCodeAt(0) - 0x80] ?? c);
}

const literal = String.raw`\(((?:\\.|[^\\()])*)\)`;

/** Reads what jspdf writes: one object a stream, plain objects, no object streams. */
export function pdfContent(file: Buffer): PdfContent {
  const raw = file.toString('latin1');
  if (!raw.startsWith('%PDF-') || !raw.trimEnd().endsWith('%%EOF')) {
    throw new Error('This is no whole PDF.');
  }
  const pictures: Buffer[] = [];
  const texts: string[] = [];
  let whole = raw;
  for (const found of raw.matchAll(/<<((?:(?!endobj)[\s\S])*?)>>\s*stream\r?\n/g)) {
    const length = Number(/\/Length (\d+)/.exec(found[1] ?? '')?.[1]);
    const start = found.index + found[0].length;
    const bytes = file.subarray(start, start + length);
    if (found[1]?.includes('/DCTDecode')) pictures.push(bytes);
    if (!found[1]?.includes('/FlateDecode')) continue;
    const unpacked = inflateSync(bytes).toString('latin1');
    whole += unpacked;
    const shown = [...unpacked.matchAll(new RegExp(`${literal}\\s*Tj`, 'g'))];
    texts.push(...shown.map(([, each = '']) => unescaped(each)));
  }
  const about = /\/Producer[\s\S]*?>>/.exec(raw)?.[0] ?? '';
  const information = Object.fromEntries(
    ['Title', 'Subject', 'Author', 'Creator'].map((key) => [
      key,
      unescaped(new RegExp(`/${key} ${literal}`).exec(about)?.[1] ?? ''),
    ]),
  );
  return {
    text: texts.join('\n'),
    pages: [...raw.matchAll(/\/Type \/Page\b(?!s)/g)].length,
    information,
    pictures,
    whole,
  };
}
