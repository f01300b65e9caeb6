import { utcOfDay, type CalendarDay } from '../../consultation/calendarDay';
import type { Clinic } from '../../consultation/clinic';
import { inHalfHours, type Span } from '../../consultation/planTime';
import { money, written, locale } from '../words';
import { plan as text } from '../laterWords';

const dayFormat = new Intl.DateTimeFormat(locale, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const spanFormat = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthFormat = new Intl.DateTimeFormat(locale, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "Mon, Nov 30, 2026". */
export const dayInWords = (day: CalendarDay): string => dayFormat.format(utcOfDay(day));

/** "Nov 30 – Dec 3, 2026"; one day stands alone, a span of years tells months. */
export function daysInWords(from: CalendarDay, to: CalendarDay): string {
  if (from === to) return dayInWords(from);
  const years = utcOfDay(to) - utcOfDay(from) > 366 * 86_400_000;
  return (years ? monthFormat : spanFormat).formatRange(utcOfDay(from), utcOfDay(to));
}

/** Without decimals that say nothing: two at most. */
function plain(hours: number): string {
  const digits = [0, 1].find((n) => Number(hours.toFixed(n)) === hours) ?? 2;
  return written(hours, digits);
}

/** "0.75 h", as the clinic set it. */
export const exactHours = (hours: number): string => text.hours(plain(hours), plain(hours));

/** "8.5–16 h", outwards to half hours. */
export function hoursInWords(span: Span): string {
  const { low, high } = inHalfHours(span);
  return text.hours(plain(low), plain(high));
}

type Currency = Clinic['rates']['currency'];

/** "€610–1,100" as people of the page's language write it; one figure where both ends are the same. */
export function pricesInWords(currency: Currency, { low, high }: Span): string {
  if (low === high) return money(low, currency);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  }).formatRange(low, high);
}
