import { healedDays, monthDays, yearDays } from '../stores/moment';
import { written } from '../words/format';
import { later } from '../words/later';

/** Time since a session, in words. */
export function sinceInWords(days: number): string {
  const { time } = later;
  if (days === healedDays) return time.healed;
  if (days < healedDays) return time.day(days);
  if (days < yearDays) return time.months(Math.round(days / monthDays));
  const years = Math.round(days / yearDays);
  return years === 1 ? time.oneYear : time.years(written(years));
}
