import type { Consultation } from '../../consultation/document';

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

/** Index of the stop nearest to a number of days. */
export function nearestStop(days: number): number {
  const gaps = timeStops.map((stop) => Math.abs(stop - days));
  return gaps.indexOf(Math.min(...gaps));
}
