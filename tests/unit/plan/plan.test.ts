import { beforeAll, describe, expect, it } from 'vitest';
import { radialSurface } from '../../../src/anatomy/radialSurface';
import { scalpAnatomy } from '../../../src/anatomy/scalpAnatomy';
import { scalpZoneIds } from '../../../src/anatomy/scalpZones';
import { defaultClinic, type Clinic } from '../../../src/consultation/clinic';
import { defaultConsultation } from '../../../src/consultation/defaults';
import { outcomeOf, type Outcome } from '../../../src/outcome/outcome';
import { scalpPlaceOf } from '../../../src/outcome/scalpSpec';
import { planOf, type DotCount } from '../../../src/plan/plan';
import { priceOf } from '../../../src/plan/price';
import { inHalfHours, sessionHours } from '../../../src/plan/time';
import { layerCensus, scalpLayer } from '../../../src/dots/scalpLayer';
import { builtDots } from '../dots/builtDots';
import { shippedHead } from '../sculpt/shippedHead';

let count: DotCount;
let outcome: Outcome;

beforeAll(async () => {
  const head = await shippedHead();
  const anatomy = scalpAnatomy(radialSurface(head.radius), head.landmarks);
  const sequence = builtDots();
  const layer = scalpLayer(scalpPlaceOf(defaultConsultation).spec, anatomy, sequence);
  count = (density) => layerCensus(layer, sequence, density);
  outcome = outcomeOf(defaultConsultation);
}, 60_000);

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('the plan', () => {
  it.each([1, 2, 3, 4])('of %d sessions adds up to the census of the whole', (sessions) => {
    const of = outcomeOf({
      ...defaultConsultation,
      treatment: { ...defaultConsultation.treatment, sessions },
    });
    const plan = planOf(of.chosen, count, defaultClinic.rates);
    const whole = count(of.chosen.choice.densityPerCm2);
    expect(plan.sessions.map(({ number }) => number)).toEqual(
      Array.from({ length: sessions }, (_, i) => i + 1),
    );
    expect(sum(plan.sessions.map(({ dots }) => dots))).toBe(plan.dots);
    // The sum of the sessions' densities may miss the whole by the last bit.
    expect(Math.abs(plan.dots - whole.total.dots)).toBeLessThanOrEqual(1);
    expect(plan.areaCm2).toBe(whole.total.treatedCm2);
    for (const zone of scalpZoneIds) {
      expect(sum(plan.sessions.map(({ dotsByZone }) => dotsByZone[zone]))).toBe(
        plan.zones[zone].dots,
      );
    }
    for (const { dots, dotsByZone } of plan.sessions) {
      expect(sum(Object.values(dotsByZone))).toBe(dots);
    }
    expect(sum(plan.sessions.map(({ addedPerCm2 }) => addedPerCm2))).toBeCloseTo(
      of.chosen.choice.densityPerCm2,
      9,
    );
  });

  it('is the same whatever moment is on screen', () => {
    const now = outcomeOf({ ...defaultConsultation, time: { days: 28, sessionsDone: 0 } });
    expect(planOf(now.chosen, count, defaultClinic.rates)).toEqual(
      planOf(outcome.chosen, count, defaultClinic.rates),
    );
  });

  it('has areas and densities of an ordinary Norwood VI head', () => {
    const plan = planOf(outcome.chosen, count, defaultClinic.rates);
    // docs/facts/practice.md 1.6: about 280 cm2 and 28,000-56,000 dots.
    expect(plan.areaCm2).toBeGreaterThan(220);
    expect(plan.areaCm2).toBeLessThan(360);
    expect(plan.dots).toBeGreaterThan(24_000);
    expect(plan.dots).toBeLessThan(56_000);
    expect(plan.zones.midScalp.dotsPerCm2).toBeLessThan(
      outcome.chosen.choice.densityPerCm2 * 1.05,
    );
  });

  it('plans nothing where there is nothing to do', () => {
    const bare = outcomeOf({
      ...defaultConsultation,
      treatment: { ...defaultConsultation.treatment, densityPerCm2: 0 },
    });
    const plan = planOf(bare.chosen, count, defaultClinic.rates);
    expect(plan.dots).toBe(0);
    expect(sum(plan.sessions.map(({ dots }) => dots))).toBe(0);
  });
});

describe('working time', () => {
  it('is two to four hours for 14,000 dots at the usual pace, and set-up for each session', () => {
    const { low, high } = sessionHours(14_000, { dotsPerHour: 14_000 / 3, setUpHours: 0.5 });
    expect(low).toBeCloseTo(2.5, 9);
    expect(high).toBeCloseTo(4.5, 9);
  });

  it('is told in half hours, outwards', () => {
    expect(inHalfHours({ low: 2.6, high: 4.51 })).toEqual({ low: 2.5, high: 5 });
    expect(inHalfHours({ low: 0, high: 0.1 })).toEqual({ low: 0.5, high: 0.5 });
  });
});

describe('the price', () => {
  const work = { sessions: 3, dots: 33_456, hours: { low: 6.2, high: 11.4 } };
  const rates = (set: Partial<Clinic['rates']>) => ({ ...defaultClinic.rates, ...set });

  it('is not invented where the clinic has set no rate', () => {
    expect(priceOf(work, defaultClinic.rates)).toBeNull();
  });

  it('is one figure by session and by dots, and a range by the hour', () => {
    const estimate = priceOf(
      work,
      rates({ currency: 'EUR', perSession: 450, perThousandDots: 40, perHour: 110 }),
    );
    expect(estimate).toEqual({
      currency: 'EUR',
      ways: [
        { by: 'session', rate: 450, low: 1350, high: 1350 },
        { by: 'dots', rate: 40, low: 1338, high: 1338 },
        { by: 'hour', rate: 110, low: 680, high: 1300 },
      ],
    });
  });

  it('follows a rate in proportion and keeps a free session free', () => {
    expect(priceOf(work, rates({ perSession: 0 }))?.ways).toEqual([
      { by: 'session', rate: 0, low: 0, high: 0 },
    ]);
    expect(priceOf(work, rates({ perHour: 0 }))?.ways[0]).toMatchObject({ low: 0, high: 0 });
  });
});
