/** Fewest wavelengths that make a spectrum. */
export const FEWEST_WAVELENGTHS = 8;

const LEAST_NM = 200;
const MOST_NM = 2600;

/** The wavelength (nm) that a column's name stands for, as 400, 400nm, nm400, SPEC_400, R_400.0; null for any other. */
export function wavelengthOf(cell: string): number | null {
  const [, digits] =
    /^(?:SPECTRAL_?(?:NM)?_?|SPEC_?|NM_?|R_?|R%_?|X)?(\d{3,4}(?:[.,]\d{1,6})?)\s*(?:nm)?$/i.exec(
      cell.trim(),
    ) ?? [];
  if (digits === undefined) return null;
  const nm = Number(digits.replace(',', '.'));
  return nm >= LEAST_NM && nm <= MOST_NM ? nm : null;
}

/** A number with a decimal point or comma, perhaps in per cent; null for anything else. */
export function numberOf(cell: string): number | null {
  const text = cell.trim().replace(/\s*%$/, '').replace(',', '.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return null;
  return Number(text);
}

/** Longest run of columns whose names are ascending wavelengths. */
export function spectralColumns(
  names: readonly string[],
): { readonly from: number; readonly wavelengthsNm: readonly number[] } | null {
  let best: { from: number; wavelengthsNm: number[] } | null = null;
  let run: { from: number; wavelengthsNm: number[] } = { from: 0, wavelengthsNm: [] };
  names.forEach((name, i) => {
    const nm = wavelengthOf(name);
    const last = run.wavelengthsNm.at(-1);
    if (nm === null) run = { from: i + 1, wavelengthsNm: [] };
    else if (last !== undefined && nm <= last) run = { from: i, wavelengthsNm: [nm] };
    else run.wavelengthsNm.push(nm);
    if (run.wavelengthsNm.length > (best?.wavelengthsNm.length ?? FEWEST_WAVELENGTHS - 1)) {
      best = run;
    }
  });
  return best;
}

/** The numbers of a run of cells; null where one is missing or none. */
export function numbersOf(
  cells: readonly string[],
  from: number,
  count: number,
): number[] | null {
  const numbers = cells.slice(from, from + count).map(numberOf);
  const all = numbers.filter((value) => value !== null);
  return all.length === count ? all : null;
}

/** A text within quotation marks or without, at most so many letters. */
export function labelOf(cell: string): string {
  return cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim()
    .slice(0, 80);
}
