import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colorDifference, labOfSpectrum, sessionPlanOf, zoneSpectrum } from '@stipple/color';
import { labOfHairTone } from '../../../src/consultation/hairTones';
import { defaultConsultation } from '../../../src/consultation/defaults';
import type { Consultation } from '../../../src/consultation/document';
import { appearanceOf } from '../../../src/outcome/appearanceOf';
import { rememberedOutcomes } from '../../../src/outcome/derivations';
import { outcomeOf } from '../../../src/outcome/outcome';

const withSessions = (sessions: number): Consultation => ({
  ...defaultConsultation,
  treatment: { ...defaultConsultation.treatment, sessions },
  time: { days: 28, sessionsDone: sessions },
});
const at = (days: number, sessionsDone: number): Consultation => ({
  ...defaultConsultation,
  time: { days, sessionsDone },
});

describe('what follows from a consultation', () => {
  it('plans as many sessions as are asked for, together the dots and the shade of the choice', () => {
    const single = outcomeOf(withSessions(1));
    for (const sessions of [1, 2, 3, 4]) {
      const outcome = outcomeOf(withSessions(sessions));
      expect(outcome.chosen.sessions).toHaveLength(sessions);
      const dots = outcome.chosen.plan.reduce((sum, each) => sum + each.densityPerCm2, 0);
      expect(dots).toBeCloseTo(outcome.chosen.choice.densityPerCm2, 9);
      expect(
        colorDifference(outcome.chosen.zone, single.chosen.zone),
        `${sessions} sessions`,
      ).toBeLessThan(0.8);
      expect(outcome.advised.sessions).toHaveLength(sessions);
    }
  });

  it('darkens with every session and hardly with the years', () => {
    const lightness = (consultation: Consultation): number => {
      const { skinNow, shown } = outcomeOf(consultation);
      return labOfSpectrum(zoneSpectrum(skinNow, shown)).L;
    };
    const bySession = [0, 1, 2, 3].map((done) => lightness(at(28, done)));
    expect(bySession).toEqual(bySession.toSorted((a, b) => b - a));
    expect((bySession[0] ?? 0) - (bySession[3] ?? 0)).toBeGreaterThan(5);
    // Dense ink that spreads catches more light while it fades: the two nearly cancel for years.
    const byYear = [28, 365, 1825, 3650].map((days) => lightness(at(days, 3)));
    byYear.slice(1).forEach((L, i) => expect(L).toBeGreaterThan((byYear[i] ?? 0) - 0.15));
  });

  it('shows the sessions done as a prefix of the plan, with wider dots while fresh', () => {
    const two = appearanceOf(at(28, 2), outcomeOf(at(28, 2)));
    const shares = sessionPlanOf(3).map(({ share }) => share);
    expect(two.ink.shown).toBeCloseTo((shares[0] ?? 0) + (shares[1] ?? 0), 9);
    expect(two.ink.sessionEnd.at(-1)).toBeCloseTo(1, 9);
    const fresh = outcomeOf(at(1, 3));
    const healed = outcomeOf(at(28, 3));
    expect(fresh.shown[0]?.diameterMm ?? 0).toBeGreaterThan(healed.shown[0]?.diameterMm ?? 0);
    expect(fresh.skinNow.lab.a).toBeGreaterThan(healed.skinNow.lab.a);
  });

  it('shows bare skin where no ink is advised, and ink where some is asked for', () => {
    const white = { ...defaultConsultation.hair, lab: labOfHairTone('white') };
    const bare = { ...at(28, 3), hair: white };
    const none = outcomeOf(bare);
    expect([none.noInk, none.shown.length, none.present]).toEqual([true, 0, null]);
    const asked = outcomeOf({ ...bare, treatment: { ...bare.treatment, densityPerCm2: 90 } });
    expect(asked.shown).toHaveLength(3);
    expect(asked.present?.densityPerCm2).toBeCloseTo(90, 6);
  });

  it('lets every figure be overruled and tells what it costs', () => {
    const advised = outcomeOf(defaultConsultation);
    expect(advised.overruled).toBe(false);
    const own = outcomeOf({
      ...defaultConsultation,
      treatment: { ...defaultConsultation.treatment, partsWater: 2, densityPerCm2: 240 },
    });
    expect(own.overruled).toBe(true);
    expect(own.chosen.choice.densityPerCm2).toBe(240);
    expect(own.chosen.dE00).toBeGreaterThan(advised.chosen.dE00 + 1);
  });

  it('reads out the moment shown, with what is to be expected then', () => {
    expect(outcomeOf(at(28, 0)).present).toBeNull();
    const one = outcomeOf(at(28, 1));
    expect(one.present?.densityPerCm2).toBeCloseTo(0.35 * one.chosen.choice.densityPerCm2, 9);
    const whole = outcomeOf(at(28, 3));
    expect(whole.present?.dE00).toBeCloseTo(whole.chosen.dE00, 9);
    expect(whole.present?.chances).toEqual(whole.chosen.chances);
    expect(whole.present?.interval).toEqual(whole.chosen.interval);
    const { present: later } = outcomeOf(at(1825, 3));
    expect(later?.dE00).not.toBeCloseTo(whole.chosen.dE00, 2);
    expect(later?.interval).not.toEqual(whole.chosen.interval);
    expect(one.present?.chances).not.toEqual(whole.chosen.chances);
  });

  it('judges what was overruled anew', () => {
    const advised = outcomeOf(at(28, 3));
    const thin = outcomeOf({
      ...at(28, 3),
      treatment: { ...at(28, 3).treatment, partsWater: 60 },
    });
    expect(thin.chosen.chances.good).toBeLessThan(advised.chosen.chances.good - 0.1);
    expect(thin.advised.chances).toEqual(advised.advised.chances);
    expect(thin.present?.chances).toEqual(thin.chosen.chances);
  });

  it('answers at the very edge of what hair may be', () => {
    const { hair } = defaultConsultation;
    const edge = { ...hair, unitsPerCm2: 140, hairsPerUnit: 4, lab: { L: 99.5, a: 0, b: 0 } };
    const { advised } = outcomeOf({ ...defaultConsultation, hair: edge });
    expect(Number.isFinite(advised.interval[1])).toBe(true);
  });

  it('gives the same answer remembered as afresh', () => {
    const follow = rememberedOutcomes();
    follow(withSessions(3));
    for (const consultation of [at(400, 2), withSessions(2), at(28, 0)]) {
      expect(appearanceOf(consultation, follow(consultation))).toEqual(
        appearanceOf(consultation, outcomeOf(consultation)),
      );
    }
  });

  it('hands the GPU finite colours whatever the age, density and grey', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 250 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (days, done, densityPerCm2, greyFraction) => {
          const consultation: Consultation = {
            ...at(days, done),
            hair: { ...defaultConsultation.hair, greyFraction },
            treatment: { ...defaultConsultation.treatment, densityPerCm2 },
          };
          const { ink, hair } = appearanceOf(consultation, outcomeOf(consultation));
          const numbers = [
            ...ink.zone,
            ...ink.gamma,
            ink.mean,
            ...hair.zone,
            hair.gamma,
            hair.mean,
          ].flat();
          expect(numbers.every((x) => Number.isFinite(x) && x >= 0 && x <= 1.001)).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });
});
