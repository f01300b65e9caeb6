import type { Measure, TextStyle } from './page';

/** The start of a text that fits, with an ellipsis where something was cut. */
function cut(text: string, width: number, style: TextStyle, measure: Measure): string {
  if (measure(text, style) <= width) return text;
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  while (letters.length > 0 && measure(`${letters.join('').trimEnd()}…`, style) > width)
    letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** A text in at most so many lines of a width in pixels; what does not fit ends in an ellipsis. */
export function wrappedText(
  text: string,
  width: number,
  mostLines: number,
  style: TextStyle,
  measure: Measure,
): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  let line = '';
  for (const [i, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, style) > width) {
      if (lines.length === mostLines - 1) {
        return [...lines, cut([line, ...words.slice(i)].join(' '), width, style, measure)];
      }
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, cut(line, width, style, measure)];
}
