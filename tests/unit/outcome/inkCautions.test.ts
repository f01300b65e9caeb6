import { describe, expect, it } from 'vitest';
import { defaultConsultation } from '../../../src/consultation/defaults';
import { inkCautions } from '../../../src/outcome/inkCautions';
import { rememberedOutcomes } from '../../../src/outcome/derivations';

const c = defaultConsultation;
const outcomeOf = rememberedOutcomes();
const outcomeWith = (change: Partial<typeof c.treatment>, hair: Partial<typeof c.hair> = {}) =>
  outcomeOf({ ...c, hair: { ...c.hair, ...hair }, treatment: { ...c.treatment, ...change } });
const cautions = (...changes: Parameters<typeof outcomeWith>) =>
  inkCautions(outcomeWith(...changes));

describe('cautions about an overruled ink', () => {
  it('has nothing against the recommendation, also where it lies outside usual practice', () => {
    expect(cautions({})).toEqual([]);
    const fair = { lab: { L: 60, a: 3, b: 8 } };
    expect(outcomeWith({}, fair).chosen.choice.partsWater).toBeGreaterThan(16);
    expect(cautions({}, fair)).toEqual([]);
  });

  it('starts where usual practice ends: 1:8, 1:16, 150 and 60 dots per cm2, 0.28 and 0.36 mm', () => {
    const starts = [
      [{ partsWater: 8 }, { partsWater: 7 }, 'strong-ink'],
      [{ partsWater: 16 }, { partsWater: 17 }, 'thin-ink'],
      [{ densityPerCm2: 150 }, { densityPerCm2: 155 }, 'dense'],
      [{ densityPerCm2: 60 }, { densityPerCm2: 55 }, 'sparse'],
      [{ diameterMm: 0.36 }, { diameterMm: 0.37 }, 'wide-dot'],
      [{ diameterMm: 0.28 }, { diameterMm: 0.27 }, 'fine-dot'],
    ] as const;
    for (const [usual, beyond, id] of starts) {
      expect(cautions(usual)).toEqual([]);
      expect(cautions(beyond)).toEqual([id]);
    }
  });

  it('warns of 1:1 though the mean colour hardly moves: the dot is all but opaque long before', () => {
    const [strongest, strong] = [
      outcomeWith({ partsWater: 1 }),
      outcomeWith({ partsWater: 6 }),
    ];
    expect(inkCautions(strongest)).toContain('strong-ink');
    expect(Math.abs(strongest.chosen.zone.L - strong.chosen.zone.L)).toBeLessThan(0.4);
    // The Monte Carlo darkens a 0.32 mm dot by 2.3 L* between these, less than is told apart.
    expect(Math.abs(strongest.chosen.dot.L - strong.chosen.dot.L)).toBeLessThan(3);
  });

  it('warns of dots that stand out beside fair roots within usual dilutions', () => {
    const fair = { lab: { L: 45, a: 3, b: 8 } };
    expect(cautions({ pigmentId: 'carbon-black', partsWater: 10 }, fair)).toEqual(['dark-dot']);
  });
});
