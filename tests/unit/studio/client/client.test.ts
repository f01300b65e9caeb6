import { describe, expect, it } from 'vitest';
import { defaultConsultation } from '../../../../src/consultation/defaults';
import { labOfHairTone } from '../../../../src/consultation/hairTones';
import type { Consultation } from '../../../../src/consultation/document';
import { clientHeads } from '../../../../src/studio/client/clientHeads';
import {
  headLines,
  momentLine,
  placeAmong,
  sinceHealed,
} from '../../../../src/studio/client/plainly';

const densities: Consultation = {
  ...defaultConsultation,
  variants: (['light', 'natural', 'full'] as const).map((preset) => ({
    id: preset,
    name: '',
    preset,
    treatment: {},
    hairline: null,
    time: null,
  })),
};

describe('the words for the client', () => {
  it('order the options by their dots, and only where they differ', () => {
    const heads = clientHeads(densities, 'healed');
    const place = (shown: typeof heads) => shown.map((head) => placeAmong(head, shown));
    expect(place(heads)).toEqual(['Fewest dots', 'In between', 'Most dots']);
    expect(place(heads.slice(1))).toEqual(['Fewer dots', 'More dots']);
    expect(place(heads.slice(2))).toEqual([null]);
    expect(place(clientHeads(densities, 'now'))).toEqual([null, null, null]);
  });

  it('say what the model of ageing says of year 5, and nothing of it before', () => {
    expect(clientHeads(densities, 'healed').map(sinceHealed)).toEqual([null, null, null]);
    // A weak ink fades where one shaded dot does not see the other; a strong one spreads as much as it fades.
    const weak = {
      ...densities,
      treatment: { ...densities.treatment, partsWater: 30, densityPerCm2: 60 },
      variants: [],
    };
    for (const head of [...clientHeads(densities, 'year5'), ...clientHeads(weak, 'year5')]) {
      expect(headLines(head, [head])).toEqual([sinceHealed(head)]);
    }
    expect(clientHeads(weak, 'year5').map(sinceHealed)).toEqual([
      expect.stringMatching(/lighter than when healed$/),
    ]);
  });

  it('say that no ink is needed where none darkens less than none', () => {
    const white = { ...defaultConsultation.hair, lab: labOfHairTone('white') };
    const bare = { ...defaultConsultation, hair: white, variants: [] };
    for (const head of clientHeads(bare, 'healed').filter(({ outcome }) => outcome.present)) {
      expect(headLines(head, [head])).toEqual(['No ink needed']);
    }
    const [head] = clientHeads({ ...defaultConsultation, variants: [] }, 'healed');
    expect(head && headLines(head, [head])).not.toContain('No ink needed');
  });

  it('name the moment and the sessions where all share them', () => {
    const sessions = { 2: 'two', 3: 'three' }[defaultConsultation.treatment.sessions];
    expect(momentLine(clientHeads(densities, 'healed'))).toBe(
      `Simulated, healed · ${sessions} sessions`,
    );
    expect(momentLine(clientHeads(densities, 'now'))).toBe('');
  });
});
