import type { Consultation } from '../consultation/document';
import { healedDays, monthDays, yearDays } from '../studio/stores/moment';
import type { Shell } from './languages';
import type { Numbers } from './numbers';

type Dated = Pick<Consultation, 'time' | 'treatment'>;

/** What a picture of this moment is called; a simulation is always named one. */
export function captionOf(
  { time, treatment }: Dated,
  caption: Shell['stage']['caption'],
  written: Numbers['written'],
): string {
  const { days, sessionsDone } = time;
  const { sessions } = treatment;
  if (sessionsDone === 0) return caption.now;
  if (days < 3) return caption.fresh(sessionsDone);
  if (days < healedDays) return caption.settling(days);
  if (days === healedDays) {
    return sessionsDone < sessions ? caption.partial(sessionsDone, sessions) : caption.healed;
  }
  const later =
    days < yearDays
      ? caption.months(Math.round(days / monthDays))
      : caption.years(written(Math.round(days / yearDays)));
  return sessionsDone < sessions ? caption.afterSession(later, sessionsDone, sessions) : later;
}

/** The moment as it stands in a file's name, the same in every language. */
export function momentInFile({ time, treatment }: Dated): string {
  const { days, sessionsDone } = time;
  if (sessionsDone === 0) return 'now';
  const session = sessionsDone < treatment.sessions ? `session-${sessionsDone}-` : '';
  if (days === healedDays) return `${session}healed`;
  if (days < yearDays) return `${session}day-${days}`;
  return `${session}year-${Math.round(days / yearDays)}`;
}
