import { words } from '.';

const formats = new Map<number, Intl.NumberFormat>();

/** A number as people of the catalogue's language write it, with exactly `digits` decimals. */
export function written(value: number, digits = 0): string {
  let format = formats.get(digits);
  if (format === undefined) {
    format = new Intl.NumberFormat(words.locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(digits, format);
  }
  const text = format.format(value);
  return /^-0([.,]0*)?$/.test(text) ? text.slice(1) : text;
}
