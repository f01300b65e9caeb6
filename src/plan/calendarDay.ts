/**
 * A day of the calendar without a time of day or a time zone, as "2026-11-30" (ISO 8601): what a plan is made of.
 * Counting runs over UTC midnights, so a change of the clocks never moves a day.
 */
export type CalendarDay = string;

const DAY_MS = 86_400_000;

/** Milliseconds of the day's midnight in UTC, for formatting with `timeZone: 'UTC'`; NaN for what is no day. */
export function utcOfDay(day: CalendarDay): number {
  return isCalendarDay(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
}

/** Whether a text is a day that exists, years 1900 to 2199: "2027-02-29" does not. */
export function isCalendarDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && dayOfUtc(time) === text;
}

function dayOfUtc(time: number): CalendarDay {
  return new Date(time).toISOString().slice(0, 10);
}

/** The day a number of days later. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayOfUtc(utcOfDay(day) + days * DAY_MS);
}

/** The same date some years later; from 29 February the 28th in a year without one. */
export function addYears(day: CalendarDay, years: number): CalendarDay {
  const [year = '', ...rest] = day.split('-');
  const wanted = [String(Number(year) + years), ...rest].join('-');
  return isCalendarDay(wanted) ? wanted : wanted.replace(/-29$/, '-28');
}

/** Days from one day to another, negative backwards. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return (utcOfDay(to) - utcOfDay(from)) / DAY_MS;
}
