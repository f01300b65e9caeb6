import { expect, test } from 'vitest';
import { defaultConsultation } from '../../../../src/consultation/defaults';
import { outcomeOf } from '../../../../src/outcome/outcome';
import { overruleCost } from '../../../../src/studio/steps/overruleCost';

const c = defaultConsultation;
const overruled = (change: Partial<typeof c.treatment>) => ({
  ...c,
  treatment: { ...c.treatment, ...change },
});

test('what follows the recommendation costs nothing and says nothing', () => {
  expect(overruleCost(c, 'densityPerCm2')).toBeNull();
  expect(overruleCost(overruled({ partsWater: 12 }), 'densityPerCm2')).toBeNull();
});

test('a value overruled alone costs the whole distance to the recommendation', () => {
  const thin = overruled({ densityPerCm2: 40 });
  const cost = overruleCost(thin, 'densityPerCm2');
  expect(cost).toBeCloseTo(outcomeOf(thin).chosen.dE00 - outcomeOf(c).chosen.dE00, 9);
  expect(cost).toBeGreaterThan(1);
});

test('of two that make up for each other, each alone would cost more than both do together', () => {
  const both = overruled({ densityPerCm2: 70, diameterMm: 0.42 });
  const alone = overruled({ densityPerCm2: 70 });
  const cost = overruleCost(both, 'diameterMm');
  expect(cost).toBeCloseTo(outcomeOf(both).chosen.dE00 - outcomeOf(alone).chosen.dE00, 9);
  expect(cost).toBeLessThan(0);
});
