import { HEALED_DAYS, YEAR_DAYS } from '@stipple/color';
import type { Consultation } from './document';
import { LIMITS } from './limits';

type Time = Consultation['time'];

/** Days after a session from which on it counts as healed, and of a year: those of the ageing itself. */
export { HEALED_DAYS as healedDays } from '@stipple/color';
const monthDays = YEAR_DAYS / 12;

const afterYears = [1, 2, 3, 4, 5, 7, 9, 10].map((years) => years * YEAR_DAYS);

/** Where the slider of time stops, days since the last session done; its last stop is the latest that a file may hold. */
export const timeStops: readonly number[] = [
  0,
  3,
  7,
  14,
  HEALED_DAYS,
  91,
  182,
  ...afterYears,
  LIMITS.time.days.max,
];

export const momentIds = ['now', 'healed', 'year5'] as const;
export type MomentId = (typeof momentIds)[number];

/** The time that a moment stands for in a plan of so many sessions. */
export function timeOf(moment: MomentId, sessions: number): Time {
  if (moment === 'now') return { sessionsDone: 0, days: HEALED_DAYS };
  return { sessionsDone: sessions, days: moment === 'healed' ? HEALED_DAYS : 5 * YEAR_DAYS };
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
  if (days === HEALED_DAYS) return { unit: 'healed' };
  if (days < HEALED_DAYS) return { unit: 'day', count: days };
  return days < YEAR_DAYS
    ? { unit: 'month', count: Math.round(days / monthDays) }
    : { unit: 'year', count: Math.round(days / YEAR_DAYS) };
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
  if (days === HEALED_DAYS) return `${session}healed`;
  if (days < YEAR_DAYS) return `${session}day-${days}`;
  return `${session}year-${Math.round(days / YEAR_DAYS)}`;
}

/** Index of the stop nearest to a number of days. */
export function nearestStop(days: number): number {
  const gaps = timeStops.map((stop) => Math.abs(stop - days));
  return gaps.indexOf(Math.min(...gaps));
}
