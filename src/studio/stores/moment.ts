import type { Consultation } from '../../consultation/document';
import { words } from '../words';
import { written } from '../words/format';

type Time = Consultation['time'];

/** Healed, in days after a session (color/ageing.ts). */
export const healedDays = 28;
export const monthDays = 30.4;
export const yearDays = 365;

/** Where the slider of time stops, days since the last session done. */
export const timeStops: readonly number[] = [
  0, 3, 7, 14, 28, 91, 182, 365, 730, 1095, 1460, 1825, 2555, 3285, 3650,
];

export const momentIds = ['now', 'healed', 'year5'] as const;
export type MomentId = (typeof momentIds)[number];

/** The time that a moment stands for in a plan of so many sessions. */
export function timeOf(moment: MomentId, sessions: number): Time {
  if (moment === 'now') return { sessionsDone: 0, days: healedDays };
  return { sessionsDone: sessions, days: moment === 'healed' ? healedDays : 5 * yearDays };
}

/** Which of the moments a time is, null when it is none of them. */
export function momentOf(time: Time, sessions: number): MomentId | null {
  if (time.sessionsDone === 0) return 'now';
  return (
    momentIds.find((id) => {
      const wanted = timeOf(id, sessions);
      return wanted.sessionsDone === time.sessionsDone && wanted.days === time.days;
    }) ?? null
  );
}

/** What a picture of this moment is called, on screen and in the picture. */
export function captionOf({ time, treatment }: Consultation): string {
  const { caption } = words.stage;
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

/** The moment as it stands in a file's name. */
export function momentInFile({ time, treatment }: Consultation): string {
  const { days, sessionsDone } = time;
  if (sessionsDone === 0) return 'now';
  const session = sessionsDone < treatment.sessions ? `session-${sessionsDone}-` : '';
  if (days === healedDays) return `${session}healed`;
  if (days < yearDays) return `${session}day-${days}`;
  return `${session}year-${Math.round(days / yearDays)}`;
}

/** Index of the stop nearest to a number of days. */
export function nearestStop(days: number): number {
  const gaps = timeStops.map((stop) => Math.abs(stop - days));
  return gaps.indexOf(Math.min(...gaps));
}
