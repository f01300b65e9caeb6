import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  hairlineDefaults,
  hairlineStyleIds,
  type Hairline,
  type HairlineStyleId,
} from '../../../src/anatomy/hairline';
import {
  frontotemporalPoint,
  hairlineOutline,
  midFrontalPoint,
} from '../../../src/anatomy/hairlineCurve';
import { hairlineProfile } from '../../../src/anatomy/hairlineProfile';
import { hairlineWarnings, lineWarnings } from '../../../src/anatomy/hairlineWarnings';
import { insideOutline } from '../../../src/anatomy/chartOutline';
import type { ScalpAnatomy } from '../../../src/anatomy/scalpAnatomy';
import snapshot from '../../data/patterns-and-hairlines.json' with { type: 'json' };
import { builtAnatomy } from './builtHead';

let anatomy: ScalpAnatomy;
beforeAll(async () => {
  anatomy = await builtAnatomy();
});

const ids = (hairline: Hairline): string[] =>
  hairlineWarnings(hairline, anatomy).map((warning) => warning.id);
const natural = (): Hairline => hairlineDefaults('natural');

const inside = (templeClosure: number): boolean[] => {
  const outline = hairlineOutline({ ...natural(), templeClosure }, anatomy);
  return Array.from({ length: 10_000 }, (_, i) =>
    insideOutline(outline, (i % 100) / 100, Math.floor(i / 100) / 100),
  );
};

const smooth = (): Hairline => ({
  ...natural(),
  peakMm: 0,
  macroMm: 0,
  microMm: 0,
  sentinels: 0,
});

describe('hairline styles', () => {
  it('lie where the style says: heights of docs/facts/practice.md 4.3', () => {
    const heights = hairlineStyleIds.map((id) => [id, hairlineDefaults(id).midHeightMm]);
    expect(Object.fromEntries(heights)).toMatchInlineSnapshot(`
      {
        "broken": 75,
        "defined": 70,
        "mature": 87,
        "medium": 75,
        "natural": 75,
        "rounded": 70,
        "widows-peak": 75,
        "womens-density": 67,
      }
    `);
  });

  it('put the mid-frontal point at the ruler arc over the glabella', () => {
    for (const arc of [60, 70, 80, 95]) {
      const [x, y, z] = midFrontalPoint({ ...natural(), midHeightMm: arc }, anatomy);
      const v = anatomy.midline.vAtArc(arc);
      expect(x).toBeCloseTo(0, 6);
      expect(anatomy.midline.arcAtV(v)).toBeCloseTo(arc, 6);
      const chord = Math.hypot(
        y - anatomy.landmarks.glabella[1],
        z - anatomy.landmarks.glabella[2],
      );
      expect(chord).toBeLessThan(arc);
      expect(chord).toBeGreaterThan(0.85 * arc);
    }
  });

  it('keep the frontotemporal angle outside the eye corner and no lower than the middle', () => {
    for (const id of hairlineStyleIds) {
      const hairline = hairlineDefaults(id);
      const angle = frontotemporalPoint(hairline, anatomy);
      expect(angle[0]).toBeGreaterThan(anatomy.landmarks.exocanthion[0]);
      expect(angle[1]).toBeGreaterThan(midFrontalPoint(hairline, anatomy)[1] - 1);
    }
  });

  it('move the angle back by the recession', () => {
    const level = frontotemporalPoint({ ...natural(), recessionMm: 0 }, anatomy);
    const back = frontotemporalPoint({ ...natural(), recessionMm: 14 }, anatomy);
    const moved = Math.hypot(back[0] - level[0], back[1] - level[1], back[2] - level[2]);
    expect(moved).toBeCloseTo(14, 0);
  });

  it('close the temples: more scalp inside, none lost', () => {
    const open = inside(0).filter(Boolean).length;
    const closed = inside(1).filter(Boolean).length;
    expect(closed).toBeGreaterThan(open);
  });

  it.each(hairlineStyleIds)('keep %s where it is, within 2 mm', (id) => {
    const hairline = hairlineDefaults(id);
    const kept = snapshot.styles[id];
    const middle = midFrontalPoint(hairline, anatomy);
    const angle = frontotemporalPoint(hairline, anatomy);
    middle.forEach((x, i) => expect(Math.abs(x - (kept.middle[i] ?? NaN))).toBeLessThan(2));
    angle.forEach((x, i) => expect(Math.abs(x - (kept.angle[i] ?? NaN))).toBeLessThan(2));
  });

  it('refuse a style that is not in the data', () => {
    expect(() => hairlineDefaults('mohican' as HairlineStyleId)).toThrow(
      /no hairline style "mohican"/,
    );
  });
});

describe('the profile across a hairline', () => {
  it('is edge + (1 - edge) smoothstep over the feather, nothing in front', () => {
    const hairline = smooth();
    const { density, behindMm } = hairlineProfile(hairline, anatomy);
    for (let arc = 60; arc < 120; arc += 1.7) {
      const v = anatomy.midline.vAtArc(arc);
      const t = Math.min(Math.max(behindMm(0.5, v) / hairline.featherMm, 0), 1);
      const expected =
        behindMm(0.5, v) < 0
          ? 0
          : hairline.edgeDensity + (1 - hairline.edgeDensity) * t * t * (3 - 2 * t);
      expect(density(0.5, v)).toBeCloseTo(expected, 9);
      if (arc < 100) expect(behindMm(0.5, v)).toBeCloseTo(arc - hairline.midHeightMm, -0.3);
    }
  });

  it('is within 0..1 for any hairline that the document allows', () => {
    fc.assert(
      fc.property(
        fc.record({
          midHeightMm: fc.integer({ min: 45, max: 110 }),
          recessionMm: fc.integer({ min: 0, max: 45 }),
          templeClosure: fc.double({ min: 0, max: 1, noNaN: true }),
          peakMm: fc.integer({ min: 0, max: 15 }),
          featherMm: fc.integer({ min: 1, max: 30 }),
          edgeDensity: fc.double({ min: 0, max: 1, noNaN: true }),
          macroMm: fc.integer({ min: 0, max: 10 }),
          microMm: fc.integer({ min: 0, max: 4 }),
          sentinels: fc.integer({ min: 0, max: 10 }),
          seed: fc.integer({ min: 0, max: 65535 }),
        }),
        (change) => {
          const { density } = hairlineProfile({ ...natural(), ...change }, anatomy);
          for (let i = 0; i < 400; i++) {
            const here = density((i % 20) / 20 + 0.02, Math.floor(i / 20) / 20 + 0.02);
            expect(here).toBeGreaterThanOrEqual(0);
            expect(here).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('puts about the asked number of lone dots before each cm of line at 150 per cm2', () => {
    const hairline = { ...smooth(), sentinels: 5 };
    const { density, behindMm } = hairlineProfile(hairline, anatomy);
    const n = 700;
    let dots = 0;
    let bandMm2 = 0;
    for (let i = 0; i < n * n; i++) {
      const u = ((i % n) + 0.5) / n;
      const v = (Math.floor(i / n) + 0.5) / n;
      const behind = behindMm(u, v);
      if (behind > 0 || behind < -8 || Math.abs(u - 0.5) > 0.09 || v < 0.6) continue;
      const mm2 = anatomy.map.mm2(u, v) / (n * n);
      bandMm2 += mm2;
      dots += density(u, v) * 1.5 * mm2;
    }
    const lineCm = bandMm2 / 8 / 10;
    expect(dots / lineCm).toBeGreaterThan(2.5);
    expect(dots / lineCm).toBeLessThan(7.5);
  });
});

describe('hairline warnings', () => {
  it('have nothing against the natural presets', () => {
    for (const id of [
      'natural',
      'broken',
      'medium',
      'rounded',
      'mature',
      'widows-peak',
    ] as const) {
      expect([id, ...ids(hairlineDefaults(id))]).toEqual([id]);
    }
    expect(ids(hairlineDefaults('womens-density'))).toEqual([]);
  });

  it('name what is wrong with an edge-up', () => {
    expect(ids(hairlineDefaults('defined'))).toEqual(['too-straight', 'edge-too-dark']);
  });

  it('find a line that is too low, with the numbers', () => {
    expect(hairlineWarnings({ ...natural(), midHeightMm: 60 }, anatomy)[0]).toEqual({
      id: 'too-low',
      values: { midHeightMm: 60, lowestMm: 65 },
    });
  });

  it('judge the numbers alone where no head is at hand', () => {
    expect(lineWarnings(hairlineDefaults('defined')).map(({ id }) => id)).toEqual([
      'too-straight',
      'edge-too-dark',
    ]);
    expect(lineWarnings({ ...natural(), recessionMm: 40 })).toEqual([]);
  });

  it('find an angle inside the eye corner', () => {
    expect(ids({ ...natural(), recessionMm: 40 })).toContain('angle-too-medial');
  });

  it('find an angle lower than the mid-frontal point', () => {
    expect(ids({ ...natural(), midHeightMm: 108, recessionMm: 0 })).toContain('angle-too-low');
  });
});
