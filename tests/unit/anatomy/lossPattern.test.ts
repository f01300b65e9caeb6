import { beforeAll, describe, expect, it } from 'vitest';
import { sampleGrid } from '../../../src/anatomy/chartGrid';
import {
  baldAreaCm2,
  existingHair,
  hairLoss,
  lossPattern,
  lossPatternIds,
  type LossPatternId,
} from '../../../src/anatomy/lossPattern';
import type { ScalpAnatomy } from '../../../src/anatomy/scalpAnatomy';
import snapshot from '../../data/patterns-and-hairlines.json' with { type: 'json' };
import { builtAnatomy } from './builtHead';

let anatomy: ScalpAnatomy;
beforeAll(async () => {
  anatomy = await builtAnatomy();
});

const area = (pattern: LossPatternId, seed = 1): number =>
  baldAreaCm2({ pattern, seed }, anatomy);

/** Modelled bald areas of docs/facts/practice.md 5.1, cm2, for full loss. */
const publishedCm2: readonly (readonly [LossPatternId, number])[] = [
  ['norwood-2', 22],
  ['norwood-2a', 18],
  ['norwood-3', 48],
  ['norwood-3a', 51],
  ['norwood-3v', 67],
  ['norwood-4', 121],
  ['norwood-4a', 97],
  ['norwood-5', 187],
  ['norwood-5a', 159],
  ['norwood-6', 280],
  ['norwood-7', 344],
  ['totalis', 616],
];

/** docs/facts/practice.md 5.2: area of the thinned oval, and the density left in it. */
const ludwig: readonly (readonly [LossPatternId, number, number])[] = [
  ['ludwig-1', 67, 0.75],
  ['ludwig-2', 115, 0.45],
  ['ludwig-3', 155, 0.1],
];

const recedesTo = (pattern: LossPatternId): number => {
  const lost = hairLoss({ pattern, seed: 1 }, anatomy);
  let furthest = Infinity;
  for (let i = 0; i < 128 * 128; i++) {
    const u = (i % 128) / 127;
    const v = Math.floor(i / 128) / 127;
    if (sampleGrid(anatomy.hairBearingMm, u, v) < 0 || lost(u, v) < 0.5) continue;
    furthest = Math.min(furthest, anatomy.map.z(u, v));
  }
  return furthest;
};

const lossOfClient = (seed: number): number[] => {
  const lost = hairLoss({ pattern: 'norwood-5', seed }, anatomy);
  return Array.from({ length: 900 }, (_, i) => lost((i % 30) / 29, Math.floor(i / 30) / 29));
};

describe('loss patterns', () => {
  it.each(publishedCm2)(
    '%s has the published %d cm2 within 15 percent, on every client',
    (id, cm2) => {
      for (const seed of [1, 2]) {
        expect(Math.abs(area(id, seed) / cm2 - 1)).toBeLessThan(0.15);
      }
    },
  );

  it.each(ludwig)('%s thins %d cm2 to %d of full', (id, cm2, left) => {
    expect(Math.abs(area(id) / (1 - left) / cm2 - 1)).toBeLessThan(0.15);
  });

  it('leaves a Norwood I head alone and grows with every stage', () => {
    expect(area('norwood-1')).toBe(0);
    const stages: LossPatternId[] = [
      'norwood-2',
      'norwood-3',
      'norwood-4',
      'norwood-5',
      'norwood-6',
      'norwood-7',
      'totalis',
    ];
    const areas = stages.map((id) => area(id));
    expect(areas).toEqual(areas.toSorted((a, b) => a - b));
  });

  it('keeps type II 2 cm before the ear and takes type III beyond (Norwood 1975)', () => {
    expect(recedesTo('norwood-2')).toBeGreaterThan(20);
    expect(recedesTo('norwood-3')).toBeLessThan(20);
  });

  it('fades over 10-24 mm at the back border of the crown (mean of 6 clients)', () => {
    const arcs = Array.from({ length: 400 }, (_, i) => 220 + i * 0.3);
    const widths = [1, 2, 3, 4, 5, 6].map((seed) => {
      const hair = existingHair({ pattern: 'norwood-6', seed }, anatomy);
      const first = (level: number): number =>
        arcs.find((arc) => hair(0.5, anatomy.midline.vAtArc(arc)) > level) ?? Number.NaN;
      // smoothstep rises from 0.1 to 0.9 in 0.61 of its width
      return (first(0.9) - first(0.1)) / 0.61;
    });
    const mean = widths.reduce((a, b) => a + b, 0) / widths.length;
    expect(mean).toBeGreaterThan(10);
    expect(mean).toBeLessThan(24);
  });

  it('stays within 0..1 and grows nothing on the face', () => {
    for (const pattern of lossPatternIds) {
      const hair = existingHair({ pattern, seed: 5 }, anatomy);
      for (let i = 0; i < 900; i++) {
        const u = (i % 30) / 29;
        const v = Math.floor(i / 30) / 29;
        const here = hair(u, v);
        const most = sampleGrid(anatomy.hairBearingMm, u, v) < -5 ? 0 : 1;
        expect(here >= 0 && here <= most).toBe(true);
      }
    }
  });

  it('gives each client an own border and the same client the same one', () => {
    expect(lossOfClient(1)).toEqual(lossOfClient(1));
    expect(lossOfClient(1)).not.toEqual(lossOfClient(2));
  });

  it('scatters areata by the seed, in patches of 1-50 mm on the scalp', () => {
    const areas = [1, 2, 3, 4, 5, 6].map((seed) => area('areata', seed));
    expect(new Set(areas).size).toBe(6);
    for (const cm2 of areas) {
      expect(cm2).toBeGreaterThan(1);
      expect(cm2).toBeLessThan(8 * Math.PI * 2.7 ** 2);
    }
  });

  it('refuses a pattern that is not in the data', () => {
    expect(() => lossPattern('norwood-9' as LossPatternId)).toThrow(
      /no hair-loss pattern "norwood-9"/,
    );
  });

  it.each(lossPatternIds)('keeps %s as it is: hair left at 10 places, area', (pattern) => {
    const hair = existingHair({ pattern, seed: 1 }, anatomy);
    const arcs = [72, 85, 110, 150, 190, 230, 265];
    const left = [
      ...arcs.map((arc) => hair(0.5, anatomy.midline.vAtArc(anatomy.arcOfPractice(arc)))),
      hair(0.62, 0.62),
      hair(0.64, 0.55),
      hair(0.62, 0.42),
    ];
    const kept = snapshot.patterns[pattern];
    left.forEach((x, i) => expect(Math.abs(x - (kept.hairLeft[i] ?? 2))).toBeLessThan(0.12));
    expect(Math.abs(area(pattern) - kept.baldCm2)).toBeLessThan(1 + 0.03 * kept.baldCm2);
  });
});
