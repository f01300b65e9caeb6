import type { Clinic } from '../consultation/clinic';
import type { Span } from './time';

/** One way in which the clinic charges. */
export interface PriceWay extends Span {
  readonly by: 'session' | 'dots' | 'hour';
  /** The clinic's own rate, per session, thousand dots or hour. */
  readonly rate: number;
}

export interface PriceEstimate {
  readonly currency: Clinic['rates']['currency'];
  /** At least one; each is the whole price by that rate: they are not added up. */
  readonly ways: readonly [PriceWay, ...PriceWay[]];
}

export interface PricedWork {
  readonly sessions: number;
  readonly dots: number;
  readonly hours: Span;
}

/** Two leading digits: more would be a precision that nobody has. */
function step(value: number): number {
  return value > 0 ? 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1) : 1;
}

function outwards({ low, high }: Span): Span {
  return {
    low: Math.floor(low / step(low)) * step(low),
    high: Math.ceil(high / step(high)) * step(high),
  };
}

/**
 * The price from the clinic's own rates and nothing else; null where it has set none. By session it is one figure,
 * by dots the figure for the dots planned, by the hour a range, since the time is one.
 */
export function priceOf(work: PricedWork, rates: Clinic['rates']): PriceEstimate | null {
  const ways: PriceWay[] = [];
  const { perSession, perThousandDots, perHour, currency } = rates;
  if (perSession !== null) {
    const price = perSession * work.sessions;
    ways.push({ by: 'session', rate: perSession, low: price, high: price });
  }
  if (perThousandDots !== null) {
    const price = Math.round((perThousandDots * work.dots) / 1000);
    ways.push({ by: 'dots', rate: perThousandDots, low: price, high: price });
  }
  if (perHour !== null) {
    const { low, high } = work.hours;
    ways.push({
      by: 'hour',
      rate: perHour,
      ...outwards({ low: perHour * low, high: perHour * high }),
    });
  }
  const [first, ...rest] = ways;
  return first === undefined ? null : { currency, ways: [first, ...rest] };
}
