import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colorDifference, treatmentOf, zoneLabOf } from '@stipple/color';
import { defaultConsultation } from '../../../src/consultation/defaults';
import type { Consultation } from '../../../src/consultation/document';
import { adviceOf, outcomeOf } from '../../../src/outcome/outcome';
import { overruleCost } from '../../../src/studio/steps/overruleCost';
import { realSkinLab } from '../color/arbitraries';

const c = defaultConsultation;
const overruled = (from: Consultation, change: Partial<Consultation['treatment']>) => ({
  ...from,
  treatment: { ...from.treatment, ...change },
});

/** Skins, hair and numbers of sessions; nothing overruled. */
const anyClient = fc
  .record({
    lab: realSkinLab,
    greyFraction: fc.double({ min: 0, max: 1, noNaN: true }),
    shaftDiameterMm: fc.double({ min: 0.05, max: 0.1, noNaN: true }),
    sessions: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ lab, sessions, ...hair }): Consultation => ({
    ...overruled(c, { sessions }),
    skin: { ...c.skin, lab },
    hair: { ...c.hair, ...hair },
    time: { days: 28, sessionsDone: sessions },
  }));

describe('the advised and the chosen treatment', () => {
  it('are the same to the last digit where nothing is overruled, and are so by the same function', () => {
    fc.assert(
      fc.property(anyClient, (consultation) => {
        const {
          advised,
          chosen,
          overruled: changed,
          target,
          present,
          noInk,
        } = outcomeOf(consultation);
        expect(changed).toBe(false);
        expect(chosen).toEqual(advised);
        const { skin, recommendation } = adviceOf(consultation);
        expect(treatmentOf(recommendation.ground, advised.choice)).toEqual(advised);
        expect(advised.dE00).toBe(colorDifference(zoneLabOf(skin, advised.plan), target));
        // What the head shows healed is what was promised; where no ink is advised, bare skin.
        if (noInk) {
          expect(present).toBeNull();
          return;
        }
        expect(present?.dE00).toBeCloseTo(advised.dE00, 9);
        expect(present).toMatchObject({
          interval: advised.interval,
          chances: advised.chances,
          verdict: advised.verdict,
        });
      }),
      { numRuns: 12 },
    );
  });

  it('are the same again once what was overruled is taken back, or set to what is advised', () => {
    fc.assert(
      fc.property(anyClient, fc.integer({ min: 20, max: 240 }), (consultation, density) => {
        const before = outcomeOf(consultation);
        const own = overruled(consultation, { densityPerCm2: density, partsWater: 11 });
        expect(outcomeOf(own).advised).toEqual(before.advised);
        expect(outcomeOf(overruled(own, { densityPerCm2: null, partsWater: null }))).toEqual(
          before,
        );
        const { densityPerCm2, diameterMm } = before.advised.choice;
        const same = outcomeOf(overruled(consultation, { densityPerCm2, diameterMm }));
        expect(same.overruled).toBe(false);
        expect(same.chosen).toEqual(before.advised);
      }),
      { numRuns: 6 },
    );
  });

  it('differ by the same at the top of the panel and under the slider', () => {
    fc.assert(
      fc.property(
        anyClient,
        fc.integer({ min: 0, max: 250 }),
        fc.constantFrom('densityPerCm2', 'partsWater'),
        (consultation, value, overruledValue) => {
          const amount = overruledValue === 'partsWater' ? 1 + (value % 30) : value;
          const own = overruled(consultation, { [overruledValue]: amount });
          const { advised, chosen } = outcomeOf(own);
          expect(overruleCost(own, overruledValue)).toBe(chosen.dE00 - advised.dE00);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('agree on the first look: one step of the slider moves both by the same little', () => {
    const advised = outcomeOf(c);
    expect(advised.chosen.dE00).toBe(advised.advised.dE00);
    const densityPerCm2 = advised.advised.choice.densityPerCm2 + 5;
    const step = outcomeOf(overruled(c, { densityPerCm2 }));
    const moved = step.chosen.dE00 - step.advised.dE00;
    expect(moved).not.toBe(0);
    expect(Math.abs(moved)).toBeLessThan(0.3);
    expect(overruleCost(overruled(c, { densityPerCm2 }), 'densityPerCm2')).toBe(moved);
  });
});
