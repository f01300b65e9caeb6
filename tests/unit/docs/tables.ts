/** The text under a heading, named by its number or its words, up to the next heading. */
export function bodyOf(page: string, section: string): string {
  const heading = new RegExp(
    `^#{2,4} ${section.replaceAll('.', '\\.')}(?:\\.? [^\\n]*)?$([^]*?)(?=^#{1,4} |$(?![^]))`,
    'm',
  );
  const body = heading.exec(page)?.[1];
  if (body === undefined) throw new Error(`There is no section ${section}.`);
  return body;
}

/** Rows of all tables of a section, without their heads, cell by cell. */
export function tableIn(page: string, section: string): string[][] {
  const lines = bodyOf(page, section).split('\n');
  const isRow = (line: string | undefined): boolean => line?.startsWith('|') ?? false;
  return lines
    .filter(
      (line, i) => isRow(line) && !/^\|\s*-/.test(line) && !/^\|\s*-/.test(lines[i + 1] ?? ''),
    )
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** All numbers in a text, as it writes them: 4,700, .500, -12. */
export function numbersIn(text: string): number[] {
  const found = text.matchAll(
    /(?<![\w.])-?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+|(?<=\d))(?!\d)/g,
  );
  return Array.from(found, ([number]) => Number(number.replaceAll(',', '')));
}
