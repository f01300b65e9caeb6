import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  screeningAnswerIds,
  screeningIds,
  type Screening,
} from '../../../src/consultation/screening';
import { asked, guidance, noneOfTheOthers } from '../../../src/studio/screening/guidance';
import { screening as text } from '../../../src/studio/laterWords';

const anyScreening: fc.Arbitrary<Screening> = fc
  .array(fc.tuple(fc.constantFrom(...screeningIds), fc.constantFrom(...screeningAnswerIds)))
  .map((answers) => Object.fromEntries(answers));

test('"none of the others" answers everything and takes no answer back', () => {
  fc.assert(
    fc.property(anyScreening, (screening) => {
      const all = noneOfTheOthers(screening);
      expect(asked(all).unanswered).toEqual([]);
      expect(asked(all).toDiscuss).toEqual(asked(screening).toDiscuss);
      for (const id of screeningIds) expect(all[id]).toBe(screening[id] ?? 'no');
    }),
  );
});

test('not knowing is talked about like a yes; a no and silence are told apart', () => {
  const { toDiscuss, unanswered } = asked({ keloids: 'unsure', diabetes: 'yes', laser: 'no' });
  expect(toDiscuss).toEqual(['keloids', 'diabetes']);
  expect(unanswered).toHaveLength(screeningIds.length - 3);
  expect(unanswered).not.toContain('laser');
});

test('every question names the grade of its source', () => {
  for (const id of screeningIds) expect(['S', 'S, K']).toContain(guidance[id].grade);
});

test('the lists of docs/facts/practice.md 6.1 are asked in full, and infections are the clinic’s policy', () => {
  expect(screeningIds).toEqual(expect.arrayContaining(['bloodborne', 'glaucoma', 'albinism']));
  expect(guidance.bloodborne.usually).toBe('clinic');
  expect(text.lead(screeningIds.length)).toMatch(new RegExp(`^${screeningIds.length} things`));
});

test('whatever is asked, no word clears anybody', () => {
  const told = screeningIds.flatMap((id) => [text.names[id], text.means[id]]).join(' ');
  expect(told).not.toMatch(/\b(safe|cleared|suitable|no risk|harmless)\b/i);
  expect(text.notClearance).toContain('not a medical clearance');
});
