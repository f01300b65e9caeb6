import { hairlineDefaults } from '../anatomy/hairline';
import { EVEN_ZONES } from '../dots/densityField';
import { CONSULTATION_VERSION, type Consultation } from './document';
import { labOfHairTone } from './hairTones';

/**
 * The first look, before anybody decided anything: light skin (ITA 48 degrees, Fitzpatrick II on the ISSA curve),
 * black hair, a Norwood VI head and a soft natural hairline, shown healed after three sessions.
 * Dimensions: docs/facts/practice.md 1.2 to 1.4; skin and hair are ordinary values, not a norm.
 */
export const defaultConsultation: Consultation = {
  version: CONSULTATION_VERSION,
  subject: { label: '' },
  skin: {
    lab: { L: 65.1, a: 10.8, b: 13.8 },
    source: { kind: 'lab' },
    sigma: { L: 2, a: 1, b: 1.5 },
  },
  hair: {
    lab: labOfHairTone('black-brown'),
    unitsPerCm2: 80,
    hairsPerUnit: 2.3,
    shaftDiameterMm: 0.078,
    stubbleMm: 0.4,
    greyFraction: 0,
  },
  loss: { pattern: 'norwood-6', seed: 7 },
  scars: [],
  hairline: { ...hairlineDefaults('natural'), seed: 7 },
  zones: EVEN_ZONES,
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
  view: { light: 'studio', oil: 1 },
  head: { kind: 'preset', preset: 'medianMan' },
  beard: 'shadow',
  screening: {},
  inks: [],
  variants: [],
};
