import type { InkDots } from './inkDots';

/** How the client lives and heals; every factor is an estimate. */
export interface Care {
  /** `covered` or SPF daily, `normal`, or strong sun without protection. */
  readonly sun: 'protected' | 'normal' | 'strong';
  readonly skin: 'normal' | 'oily' | 'scar';
}

export const NORMAL_CARE: Care = { sun: 'normal', skin: 'normal' };

/**
 * Days of a year. Whole, since documents, links and the slider hold whole days (five years are 1825) and the
 * constants below are known to a half at best: a quarter of a day would say nothing and split the two.
 */
export const YEAR_DAYS = 365;

/** The day on which a dot counts as healed; optical depths are quoted for it. */
export const HEALED_DAYS = 28;

/** A number that nobody has measured for SMP, with the range it may lie in. */
interface Estimate {
  readonly value: number;
  readonly range: readonly [least: number, most: number];
}

/**
 * Ageing constants, estimates. Anchors: one third of tattoo pigment leaves within weeks
 * (Baeumler, Karger 2015); areola tattoos fade 32 % (5-80) in 14 months; touch-ups at 2-7 years.
 */
const AGEING = {
  earlyLoss: { value: 0.33, range: [0.2, 0.5] },
  earlyYears: { value: 0.08, range: [0.04, 0.2] },
  lateLoss: { value: 0.5, range: [0.3, 0.9] },
  lateYears: { value: 9, range: [4, 15] },
  spreadPerYear: { value: 0.02, range: [0.005, 0.05] },
  freshWidening: { value: 0.3, range: [0.1, 0.5] },
  freshCrust: { value: 1, range: [0.5, 2] },
  crustDays: { value: 7, range: [4, 14] },
} as const satisfies Record<string, Estimate>;

/** Multipliers on the speed of late fading and of spreading, estimates. */
const CARE_FACTORS = {
  sun: {
    protected: { value: 0.8, range: [0.6, 1] },
    normal: { value: 1, range: [1, 1] },
    strong: { value: 1.5, range: [1.2, 2] },
  },
  skin: {
    normal: { value: 1, range: [1, 1] },
    oily: { value: 1.3, range: [1.1, 1.6] },
    scar: { value: 1.7, range: [1.2, 2.5] },
  },
} as const satisfies Record<string, Record<string, Estimate>>;

/** Fast or slow end of the estimates, or their middle. */
export type Pace = 'slow' | 'expected' | 'fast';

function paced({ value, range }: Estimate, pace: Pace, largerIsFaster = true): number {
  if (pace === 'expected') return value;
  const [least, most] = range;
  return (pace === 'fast') === largerIsFaster ? most : least;
}

/** Share of the pigment placed on day 0 that is still in the dermis. */
export function pigmentLeft(
  days: number,
  care: Care = NORMAL_CARE,
  pace: Pace = 'expected',
): number {
  const years = Math.max(0, days) / YEAR_DAYS;
  const speed =
    paced(CARE_FACTORS.sun[care.sun], pace) * paced(CARE_FACTORS.skin[care.skin], pace);
  const early =
    paced(AGEING.earlyLoss, pace) * -Math.expm1(-years / paced(AGEING.earlyYears, pace, false));
  const late =
    paced(AGEING.lateLoss, pace) *
    -Math.expm1((-years * speed) / paced(AGEING.lateYears, pace, false));
  return (1 - early) * (1 - late);
}

/** Diameter relative to the healed one: swollen at first, spreading slowly for years. */
function diameterFactor(
  days: number,
  care: Care = NORMAL_CARE,
  pace: Pace = 'expected',
): number {
  const swelling =
    AGEING.freshWidening.value * Math.max(0, 1 - Math.max(0, days) / HEALED_DAYS);
  const years = Math.max(0, days - HEALED_DAYS) / YEAR_DAYS;
  const spread = paced(AGEING.spreadPerYear, pace) * paced(CARE_FACTORS.skin[care.skin], pace);
  return 1 + swelling + spread * years;
}

/** Ink in the crust and epidermis of a fresh dot, relative to the healed dot; gone by day 28. */
function crust(days: number): number {
  if (days >= HEALED_DAYS) return 0;
  const t = Math.max(0, days);
  const end = Math.exp(-HEALED_DAYS / AGEING.crustDays.value);
  return AGEING.freshCrust.value * ((Math.exp(-t / AGEING.crustDays.value) - end) / (1 - end));
}

/**
 * A population at a given age. `dots` is the healed one (day 28). Ink is conserved or lost,
 * never gained: density times optical depth times area only falls.
 * @param days since the session, 0 or more
 */
export function dotsAtTime(
  dots: InkDots,
  days: number,
  care: Care = NORMAL_CARE,
  pace: Pace = 'expected',
): InkDots {
  const ink =
    pigmentLeft(days, care, pace) / pigmentLeft(HEALED_DAYS, care, pace) + crust(days);
  const width = diameterFactor(days, care, pace);
  return {
    ...dots,
    diameterMm: dots.diameterMm * width,
    opticalDepth: (dots.opticalDepth * ink) / width ** 2,
  };
}

/** Redness of treated skin, 0..1 of its first day (gone after about five days, estimate). */
export function rednessAtTime(days: number): number {
  return Math.exp(-Math.max(0, days) / 2);
}
