import {
  FEWEST_WAVELENGTHS,
  labelOf,
  numberOf,
  numbersOf,
  spectralColumns,
  wavelengthOf,
} from './spectrumCells';
import type { SpectrumReading } from './spectrumFile';

/** What may part the cells, in the order of trust: a comma is as often a decimal point. */
const SEPARATORS = ['\t', ';', ',', /\s+/] as const;

/** The cells of a line; a separator within quotation marks parts nothing. */
function cellsOf(line: string, separator: string | RegExp): string[] {
  const between = typeof separator === 'string' ? separator : ' ';
  const cells: string[] = [];
  let quotes = 0;
  for (const part of line.split(separator)) {
    if (quotes % 2 === 1) cells.push(`${cells.pop() ?? ''}${between}${part}`);
    else cells.push(part);
    quotes += part.split('"').length - 1;
  }
  return cells.map(labelOf);
}

/** One reading in a row, wavelengths above. */
function byRows(rows: readonly (readonly string[])[]): SpectrumReading[] {
  for (const [i, head] of rows.entries()) {
    const columns = spectralColumns(head);
    if (!columns) continue;
    const { from, wavelengthsNm } = columns;
    return rows.slice(i + 1).flatMap((row) => {
      const reflectance = numbersOf(row, from, wavelengthsNm.length);
      if (!reflectance) return [];
      const name = row
        .slice(0, from)
        .find((cell) => cell.trim() !== '' && numberOf(cell) === null);
      return [{ name: labelOf(name ?? row[0] ?? ''), wavelengthsNm, reflectance }];
    });
  }
  return [];
}

/** One reading in a column, wavelengths at the left. */
function byColumns(rows: readonly (readonly string[])[]): SpectrumReading[] {
  const spectral = rows.filter(
    (row) =>
      row.length > 1 && wavelengthOf(row[0] ?? '') !== null && numberOf(row[1] ?? '') !== null,
  );
  if (spectral.length < FEWEST_WAVELENGTHS) return [];
  const wavelengthsNm = spectral.map((row) => wavelengthOf(row[0] ?? '') ?? NaN);
  if (wavelengthsNm.some((nm, i) => i > 0 && nm <= (wavelengthsNm[i - 1] ?? 0))) return [];
  const first = rows.indexOf(spectral[0] ?? []);
  const head = first > 0 ? (rows[first - 1] ?? []) : [];
  const count = Math.min(...spectral.map((row) => row.length)) - 1;
  return Array.from({ length: count }, (_, k) => {
    const reflectance = spectral.map((row) => numberOf(row[k + 1] ?? ''));
    const all = reflectance.filter((value) => value !== null);
    return { name: labelOf(head[k + 1] ?? ''), wavelengthsNm, reflectance: all };
  }).filter(({ reflectance }) => reflectance.length === wavelengthsNm.length);
}

/** Spectra of a table as instruments export it: comma, semicolon, tab or spaces between the cells. */
export function tableReadings(text: string): readonly SpectrumReading[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
  for (const separator of SEPARATORS) {
    const rows = lines.map((line) => cellsOf(line.trim(), separator));
    const across = byRows(rows);
    const found = across.length > 0 ? across : byColumns(rows);
    if (found.length > 0) return found;
  }
  return [];
}
