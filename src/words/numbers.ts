/** How numbers and money are written in one place of the world, and how they are read from what somebody typed. */
export interface Numbers {
  /** A number with exactly `digits` decimals; none where not told. Never "-0". */
  readonly written: (value: number, digits?: number) => string;
  /** An amount of money, its cents only where there are any. */
  readonly money: (amount: number, currency: string) => string;
  /** What a currency is called: "euro" in Spanish. */
  readonly currencyName: (currency: string) => string;
  /**
   * The number that somebody typed; NaN when it is none. A point or comma followed by anything but three digits is a
   * decimal sign in every language.
   */
  readonly readNumber: (typed: string) => number;
}

/** The signs that stand between thousands and before decimals. */
function signsOf(locale: string): readonly [group: string, decimal: string] {
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always' }).formatToParts(
    12_345.6,
  );
  const sign = (type: string, usual: string) =>
    parts.find((part) => part.type === type)?.value ?? usual;
  return [sign('group', ','), sign('decimal', '.')];
}

/** @param locale a language tag, with its region where one is known: "es-MX" */
export function numbersIn(locale: string): Numbers {
  const formats = new Map<number, Intl.NumberFormat>();
  const [group, decimal] = signsOf(locale);
  return {
    written: (value, digits = 0) => {
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
    },
    money: (amount, currency) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        trailingZeroDisplay: 'stripIfInteger',
      }).format(amount),
    currencyName: (currency) =>
      new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? currency,
    readNumber: (typed) => {
      const text = typed.replaceAll(/[\s'’]/g, '');
      if (text === '') return Number.NaN;
      if (/^[-−]?\d+[.,]\d{1,2}$/.test(text)) {
        return Number(text.replace(',', '.').replace('−', '-'));
      }
      return Number(text.replaceAll(group, '').replace(decimal, '.').replace('−', '-'));
    },
  };
}
