import { expect, test } from 'vitest';
import { outcomeOf } from '../../../../src/outcome/outcome';
import { parseConsultation } from '../../../../src/consultation/parseConsultation';
import { asked } from '../../../../src/studio/screening/guidance';
import { changedSteps } from '../../../../src/studio/steps/changedSteps';
import { estimatesOf } from '../../../../src/studio/summary/estimates';
import { sampleConsultation } from '../../../../src/studio/tour/sampleConsultation';

const sample = sampleConsultation('Sample');

test('the sample is a document like any other, with a match to show and something to talk about', () => {
  const parsed = parseConsultation(JSON.parse(JSON.stringify(sample)));
  expect(parsed).toEqual({ ok: true, consultation: sample });
  expect(outcomeOf(sample).chosen.verdict).not.toBe('visible');
  expect(asked(sample.screening).toDiscuss).toEqual(['bleeding']);
  expect([...changedSteps(sample)]).toEqual([
    'suitability',
    'loss',
    'skin',
    'hair',
    'hairline',
  ]);
});

test('what was measured leaves the list of estimates', () => {
  const outcome = outcomeOf(sample);
  const before = estimatesOf(sample, outcome);
  expect(before).toEqual(
    expect.arrayContaining(['dots', 'skinByClass', 'headUsual', 'fading']),
  );
  const measured = {
    ...sample,
    skin: { ...sample.skin, source: { kind: 'lab' as const } },
    head: {
      kind: 'measured' as const,
      circumferenceMm: 570,
      lengthMm: 195,
      breadthMm: 152,
      overTopMm: 345,
      face: 'man' as const,
    },
  };
  const rest = estimatesOf(measured, outcome);
  expect(rest).not.toContain('headUsual');
  expect(rest).not.toContain('skinByClass');
  const spectrum = { kind: 'spectrum' as const, name: '', reflectance: [] };
  const bySpectrum = { ...sample, skin: { ...sample.skin, source: spectrum } };
  expect(estimatesOf(bySpectrum, outcome)).toContain('skinReading');
  const calibrated = { reasons: [] };
  expect(before).toContain('inkStrength');
  expect(estimatesOf(sample, calibrated)).not.toContain('inkStrength');
});
