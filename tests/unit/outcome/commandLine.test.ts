import { describe, expect, it } from 'vitest';
import { matchCommand } from '../../../scripts/cli/match';
import { round, triple } from '../../../scripts/cli/report';
import { READING_SIGMA } from '@stipple/color';
import { defaultConsultation } from '../../../src/consultation/defaults';
import type { Consultation } from '../../../src/consultation/document';
import { outcomeOf } from '../../../src/outcome/outcome';

const c = defaultConsultation;

/** Ten clients: light to dark skin, black to grey hair, fine to coarse. */
const clients: readonly Consultation[] = [
  [66, 9, 15, 18, 0.08, 0],
  [65.1, 10.8, 13.8, 21, 0.078, 0.2],
  [62, 10, 17, 25, 0.07, 0],
  [61.3, 10.3, 18.3, 52, 0.06, 0],
  [57, 11, 18, 15, 0.08, 0.8],
  [53, 11, 19, 17, 0.075, 0.1],
  [47, 12, 18, 16, 0.08, 0],
  [42, 12, 17, 15, 0.09, 0.5],
  [37, 11, 14, 15, 0.08, 0],
  [31, 9, 10, 14, 0.085, 0],
].map(([L = 0, a = 0, b = 0, hairL = 0, shaftDiameterMm = 0, greyFraction = 0]) => ({
  ...c,
  skin: { ...c.skin, lab: { L, a, b }, sigma: READING_SIGMA },
  hair: { ...c.hair, lab: { L: hairL, a: 2, b: 3 }, shaftDiameterMm, greyFraction },
}));

const lab = (of: { L: number; a: number; b: number }): string => `${of.L},${of.a},${of.b}`;

function asked({ skin, hair }: Consultation): string[] {
  const { unitsPerCm2, hairsPerUnit, shaftDiameterMm, stubbleMm, greyFraction } = hair;
  return [
    ['--skin', lab(skin.lab)],
    ['--hair', lab(hair.lab)],
    ['--hairs', unitsPerCm2 * hairsPerUnit],
    ['--per-unit', hairsPerUnit],
    ['--shaft', shaftDiameterMm],
    ['--stubble', stubbleMm],
    ['--grey', greyFraction],
  ]
    .flat()
    .map(String);
}

describe('the command line and the studio', () => {
  it.each(clients)('agree to the last digit printed (%#)', (consultation) => {
    const { advised, target, band, leastDE00, noInk, atBound, subtle, allEqual } =
      outcomeOf(consultation);
    const { choice } = advised;
    expect(matchCommand(asked(consultation))).toMatchObject({
      recommendation: {
        pigment: choice.pigment.id,
        partsWater: choice.partsWater,
        opticalDepth: round(choice.opticalDepth),
        densityPerCm2: choice.densityPerCm2,
        diameterMm: choice.diameterMm,
        sessions: advised.sessions.map(({ partsWater, share, dots }) => ({
          partsWater,
          share,
          diameterMm: round(dots.diameterMm),
        })),
      },
      target: { lab: triple(target) },
      zone: { lab: triple(advised.zone) },
      dot: { lab: triple(advised.dot) },
      dE00: round(advised.dE00),
      interval: advised.interval.map((value) => round(value, 2)),
      chances: {
        blends: round(advised.chances.blends, 2),
        good: round(advised.chances.good, 2),
      },
      verdict: advised.verdict,
      band: { count: band.count, leastDE00: round(leastDE00) },
      noInk,
      atBound,
      subtle,
      allEqual,
      blueWarning: advised.blueWarning,
    });
  });
});
