import type { Consultation } from './document';

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

type Dated = Pick<Consultation, 'time' | 'treatment'>;

/** Time since a session, in the unit that people tell it in. */
export type Since =
  | { readonly unit: 'day' | 'month' | 'year'; readonly count: number }
  | { readonly unit: 'healed' };

/** @param days whole days since a session */
export function sinceOf(days: number): Since {
  if (days === healedDays) return { unit: 'healed' };
  if (days < healedDays) return { unit: 'day', count: days };
  return days < yearDays
    ? { unit: 'month', count: Math.round(days / monthDays) }
    : { unit: 'year', count: Math.round(days / yearDays) };
}

/** Dots look fresh for so many days. */
const freshDays = 3;

/** What a plan's time shows: the head as it is, dots fresh from a session, or how long after which one. */
export type Phase =
  | { readonly kind: 'now' }
  | { readonly kind: 'fresh'; readonly session: number }
  | {
      readonly kind: 'since';
      readonly since: Since;
      readonly session: number;
      readonly sessions: number;
    };

/** Which phase a consultation stands at. */
export function phaseOf({ time, treatment: { sessions } }: Dated): Phase {
  const { days, sessionsDone: session } = time;
  if (session === 0) return { kind: 'now' };
  if (days < freshDays) return { kind: 'fresh', session };
  return { kind: 'since', since: sinceOf(days), session, sessions };
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

/** Index of the stop nearest to a number of days. */
export function nearestStop(days: number): number {
  const gaps = timeStops.map((stop) => Math.abs(stop - days));
  return gaps.indexOf(Math.min(...gaps));
}
