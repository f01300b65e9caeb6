import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  screeningAnswerIds,
  screeningIds,
  type Screening,
} from '../../../src/consultation/screening';
import { asked, guidance, noneOfTheOthers } from '../../../src/studio/screening/guidance';

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
