import { describe, expect, it } from 'vitest';
import {
  PIGMENTS,
  parseFitzpatrick,
  parseIta,
  parseMonkTone,
  parseSkinHex,
  parseSkinLab,
  recommend,
  skinFromLab,
  skinOfIta,
} from '@stipple/color';
import { languageIds } from '../../../src/consultation/clinic';
import { languages } from '../../../src/words/languages';
import { narrator } from '../../../src/words/narrator';
import { speaker } from '../../../src/words/speaker';

const narrators = await Promise.all(
  languageIds.map(async (id) => {
    const words = await languages[id].shell();
    const later = await languages[id].later();
    return [id, narrator(later, speaker({ words, units: 'metric' }), PIGMENTS)] as const;
  }),
);

const refused = [
  parseSkinLab({ L: NaN, a: 1, b: 1 }),
  parseSkinLab({ L: 130, a: 1, b: 1 }),
  parseSkinLab({ L: 60, a: 300, b: 1 }),
  parseSkinLab({ L: 60, a: -60, b: -30 }),
  parseSkinHex('blue'),
  parseSkinHex('#000000'),
  parseMonkTone(11),
  parseIta('steep'),
  parseFitzpatrick('VII'),
].flatMap((input) => (input.ok ? [] : [input.refusal]));

describe.each(narrators)('what the domain found, told in %s', (_, told) => {
  it('is one sentence for each refused skin', () => {
    expect(new Set(refused.map(({ reason }) => reason)).size).toBe(9);
    for (const refusal of refused) {
      const sentence = told.skinRefusal(refusal);
      expect(sentence).toMatch(/^[^.]*[a-z].*\.$/s);
      expect(sentence).not.toContain('\n');
      expect(sentence).not.toContain('undefined');
    }
  });

  it('is words for every reason of a recommendation', () => {
    for (const ita of [60, 10, -50]) {
      const { reasons } = recommend({ skin: skinFromLab(skinOfIta(ita).lab) });
      expect(reasons.length).toBeGreaterThan(0);
      for (const reason of reasons) {
        expect(told.reasonInWords(reason)).toMatch(/^\p{L}|^\d/u);
        expect(told.reasonInWords(reason)).not.toContain('undefined');
      }
    }
  });
});

it('gives an artist the advice in one line', () => {
  const skin = skinFromLab(skinOfIta(10).lab);
  const { advised } = recommend({ skin });
  const [, english] = narrators[0] ?? [];
  const { choice, sessions } = advised;
  const parts = sessions.map(({ partsWater }) => `1:${partsWater}`);
  expect(choice.pigment.id).toBe('carbon-black');
  expect(english?.adviceLine(advised)).toBe(
    `Carbon black 1:${choice.partsWater}, ${choice.diameterMm} mm, ${choice.densityPerCm2}/cm2, three sessions: ${parts.join(', ')}.`,
  );
});
