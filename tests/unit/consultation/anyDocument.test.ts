import { assert, constantFrom, double, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hairlineDefaults, hairlineStyleIds } from '../../../src/anatomy/hairline';
import { lossPatternIds } from '../../../src/anatomy/lossPattern';
import { ITA_RANGE, PIGMENTS, skinOfIta } from '@stipple/color';
import { defaultConsultation } from '../../../src/consultation/defaults';
import type { Consultation } from '../../../src/consultation/document';
import { parseConsultation } from '../../../src/consultation/parseConsultation';
import { hairToneIds, labOfHairTone } from '../../../src/consultation/hairTones';
import { outcomeOf } from '../../../src/outcome/outcome';

const between = (min: number, max: number) =>
  double({ min, max, noNaN: true, noDefaultInfinity: true });
const orNull = <T>(value: T, use: boolean): T | null => (use ? value : null);

/** Documents that the controls of the studio can make. */
const anyDocument = record({
  ita: between(...ITA_RANGE),
  tone: constantFrom(...hairToneIds),
  unitsPerCm2: between(20, 120),
  hairsPerUnit: between(1, 3),
  shaftDiameterMm: between(0.03, 0.14),
  stubbleMm: between(0, 3),
  greyFraction: between(0, 1),
  pattern: constantFrom(...lossPatternIds),
  style: constantFrom(...hairlineStyleIds),
  pigment: constantFrom(...PIGMENTS.map(({ id }) => id)),
  partsWater: between(1, 40),
  densityPerCm2: integer({ min: 0, max: 50 }).map((fives) => fives * 5),
  diameterMm: between(0.15, 0.5),
  topMm: between(0.05, 0.5),
  heightMm: between(0.1, 0.5),
  days: between(0, 3650),
  sessionsDone: integer({ min: 0, max: 3 }),
  overruled: integer({ min: 0, max: 15 }),
}).map((d): Consultation => ({
  ...defaultConsultation,
  skin: { ...defaultConsultation.skin, lab: skinOfIta(d.ita).lab },
  hair: {
    lab: labOfHairTone(d.tone),
    unitsPerCm2: d.unitsPerCm2,
    hairsPerUnit: d.hairsPerUnit,
    shaftDiameterMm: d.shaftDiameterMm,
    stubbleMm: d.stubbleMm,
    greyFraction: d.greyFraction,
  },
  loss: { ...defaultConsultation.loss, pattern: d.pattern },
  hairline: hairlineDefaults(d.style),
  treatment: {
    pigmentId: orNull(d.pigment, (d.overruled & 1) > 0),
    partsWater: orNull(d.partsWater, (d.overruled & 2) > 0),
    densityPerCm2: orNull(d.densityPerCm2, (d.overruled & 4) > 0),
    diameterMm: orNull(d.diameterMm, (d.overruled & 8) > 0),
    topMm: d.topMm,
    heightMm: d.heightMm,
    sessions: 3,
  },
  time: { days: d.days, sessionsDone: d.sessionsDone },
}));

describe('any document', () => {
  it('that the studio can make is accepted and has an outcome with finite numbers', () => {
    assert(
      property(anyDocument, (consultation) => {
        expect(parseConsultation(consultation).ok).toBe(true);
        const outcome = outcomeOf(consultation);
        const { dE00, zone, dot } = outcome.chosen;
        const numbers = [dE00, zone.L, outcome.target.L, dot.L];
        for (const number of numbers) expect(Number.isFinite(number)).toBe(true);
        const bare = outcome.noInk && !outcome.overruled;
        expect(outcome.shown).toHaveLength(bare ? 0 : consultation.time.sessionsDone);
      }),
      { numRuns: 25 },
    );
  });
});
