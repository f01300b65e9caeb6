import { locale } from './language';

const formats = new Map<number, Intl.NumberFormat>();

/** A number as people of the page's language write it, with exactly `digits` decimals. */
export function written(value: number, digits = 0): string {
  let format = formats.get(digits);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(digits, format);
  }
  const text = format.format(value);
  return /^-0([.,]0*)?$/.test(text) ? text.slice(1) : text;
}

/** An amount of money, its cents only where there are any. */
export function money(amount: number, currency: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount);
}

/** What a currency is called: "euro" in Spanish. */
export function currencyName(currency: string): string {
  return new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? currency;
}

const [group = ',', decimal = '.'] = ['group', 'decimal'].map(
  (type) =>
    new Intl.NumberFormat(locale, { useGrouping: 'always' })
      .formatToParts(12_345.6)
      .find((part) => part.type === type)?.value,
);

/**
 * The number that somebody typed, in the page's way of writing; NaN when it is none. A point or comma followed by
 * anything but three digits is a decimal sign in every language.
 */
export function readNumber(typed: string): number {
  const text = typed.replaceAll(/[\s'’]/g, '');
  if (text === '') return Number.NaN;
  if (/^[-−]?\d+[.,]\d{1,2}$/.test(text))
    return Number(text.replace(',', '.').replace('−', '-'));
  return Number(text.replaceAll(group, '').replace(decimal, '.').replace('−', '-'));
}
