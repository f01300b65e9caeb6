import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  DEFAULT_HAIR,
  DEFAULT_TECHNIQUE,
  PIGMENTS,
  YEAR_DAYS,
  colorDifference,
  hairRootSpectrum,
  labOfSpectrum,
  matchAfter,
  readsBlue,
  recommend,
  skinFromLab,
  skinOfIta,
  stubbleSpectrum,
  thresholdsFor,
  verdictOf,
  zoneSpectrum,
} from '@stipple/color';
import {
  searchChoices,
  searchExhaustively,
  zoneLabOfChoice,
} from '../../../src/color/choiceSearch';
import { judgeMatch } from '@stipple/color';
import { CLASS_ANGLES, tableCommand } from '../../../scripts/cli/table';
import { realSkinLab } from './arbitraries';

const tress = (L: number, a = 0, b = 0) => ({ ...DEFAULT_HAIR, lab: { L, a, b } });

const skinOf = (ita: number) => skinFromLab(skinOfIta(ita).lab);

test('black hair: a finished head reads as shaved, its dots grey to black (all ITA classes)', () => {
  const found = CLASS_ANGLES.map((ita) => {
    const skin = skinOf(ita);
    const best = recommend({ skin });
    return {
      L: skin.lab.L,
      zone: skin.lab.L - best.advised.zone.L,
      dot: skin.lab.L - best.advised.dot.L,
      best,
    };
  });
  for (const { L, zone, dot, best } of found) {
    if (L >= 65) {
      expect(zone).toBeGreaterThanOrEqual(6);
      expect(zone).toBeLessThanOrEqual(12);
      expect(dot).toBeGreaterThanOrEqual(14);
    }
    expect(best.subtle || zone > 3.5).toBe(true);
    expect(dot).toBeGreaterThan(zone);
    expect(best.subtle).toBe(L < 45);
    expect(best.advised.choice.densityPerCm2).toBeGreaterThanOrEqual(120);
    expect(best.advised.choice.densityPerCm2).toBeLessThanOrEqual(150);
  }
  for (let i = 1; i < found.length; i++) {
    expect(found[i]?.zone).toBeLessThan((found[i - 1]?.zone ?? 0) + 0.3);
  }
});

test('nearly black hair on light skin gives dots that are seen, too', () => {
  const skin = skinOf(48);
  const hair = {
    ...DEFAULT_HAIR,
    lab: { L: 20, a: 1.6, b: 1.4 },
    hairsPerCm2: 184,
    shaftDiameterMm: 0.078,
  };
  const found = recommend({ skin, hair });
  expect(skin.lab.L - found.advised.zone.L).toBeGreaterThanOrEqual(6);
  expect(skin.lab.L - found.advised.dot.L).toBeGreaterThanOrEqual(14);
  expect(found.advised.choice.partsWater).toBeGreaterThanOrEqual(8);
  expect(found.advised.choice.partsWater).toBeLessThanOrEqual(16);
  for (const years of [2, 5]) {
    const later = matchAfter(found.ground, found.advised.plan, years * YEAR_DAYS);
    expect(later.dE00).not.toBe(found.advised.dE00);
    expect(Math.abs(later.dE00 - found.advised.dE00)).toBeLessThan(1.5);
  }
});

test('the table of all ITA classes and seven heads of hair', () => {
  const table = tableCommand([]);
  console.info(table);
  expect(table.split('\n')).toHaveLength(1 + 7 * CLASS_ANGLES.length);
});

test('whatever hardly shows is said to be subtle', () => {
  for (const ita of CLASS_ANGLES) {
    const skin = skinOf(ita);
    const blond = { ...DEFAULT_HAIR, lab: { L: 52, a: 5, b: 20 } };
    for (const hair of [blond, { ...DEFAULT_HAIR, greyFraction: 0.8 }]) {
      const found = recommend({ skin, hair });
      expect(found.subtle).toBe(true);
      expect(found.reasons.some(({ id }) => id === 'subtle')).toBe(true);
    }
  }
  const darkest = recommend({ skin: skinOf(-75) });
  expect(darkest.allEqual).toBe(true);
  expect(darkest.reasons.some(({ id }) => id === 'all-equal')).toBe(true);
  expect(recommend({ skin: skinOf(50) }).allEqual).toBe(false);
});

test('the fast search meets the exhaustive one', () => {
  for (const ita of [58, 25, -20]) {
    const skin = skinOf(ita);
    const goal = {
      zone: labOfSpectrum(stubbleSpectrum(skin, DEFAULT_HAIR)),
      root: labOfSpectrum(hairRootSpectrum(skin, DEFAULT_HAIR)),
    };
    const fast = searchChoices(skin, goal, DEFAULT_TECHNIQUE, PIGMENTS);
    const full = searchExhaustively(skin, goal, DEFAULT_TECHNIQUE, PIGMENTS);
    expect(Math.abs(fast.leastDE00 - full.leastDE00)).toBeLessThan(0.05);
    expect(Math.abs(fast.best.dE00 - full.best.dE00)).toBeLessThan(0.3);
    expect(Math.abs(fast.band.length / full.band.length - 1)).toBeLessThan(0.05);
  }
});

test('a recommendation is within its technique and its band, its judgement its own, for any skin', () => {
  fc.assert(
    fc.property(realSkinLab, (lab) => {
      const skin = skinFromLab(lab);
      const found = recommend({ skin });
      const { band, advised, target } = found;
      const [low, high] = found.advised.interval;
      const best = advised.choice;
      expect(DEFAULT_TECHNIQUE.partsWater).toContain(best.partsWater);
      expect(DEFAULT_TECHNIQUE.densitiesPerCm2).toContain(best.densityPerCm2);
      expect(best.partsWater).toBeGreaterThanOrEqual(band.partsWater[0]);
      expect(best.partsWater).toBeLessThanOrEqual(band.partsWater[1]);
      const single = zoneLabOfChoice(skin, best, DEFAULT_TECHNIQUE);
      expect(colorDifference(single, target)).toBeLessThan(found.leastDE00 + 0.35);
      expect(low).toBeGreaterThan(0);
      expect(high).toBeGreaterThan(Math.max(low, advised.dE00));
      expect(advised.dE00).toBeCloseTo(colorDifference(advised.zone, target), 9);
      expect(advised.blueWarning).toBe(readsBlue(advised.dot, skin.lab));
      expect(advised).toMatchObject(judgeMatch(found.ground.doubts, advised.plan));
      expect(advised.verdict).toBe(verdictOf(advised.chances));
    }),
    { numRuns: 25 },
  );
});

test('the sessions together have the colour of the choice, weaker first', () => {
  const skin = skinOf(48);
  const found = recommend({ skin });
  const { sessions, choice, zone } = found.advised;
  const shares = sessions.reduce((sum, { share }) => sum + share, 0);
  expect(shares).toBeCloseTo(1, 12);
  const parts = sessions.map(({ partsWater }) => partsWater);
  expect(parts.toSorted((a, b) => b - a)).toEqual(parts);
  const mixed = labOfSpectrum(
    zoneSpectrum(
      skin,
      sessions.map(({ dots }) => dots),
    ),
  );
  expect(mixed).toEqual(zone);
  const single = zoneLabOfChoice(skin, choice, DEFAULT_TECHNIQUE);
  expect(colorDifference(mixed, single)).toBeLessThan(0.3);
});

test('a measured target is met where the technique can', () => {
  const skin = skinOf(40);
  const wanted = recommend({ skin });
  const again = recommend({ skin, target: wanted.advised.zone });
  expect(again.leastDE00).toBeLessThan(0.1);
  // The computed difference would have it blend; ink, needle and reading leave that to chance.
  expect(again.advised.dE00).toBeLessThan(thresholdsFor(skin.lab.L).blends);
  expect(again.advised.chances.blends).toBeLessThan(0.5);
  expect(again.advised.verdict).toBe('good');
});

test('a tress read 4.4 L* lighter moves the dilution by two steps at most', () => {
  const { partsWater } = DEFAULT_TECHNIQUE;
  for (const ita of [62, 48, 34.5]) {
    const skin = skinOf(ita);
    const step = (L: number) =>
      partsWater.indexOf(
        recommend({ skin, hair: tress(L, -0.1, -0.8) }).advised.choice.partsWater,
      );
    expect(Math.abs(step(22.8) - step(18.4))).toBeLessThanOrEqual(2);
  }
});

test('over a run of half grey hair ink and needle change at a few points and do not flicker', () => {
  // The worst of the runs that `npm run validate` tries.
  const skin = skinOf(19);
  const tools = Array.from({ length: 201 }, (_, i) => {
    const hair = { ...tress(25 + i / 10), greyFraction: 0.5 };
    const goal = {
      zone: labOfSpectrum(stubbleSpectrum(skin, hair)),
      root: labOfSpectrum(hairRootSpectrum(skin, hair)),
    };
    const { choice } = searchChoices(skin, goal, DEFAULT_TECHNIQUE, PIGMENTS).best;
    return `${choice.pigment.id} ${choice.diameterMm}`;
  });
  const changes = tools.filter((tool, i) => i > 0 && tool !== tools[i - 1]).length;
  expect(changes).toBeLessThanOrEqual(3);
});

test('no ink darkens less than none: for no hair, for white hair, for a target as light as skin', () => {
  for (const ita of [55, 20, -45]) {
    const skin = skinOf(ita);
    const asked = [
      { hair: { ...DEFAULT_HAIR, hairsPerCm2: 0 } },
      { hair: { ...DEFAULT_HAIR, greyFraction: 1 } },
      { target: skin.lab },
      { target: { ...skin.lab, L: skin.lab.L + 3 } },
    ];
    for (const each of asked) {
      const found = recommend({ skin, ...each });
      expect(found.noInk).toBe(true);
      expect(found.reasons.map(({ id }) => id)).toEqual(['no-ink']);
      expect(found.atBound).toEqual([]);
      const { partsWater, densityPerCm2, diameterMm, pigment } = found.advised.choice;
      expect([pigment.id, partsWater, densityPerCm2, diameterMm]).toEqual([
        'carbon-black',
        16,
        120,
        0.28,
      ]);
    }
    const black = recommend({ skin });
    expect(black.noInk).toBe(false);
    expect(black.reasons.map(({ id }) => id)).not.toContain('no-ink');
  }
});

test('the strong edge of usual practice is named, and only there', () => {
  for (const ita of CLASS_ANGLES) {
    const { advised, atBound } = recommend({ skin: skinOf(ita) });
    expect(atBound.includes('usual-strongest')).toBe(advised.choice.partsWater <= 8);
  }
  const skin = skinOf(48);
  expect(recommend({ skin, hair: tress(35) }).atBound).not.toContain('usual-strongest');
});

test('a target out of reach is named as such', () => {
  const skin = skinOf(55);
  const dark = recommend({ skin, target: { L: 35, a: 2, b: 2 } });
  expect(dark.atBound).toEqual(
    expect.arrayContaining(['strongest-dilution', 'most-dots', 'widest-needle']),
  );
  expect(dark.advised.verdict).toBe('visible');
  expect(dark.reasons.some(({ id }) => id === 'at-bound')).toBe(true);
  expect(dark.atBound).toContain('usual-strongest');
  expect(dark.reasons.some(({ id }) => id === 'usual-strongest')).toBe(true);
});

test('a wider input sigma gives a wider interval', () => {
  const skin = skinOf(30);
  const width = (sigma: number) => {
    const [low, high] = recommend({
      skin,
      sigma: { L: sigma, a: sigma, b: sigma },
      target: { L: 54, a: 6, b: 12 },
    }).advised.interval;
    return high - low;
  };
  expect(width(3)).toBeGreaterThan(width(0.3));
});

test('an unusual skin is named; a paint is not treated as one', () => {
  const paint = recommend({ skin: skinFromLab({ L: 92, a: 2, b: 7 }) });
  expect(paint.atBound).toContain('skin-model');
  expect(paint.reasons.some(({ id }) => id === 'skin-outside')).toBe(true);
});

test('even a colour no skin has gets an answer with numbers', () => {
  const anyLab = fc.record({
    L: fc.double({ min: 0, max: 100, noNaN: true }),
    a: fc.double({ min: -60, max: 60, noNaN: true }),
    b: fc.double({ min: -60, max: 60, noNaN: true }),
  });
  fc.assert(
    fc.property(anyLab, anyLab, (lab, target) => {
      const found = recommend({ skin: skinFromLab(lab), target });
      const numbers = [
        found.advised.dE00,
        found.leastDE00,
        ...found.advised.interval,
        found.advised.zone.L,
        found.advised.dot.L,
      ];
      expect(numbers.every(Number.isFinite)).toBe(true);
    }),
    {
      numRuns: 40,
      examples: [
        [
          { L: 26.4, a: 31.6, b: -52.5 },
          { L: 26, a: 31, b: -52 },
        ],
      ],
    },
  );
});

test('thresholds widen on dark skin, without a step', () => {
  expect(thresholdsFor(65)).toEqual({ blends: 0.8, good: 3 });
  expect(thresholdsFor(40).blends).toBeCloseTo(1.2, 12);
  expect(thresholdsFor(40).good).toBeCloseTo(4.5, 12);
  expect(thresholdsFor(50.001).good - thresholdsFor(50).good).toBeLessThan(0.001);
});

test('an impossible technique or an empty shelf is refused', () => {
  const skin = skinOf(30);
  expect(() => recommend({ skin, pigments: [] })).toThrow(/no ink/);
  expect(() => recommend({ skin, target: { L: NaN, a: 0, b: 0 } })).toThrow(/no colour/);
  expect(() => recommend({ skin, hair: { ...DEFAULT_HAIR, lengthMm: NaN } })).toThrow(
    /lengthMm/,
  );
  expect(() => recommend({ skin, hair: { ...DEFAULT_HAIR, greyFraction: 2 } })).toThrow(
    /greyFraction is 2/,
  );
  const noColor = { ...DEFAULT_HAIR, lab: { L: Infinity, a: 0, b: 0 } };
  expect(() => recommend({ skin, hair: noColor })).toThrow(/no colour/);
  const technique = { ...DEFAULT_TECHNIQUE, partsWater: [8, 4] };
  expect(() => recommend({ skin, technique })).toThrow(/ascend/);
  expect(() =>
    recommend({ skin, technique: { ...DEFAULT_TECHNIQUE, diametersMm: [NaN] } }),
  ).toThrow(/diametersMm/);
});
