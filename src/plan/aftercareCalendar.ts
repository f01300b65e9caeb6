import { sessionPlanOf } from '@stipple/color';
import type { CareRule } from './aftercare';
import { addDays, addYears, type CalendarDay } from './calendarDay';

/** When the sessions are. */
export interface Schedule {
  readonly first: CalendarDay;
  /** 1 to 4. */
  readonly sessions: number;
  /** Days from one session to the next while the scalp heals enough for more, 10 to 14. */
  readonly intervalDays: number;
}

/** docs/facts/practice.md 1.5: ten days at least for the skin to close, two weeks at most in practice. */
export const INTERVALS = [10, 11, 12, 13, 14] as const;
export type Interval = (typeof INTERVALS)[number];
export const USUAL_INTERVAL = 12;

/** A rule of care on its days, both ends included. */
export interface CareSpan {
  readonly rule: CareRule;
  /** Session that it belongs to, from 1; null for what belongs to the treatment as a whole. */
  readonly session: number | null;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/**
 * Days of the sessions. They follow one another at the interval, but for the fourth: it keeps its distance from
 * the third (src/color/data/sessions.json), since it corrects what has healed.
 * @throws RangeError for anything but 1 to 4 sessions, or an interval outside 10 to 14 days
 */
export function sessionDays({ first, sessions, intervalDays }: Schedule): CalendarDay[] {
  if (!INTERVALS.some((days) => days === intervalDays)) {
    throw new RangeError(
      `Sessions ${intervalDays} days apart do not heal as planned: choose 10 to 14.`,
    );
  }
  let day = first;
  let last = 0;
  return sessionPlanOf(sessions).map((session) => {
    const gap = session.day - last;
    last = session.day;
    day = addDays(day, gap === USUAL_INTERVAL ? intervalDays : gap);
    return day;
  });
}

function spanOf(rule: CareRule, start: CalendarDay): Pick<CareSpan, 'from' | 'to'> {
  return 'days' in rule
    ? { from: addDays(start, rule.days[0]), to: addDays(start, rule.days[1]) }
    : { from: addYears(start, rule.years[0]), to: addYears(start, rule.years[1]) };
}

/** What to heed and when, rule by rule in the order of the care texts, session by session within a rule. */
export function careCalendar(schedule: Schedule, rules: readonly CareRule[]): CareSpan[] {
  const days = sessionDays(schedule);
  const last = days.at(-1) ?? schedule.first;
  return rules.flatMap((rule): CareSpan[] => {
    if (rule.anchor === 'each-session') {
      return days.map((day, i) => ({ rule, session: i + 1, ...spanOf(rule, day) }));
    }
    const span = spanOf(rule, last);
    const from = rule.anchor === 'whole-treatment' ? schedule.first : span.from;
    return [{ rule, session: null, from, to: span.to }];
  });
}
