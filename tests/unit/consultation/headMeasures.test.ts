import { assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConsultation } from '../../../src/consultation/defaults';
import { headPresetIds } from '../../../src/consultation/document';
import { parseConsultation } from '../../../src/consultation/parseConsultation';
import { LIMITS } from '../../../src/consultation/limits';
import {
  headShapeOf,
  measuredHead,
  misfitsOf,
  warpedShapeOf,
  type MeasuredHead,
} from '../../../src/consultation/headMeasures';
import { appearanceOf } from '../../../src/outcome/appearanceOf';
import { outcomeOf } from '../../../src/outcome/outcome';
import { BARE_MEDIAN_WOMAN, checkShape, HEAD_PRESETS } from '../../../src/sculpt/headShapes';

const measured: MeasuredHead = {
  kind: 'measured',
  circumferenceMm: 570,
  lengthMm: 196,
  breadthMm: 152,
  overTopMm: 345,
  face: 'man',
};

const anyMeasures = record({
  kind: constantFrom('measured' as const),
  circumferenceMm: integer({ min: 510, max: 630 }),
  lengthMm: integer({ min: 170, max: 220 }),
  breadthMm: integer({ min: 134, max: 170 }),
  overTopMm: integer({ min: 300, max: 390 }),
  face: constantFrom('man' as const, 'woman' as const),
});

describe('the head of a document', () => {
  it('saved in the first format, before heads could be measured is the one it was', () => {
    const old = structuredClone(defaultConsultation) as unknown as Record<string, unknown>;
    delete old.head;
    delete old.beard;
    old.view = { light: 'studio' };
    old.version = 1;
    for (const later of ['scars', 'zones', 'screening', 'inks', 'variants']) delete old[later];
    const parsed = parseConsultation(old);
    expect(parsed).toEqual({ ok: true, consultation: defaultConsultation });
  });

  it('is refused beyond the limits, by name', () => {
    const head = { ...measured, lengthMm: 240 };
    const parsed = parseConsultation({ ...defaultConsultation, head });
    expect(parsed).toMatchObject({ refusal: { kind: 'damaged', where: 'head.lengthMm' } });
  });

  it('has the limits that the sliders have', () => {
    for (const [measure, limits] of Object.entries(LIMITS.head)) {
      for (const [n, limit] of [limits.min, limits.max].entries()) {
        const at = (mm: number) =>
          parseConsultation({ ...defaultConsultation, head: { ...measured, [measure]: mm } });
        expect(at(limit).ok, measure).toBe(true);
        expect(at(limit + (n === 0 ? -1 : 1)).ok, measure).toBe(false);
      }
    }
  });

  it('needs no warp as sculpted, and one otherwise', () => {
    expect(warpedShapeOf({ kind: 'preset', preset: 'medianMan' })).toBeNull();
    expect(warpedShapeOf({ kind: 'preset', preset: 'medianWoman' })).toBe(BARE_MEDIAN_WOMAN);
    expect(warpedShapeOf(measured)).not.toBeNull();
  });

  it.each(headPresetIds)('%s keeps its size when measuring starts from it', (preset) => {
    const again = headShapeOf(measuredHead({ kind: 'preset', preset }));
    const shape = HEAD_PRESETS[preset];
    for (const name of [
      'circumferenceMm',
      'lengthMm',
      'breadthMm',
      'tragionVertexMm',
    ] as const) {
      expect(Math.abs(again[name] - shape[name]), name).toBeLessThanOrEqual(1);
    }
  });

  it('can always be shaped, whatever the tape says', () => {
    assert(
      property(anyMeasures, (head) => {
        expect(() => checkShape(headShapeOf(head))).not.toThrow();
      }),
    );
  });
});

describe('measures that do not go together', () => {
  const fits = { circumferenceMm: 0.4, lengthMm: 0, breadthMm: 0 };

  it('are told with the distance', () => {
    expect(misfitsOf(measured, { ...fits, circumferenceMm: 12 })).toEqual([
      { measure: 'circumferenceMm', missMm: 12 },
    ]);
  });

  it('are told when the top is higher than heads are', () => {
    const [misfit] = misfitsOf({ ...measured, breadthMm: 140, overTopMm: 389 }, fits);
    expect(misfit?.measure).toBe('overTopMm');
    expect(misfit?.missMm).toBeLessThan(-3);
  });

  it('are not told where a tape would not notice, nor of presets', () => {
    expect(misfitsOf(measured, fits)).toEqual([]);
    expect(
      misfitsOf({ kind: 'preset', preset: 'round' }, { ...fits, circumferenceMm: 9 }),
    ).toEqual([]);
  });
});

describe('brows and beard', () => {
  const look = (change: Partial<typeof defaultConsultation>) => {
    const consultation = { ...defaultConsultation, ...change };
    return appearanceOf(consultation, outcomeOf(consultation)).face;
  };

  it('follow the sitter', () => {
    const man = look({ beard: 'stubble' });
    const woman = look({ beard: 'stubble', head: { kind: 'preset', preset: 'medianWoman' } });
    expect(man.beard).toBeGreaterThan(look({ beard: 'shadow' }).beard);
    expect(look({ beard: 'none' }).beard).toBe(0);
    expect(woman.beard).toBe(0);
    expect(woman.browWidth).toBeLessThan(man.browWidth);
  });
});
