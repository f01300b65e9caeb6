import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultConsultation } from '../../../../src/consultation/defaults';
import { MOST_VARIANTS, type Consultation } from '../../../../src/consultation/document';
import { parseConsultation } from '../../../../src/consultation/parseConsultation';
import { consultationOf } from '../../../../src/consultation/variants';
import { derivations } from '../../../../src/studio/stores/derived';
import { comparedHeads } from '../../../../src/studio/compare/compared';
import { labelsBeside, paneGrid } from '../../../../src/studio/stage/paneGrid';
import { splitPairOf } from '../../../../src/studio/compare/splitPair';
import { gridSlots, splitSlots } from '../../../../src/studio/stage/usePanes';
import {
  addPlan,
  adopt,
  compareDensities,
  compareMoments,
  decideVariant,
  removeVariant,
} from '../../../../src/studio/compare/variantEdits';
import {
  consultationStore,
  decide,
  open,
  undo,
} from '../../../../src/studio/stores/consultationStore';

const now = (): Consultation => consultationStore.getState().consultation;

describe('paneGrid', () => {
  it('stacks two heads on an upright screen and sets them side by side on a wide one', () => {
    expect(paneGrid(2, { width: 390, height: 700 }, 60)).toEqual({ columns: 1, rows: 2 });
    expect(paneGrid(2, { width: 900, height: 600 }, 100)).toEqual({ columns: 2, rows: 1 });
    expect(paneGrid(4, { width: 390, height: 600 }, 54)).toEqual({ columns: 2, rows: 2 });
    expect(paneGrid(3, { width: 656, height: 640 }, 104)).toEqual({ columns: 3, rows: 1 });
    expect(paneGrid(3, { width: 390, height: 310 }, 62)).toEqual({ columns: 3, rows: 1 });
    const rows = paneGrid(3, { width: 390, height: 660 }, 62);
    expect(rows).toEqual({ columns: 1, rows: 3 });
    expect(labelsBeside(rows)).toBe(true);
  });

  it('has room for all, and its panes neither overlap nor leave the area', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 300, max: 2000 }),
        fc.integer({ min: 250, max: 1400 }),
        (count, width, height) => {
          const grid = paneGrid(count, { width, height }, 60);
          expect(grid.columns * grid.rows).toBe(count);
          const slots = gridSlots(count, grid, 60 / height);
          const corners = new Set(slots.map(({ frame }) => `${frame.left} ${frame.top}`));
          expect(corners.size).toBe(count);
          for (const { frame } of slots) {
            expect(frame.left + frame.width).toBeLessThanOrEqual(1 + 1e-9);
            expect(frame.top + frame.height).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it('shows all of one head on either side of a split', () => {
    const [left, right] = splitSlots(0.3, 0.1);
    expect(left?.frame).toEqual(right?.frame);
    expect((left?.shown.width ?? 0) + (right?.shown.width ?? 0)).toBeCloseTo(1);
    expect(right?.shown.left).toBe(left?.shown.width);
  });
});

describe('variants', () => {
  beforeEach(() => open(defaultConsultation));

  it('are made in one step that one undo takes back', () => {
    compareDensities();
    expect(now().variants.map(({ id }) => id)).toEqual(['light', 'natural', 'full']);
    expect(parseConsultation(now()).ok).toBe(true);
    undo();
    expect(now().variants).toEqual([]);
  });

  it('follow the plan in what they do not decide themselves', () => {
    compareMoments();
    decide((c) => ({ ...c, treatment: { ...c.treatment, partsWater: 9 } }));
    const heads = comparedHeads(now());
    expect(heads.map(({ consultation }) => consultation.treatment.partsWater)).toEqual([
      9, 9, 9,
    ]);
    expect(heads.map(({ consultation }) => consultation.time.days)).toEqual([28, 28, 1825]);
  });

  it('keep the plan as it was when it is added, and never more than the eye can hold', () => {
    for (let i = 0; i < MOST_VARIANTS + 2; i++) addPlan();
    expect(now().variants).toHaveLength(MOST_VARIANTS);
    expect(parseConsultation(now()).ok).toBe(true);
    decide((c) => ({ ...c, treatment: { ...c.treatment, densityPerCm2: 60 } }));
    const [first] = now().variants;
    expect(first && derivations.variant(now(), first).treatment.densityPerCm2).toBeNull();
  });

  it('stand against the plan when they are alone', () => {
    addPlan();
    expect(comparedHeads(now()).map(({ id }) => id)).toEqual(['plan', 'v1']);
    removeVariant('v1');
    expect(comparedHeads(now())).toEqual([]);
  });

  it('become the plan with all that shows, and stay beside it', () => {
    compareDensities();
    decideVariant('full', (v) => ({ ...v, treatment: { diameterMm: 0.4 } }));
    const [, , full] = now().variants;
    if (!full) throw new Error('The full variant is missing.');
    const wanted = consultationOf(
      now(),
      full,
      comparedHeads(now())[1]?.outcome.advised.choice.densityPerCm2 ?? 0,
    );
    adopt('full');
    expect(now().treatment).toEqual(wanted.treatment);
    expect(now().treatment.densityPerCm2).toBeGreaterThan(100);
    expect(now().variants).toHaveLength(3);
  });

  it('are the same object while nothing that shows has changed', () => {
    compareDensities();
    const before = comparedHeads(now());
    decide((c) => ({ ...c, subject: { label: 'somebody' } }));
    decideVariant('light', (v) => ({ ...v, name: 'Soft' }));
    const later = comparedHeads(now());
    expect(later[2]?.consultation).toBe(before[2]?.consultation);
    expect(later[0]?.name).toBe('Soft');
  });

  it('stand on either side of the split as asked for, else the first and the last', () => {
    compareDensities();
    const heads = comparedHeads(now());
    const ids = (wanted: readonly [string, string] | null) =>
      splitPairOf(heads, wanted).map(({ id }) => id);
    expect(ids(null)).toEqual(['light', 'full']);
    expect(ids(['natural', 'light'])).toEqual(['natural', 'light']);
    expect(ids(['gone', 'natural'])).toEqual(['light', 'natural']);
  });
});
