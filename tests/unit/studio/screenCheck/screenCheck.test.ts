import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  judge,
  likenessIds,
  RAMP_STEPS,
  tintIds,
  type ScreenAnswers,
} from '../../../../src/studio/screenCheck/judgement';
import { recallCheck } from '../../../../src/studio/screenCheck/screenCheckStore';

const perfect: ScreenAnswers = {
  darkSteps: RAMP_STEPS,
  lightSteps: RAMP_STEPS,
  tint: 'neutral',
  likeness: 'same',
};

test('a faultless screen is an ordinary screen: no difference under 2 is believed against a scalp', () => {
  expect(judge(perfect)).toEqual({
    onScreenDE00: 1,
    againstScalpDE00: 2,
    trust: 'good',
    advice: [],
  });
});

test('night mode makes a screen unfit for judging shades, and says what to switch off', () => {
  const { trust, advice, againstScalpDE00 } = judge({ ...perfect, tint: 'warm' });
  expect(trust).toBe('poor');
  expect(advice).toEqual(['warm']);
  expect(againstScalpDE00).toBeGreaterThan(5);
});

test('no worse answer ever makes a screen more trusted', () => {
  const steps = fc.integer({ min: 0, max: RAMP_STEPS });
  const anyAnswers = fc.record({
    darkSteps: steps,
    lightSteps: steps,
    tint: fc.constantFrom(...tintIds),
    likeness: fc.constantFrom(...likenessIds),
  });
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const before = judge(answers);
      const worse: ScreenAnswers[] = [
        { ...answers, darkSteps: Math.max(0, answers.darkSteps - 1) },
        { ...answers, lightSteps: Math.max(0, answers.lightSteps - 1) },
        { ...answers, tint: 'warm' },
        { ...answers, likeness: 'far' },
      ];
      for (const after of worse.map(judge)) {
        expect(after.onScreenDE00).toBeGreaterThanOrEqual(before.onScreenDE00);
        expect(after.againstScalpDE00).toBeGreaterThanOrEqual(before.againstScalpDE00);
      }
    }),
  );
});

test('a kept check that cannot be read counts as none', () => {
  const drawer = (text: string | null) => ({ getItem: () => text, setItem: () => undefined });
  const kept = { version: 1, at: '2026-11-22T15:00:00.000Z', answers: perfect };
  expect(recallCheck(drawer(JSON.stringify(kept)))).toEqual(kept);
  expect(recallCheck(drawer(null))).toBeNull();
  expect(recallCheck(drawer('{"version":1'))).toBeNull();
  expect(recallCheck(drawer(JSON.stringify({ ...kept, version: 2 })))).toBeNull();
  expect(
    recallCheck(drawer(JSON.stringify({ ...kept, answers: { ...perfect, darkSteps: 7 } }))),
  ).toBeNull();
  const denied = {
    getItem: () => {
      throw new Error('denied');
    },
    setItem: () => undefined,
  };
  expect(recallCheck(denied)).toBeNull();
});
