import { scalpZoneIds, type ScalpZoneId } from '../anatomy/scalpZones';
import type { Pigment, Treatment } from '@stipple/color';
import type { Census } from '../dots/census';
import type { Clinic } from '../consultation/clinic';
import { priceOf, type PriceEstimate } from './price';
import { addSpans, sessionHours, type Span } from './time';

/** Exact dots and areas on this head at a density; dots of a lower density are among those of a higher one. */
export type DotCount = (densityPerCm2: number) => Census;

type PerZone = Readonly<Record<ScalpZoneId, number>>;

/** What one session adds. */
export interface PlannedSession {
  /** From 1. */
  readonly number: number;
  readonly ink: Pick<Pigment, 'id' | 'name'>;
  readonly partsWater: number;
  /** Of one healed dot at 550 nm. */
  readonly opticalDepth: number;
  readonly diameterMm: number;
  /** Where the treatment is at full density. */
  readonly addedPerCm2: number;
  readonly dots: number;
  readonly dotsByZone: PerZone;
  readonly hours: Span;
}

interface PlannedZone {
  readonly dots: number;
  readonly areaCm2: number;
  /** Mean over the zone's treated skin; 0 where none is treated. */
  readonly dotsPerCm2: number;
}

/** The numbers of a treatment, sessions adding up to the whole. */
export interface Plan {
  readonly sessions: readonly PlannedSession[];
  readonly dots: number;
  readonly areaCm2: number;
  readonly densityPerCm2: number;
  readonly zones: Readonly<Record<ScalpZoneId, PlannedZone>>;
  readonly hours: Span;
  /** null where the clinic has set no rate. */
  readonly price: PriceEstimate | null;
}

function perZone<T>(of: (zone: ScalpZoneId) => T): Readonly<Record<ScalpZoneId, T>> {
  return Object.fromEntries(scalpZoneIds.map((zone) => [zone, of(zone)])) as Record<
    ScalpZoneId,
    T
  >;
}

const nothing: Pick<Census, 'total' | 'zones'> = {
  total: { dots: 0, treatedCm2: 0, fullDensityCm2: 0 },
  zones: perZone(() => ({ dots: 0, treatedCm2: 0, fullDensityCm2: 0 })),
};

/**
 * The plan that follows from what was decided: sessions are prefixes of one sequence of dots, so what each adds is
 * the difference of two counts and all together are the count that the studio shows.
 */
export function planOf(
  treatment: Pick<Treatment, 'sessions' | 'choice'>,
  count: DotCount,
  rates: Clinic['rates'],
): Plan {
  let density = 0;
  let before = nothing;
  const sessions = treatment.sessions.map(({ partsWater, dots: ink }, i): PlannedSession => {
    density += ink.densityPerCm2;
    const upTo = count(density);
    const earlier = before;
    before = upTo;
    const dots = upTo.total.dots - earlier.total.dots;
    return {
      number: i + 1,
      ink: ink.pigment,
      partsWater,
      opticalDepth: ink.opticalDepth,
      diameterMm: ink.diameterMm,
      addedPerCm2: ink.densityPerCm2,
      dots,
      dotsByZone: perZone((zone) => upTo.zones[zone].dots - earlier.zones[zone].dots),
      hours: sessionHours(dots, rates),
    };
  });
  const { total, zones } = before;
  const hours = addSpans(sessions.map((session) => session.hours));
  return {
    sessions,
    dots: total.dots,
    areaCm2: total.treatedCm2,
    densityPerCm2: treatment.choice.densityPerCm2,
    zones: perZone((zone) => {
      const { dots, treatedCm2 } = zones[zone];
      return {
        dots,
        areaCm2: treatedCm2,
        dotsPerCm2: treatedCm2 > 0 ? dots / treatedCm2 : 0,
      };
    }),
    hours,
    price: priceOf({ sessions: sessions.length, dots: total.dots, hours }, rates),
  };
}
