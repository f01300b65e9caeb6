import { expect, test } from 'vitest';
import { defaultConsultation } from '../../../../src/consultation/defaults';
import { parseConsultation } from '../../../../src/consultation/parseConsultation';
import { changedSteps } from '../../../../src/studio/steps/changedSteps';

const c = defaultConsultation;

test('a new consultation has changed nothing, whatever the order of its keys', () => {
  expect([...changedSteps(c)]).toEqual([]);
  const parsed = parseConsultation(JSON.parse(JSON.stringify(c)));
  if (!parsed.ok) throw new Error('The default consultation must parse.');
  const backwards = Object.fromEntries(Object.entries(parsed.consultation.skin).toReversed());
  expect([
    ...changedSteps({ ...parsed.consultation, skin: backwards as typeof c.skin }),
  ]).toEqual([]);
});

test('each decision marks the step that makes it and no other', () => {
  const marks = (change: Partial<typeof c>) => [...changedSteps({ ...c, ...change })];
  expect(marks({ screening: { diabetes: 'no' } })).toEqual(['suitability']);
  expect(marks({ beard: 'none' })).toEqual(['loss']);
  expect(marks({ skin: { ...c.skin, lab: { ...c.skin.lab, L: 50 } } })).toEqual(['skin']);
  expect(marks({ treatment: { ...c.treatment, partsWater: 9 } })).toEqual(['ink']);
  expect(marks({ treatment: { ...c.treatment, sessions: 2 } })).toEqual(['time']);
  expect(marks({ view: { ...c.view, light: 'sun' } })).toEqual(['picture']);
  expect(marks({ subject: { label: 'A.' } })).toEqual([]);
});
