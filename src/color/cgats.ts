import { labelOf, numbersOf, spectralColumns } from './spectrumCells';
import type { SpectrumReading } from './spectrumFile';

/** Words of a line; what stands in quotation marks is one. */
function wordsOf(line: string): string[] {
  return line.match(/"[^"]*"|[^\s"]+/g) ?? [];
}

/** Lines between two keywords, comments left out. */
function between(lines: readonly string[], begin: string, end: string, from: number) {
  const first = lines.findIndex((line, i) => i >= from && line.trim().toUpperCase() === begin);
  if (first < 0) return null;
  const last = lines.findIndex((line, i) => i > first && line.trim().toUpperCase() === end);
  if (last < 0) return null;
  return {
    lines: lines.slice(first + 1, last).filter((line) => !line.trim().startsWith('#')),
    last,
  };
}

const NAMES = ['SAMPLE_NAME', 'SAMPLE_ID', 'SAMPLE_LOC'];

/**
 * Spectra of a CGATS.17 text file (also Argyll's .ti3 and .sp, and ISO 28178); null when it is none. A file may hold
 * several tables; those without spectra are passed over.
 */
export function cgatsReadings(text: string): readonly SpectrumReading[] | null {
  if (!/^\s*BEGIN_DATA(_FORMAT)?\s*$/im.test(text)) return null;
  const lines = text.split(/\r\n|\r|\n/);
  const readings: SpectrumReading[] = [];
  let from = 0;
  for (;;) {
    const format = between(lines, 'BEGIN_DATA_FORMAT', 'END_DATA_FORMAT', from);
    const data = format && between(lines, 'BEGIN_DATA', 'END_DATA', format.last);
    if (!format || !data) break;
    from = data.last;
    const names = format.lines.flatMap(wordsOf);
    const columns = spectralColumns(names);
    if (!columns) continue;
    const { wavelengthsNm } = columns;
    const nameAt = NAMES.map((name) => names.indexOf(name)).find((i) => i >= 0) ?? -1;
    const words = data.lines.flatMap(wordsOf);
    for (let i = 0; i + names.length <= words.length; i += names.length) {
      const row = words.slice(i, i + names.length);
      const reflectance = numbersOf(row, columns.from, wavelengthsNm.length);
      if (reflectance) {
        readings.push({ name: labelOf(row[nameAt] ?? ''), wavelengthsNm, reflectance });
      }
    }
  }
  return readings;
}
