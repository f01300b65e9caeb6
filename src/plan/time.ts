import type { Clinic } from '../consultation/clinic';

/** From and to, in the unit of its owner. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/**
 * Time that the same work takes fast and slow hands, relative to the clinic's own pace: the trade places 14,000
 * dots in two to four hours (docs/facts/practice.md 1.4, a supplier's figure), three in the middle. An estimate.
 */
const PACE: Span = { low: 2 / 3, high: 4 / 3 };

/** Hours of one session from its dots, set-up included. */
export function sessionHours(
  dots: number,
  { dotsPerHour, setUpHours }: Pick<Clinic['rates'], 'dotsPerHour' | 'setUpHours'>,
): Span {
  const placing = dots / dotsPerHour;
  return { low: placing * PACE.low + setUpHours, high: placing * PACE.high + setUpHours };
}

export function addSpans(spans: readonly Span[]): Span {
  return spans.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), {
    low: 0,
    high: 0,
  });
}

/** Outwards to half hours: nobody plans a day more finely. At least half an hour. */
export function inHalfHours({ low, high }: Span): Span {
  return {
    low: Math.max(0.5, Math.floor(low * 2) / 2),
    high: Math.max(0.5, Math.ceil(high * 2) / 2),
  };
}
