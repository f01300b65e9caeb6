import { hairlineDefaults } from '../anatomy/hairline';
import type { Consultation } from './document';
import { labOfHairTone } from './hairTones';

/**
 * The first look, before anybody decided anything: medium skin (ITA about 38 degrees, between Monk 4 and 5),
 * black-brown hair, a Norwood VI head and a soft natural hairline, shown healed after three sessions.
 * Dimensions follow the note on top of facts/practice.md; skin and hair are ordinary values, not a norm.
 */
export const defaultConsultation: Consultation = {
  version: 1,
  subject: { label: '' },
  skin: {
    lab: { L: 62.2, a: 11.4, b: 15.7 },
    source: { kind: 'lab' },
    sigma: { L: 2, a: 1, b: 1.5 },
  },
  hair: {
    lab: labOfHairTone('black-brown'),
    unitsPerCm2: 75,
    hairsPerUnit: 2.1,
    shaftDiameterMm: 0.072,
    stubbleMm: 0.4,
    greyFraction: 0,
  },
  loss: { pattern: 'norwood-6', seed: 7 },
  hairline: { ...hairlineDefaults('natural'), midHeightMm: 78, seed: 7 },
  treatment: {
    pigmentId: null,
    partsWater: null,
    densityPerCm2: null,
    diameterMm: null,
    topMm: 0.09,
    heightMm: 0.25,
    sessions: 3,
  },
  time: { days: 28, sessionsDone: 3 },
  view: { light: 'studio' },
};
