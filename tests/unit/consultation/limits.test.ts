import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HAIR_LIMITS } from '@stipple/color';
import { defaultConsultation } from '../../../src/consultation/defaults';
import { LIMITS, sliderOf, withinLimit, type Limit } from '../../../src/consultation/limits';
import { nearestStop, timeStops } from '../../../src/consultation/moment';
import { parseConsultation } from '../../../src/consultation/parseConsultation';

const whole = {
  ...structuredClone(defaultConsultation),
  scars: [
    { kind: 'fue', perCm2: 8, diameterMm: 0.9, seed: 1 },
    { kind: 'fut', lengthMm: 200, widthMm: 2, heightMm: 10 },
    { kind: 'patch', u: 0.5, v: 0.5, radiusMm: 8 },
  ],
  head: {
    kind: 'measured',
    circumferenceMm: 570,
    lengthMm: 195,
    breadthMm: 152,
    overTopMm: 345,
    face: 'man',
  },
  skin: {
    ...defaultConsultation.skin,
    source: { kind: 'ita', degrees: 40 },
  },
};

const { lab, skin, hair, seed, hairline, scars, zone, treatment, time, oil, head } = LIMITS;
const all = (prefix: string, limits: Readonly<Record<string, Limit>>): [string, Limit][] =>
  Object.entries(limits).map(([name, limit]) => [`${prefix}.${name}`, limit]);

/** Every number of a document, by its place. */
const places: readonly (readonly [place: string, limit: Limit])[] = [
  ...all('skin.lab', lab),
  ...['L', 'a', 'b'].map((axis) => [`skin.sigma.${axis}`, skin.sigma] as const),
  ['skin.source.degrees', skin.itaDegrees],
  ...all('hair.lab', lab),
  ...all('hair', hair),
  ['loss.seed', seed],
  ['scars.0.perCm2', scars.punchesPerCm2],
  ['scars.0.diameterMm', scars.punchDiameterMm],
  ['scars.0.seed', seed],
  ['scars.1.lengthMm', scars.stripLengthMm],
  ['scars.1.widthMm', scars.stripWidthMm],
  ['scars.1.heightMm', scars.stripHeightMm],
  ['scars.2.u', scars.chart],
  ['scars.2.v', scars.chart],
  ['scars.2.radiusMm', scars.patchRadiusMm],
  ...all('hairline', hairline),
  ['hairline.seed', seed],
  ...Object.keys(whole.zones).map((id) => [`zones.${id}`, zone] as const),
  ...all('treatment', treatment),
  ...all('time', time),
  ['view.oil', oil],
  ...all('head', head),
];

function numbersIn(value: unknown, place = ''): string[] {
  if (typeof value === 'number') return [place];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    numbersIn(part, place === '' ? key : `${place}.${key}`),
  );
}

function withNumber(place: string, value: number): unknown {
  const document: Record<string, unknown> = structuredClone(whole);
  const path = place.split('.');
  const last = path.pop() ?? '';
  let at = document;
  for (const key of path) at = at[key] as Record<string, unknown>;
  at[last] = value;
  return document;
}

/** Counts and seeds: anything between two of them is no value at all. */
const counted = /seed$|sessions|monkTone/;

describe('the limits of a document', () => {
  it('are those of every number that it holds', () => {
    const overruled = [
      'treatment.partsWater',
      'treatment.densityPerCm2',
      'treatment.diameterMm',
    ];
    const known = places.map(([place]) => place);
    expect(new Set([...numbersIn(whole), ...overruled])).toEqual(
      new Set(['version', ...known]),
    );
  });

  it('are what the parser takes, to the very ends, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.double({ min: -0.2, max: 1.2, noNaN: true }),
        ([place, { min, max }], along) => {
          const exact = min + (max - min) * along;
          const value = counted.test(place) ? Math.round(exact) : exact;
          const { ok } = parseConsultation(withNumber(place, value));
          expect(ok, `${place} ${value}`).toBe(value >= min && value <= max);
        },
      ),
      { numRuns: 600 },
    );
    for (const [place, { min, max }] of places) {
      expect(parseConsultation(withNumber(place, min)).ok, place).toBe(true);
      expect(parseConsultation(withNumber(place, max)).ok, place).toBe(true);
    }
  });

  it('hold what the colour engine can compute with', () => {
    expect(hair.unitsPerCm2.max * hair.hairsPerUnit.max).toBeLessThanOrEqual(
      HAIR_LIMITS.hairsPerCm2[1],
    );
    expect(hair.shaftDiameterMm.max).toBeLessThanOrEqual(HAIR_LIMITS.shaftDiameterMm[1]);
    expect(hair.stubbleMm.max).toBeLessThanOrEqual(HAIR_LIMITS.lengthMm[1]);
  });

  it('are reached by the slider of time, too', () => {
    expect(timeStops[0]).toBe(time.days.min);
    expect(timeStops.at(-1)).toBe(time.days.max);
    expect(nearestStop(time.days.max)).toBe(timeStops.length - 1);
    expect(timeStops).toEqual(timeStops.toSorted((a, b) => a - b));
  });

  it('give a slider its ends and its step, and a value its place between', () => {
    expect(sliderOf(treatment.partsWater)).toEqual({ min: 1, max: 60, step: 1 });
    expect(withinLimit(treatment.partsWater, 200)).toBe(60);
    expect(withinLimit(treatment.partsWater, 0)).toBe(1);
    expect(withinLimit(treatment.partsWater, 12)).toBe(12);
  });
});

const studio = fileURLToPath(new URL('../../../src/studio', import.meta.url));
const components = readdirSync(studio, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.tsx'),
);
/** Sliders of what is no number of the document: stops of time by their index. */
const byIndex = ['TimeStep.tsx'];

describe('the sliders of the studio', () => {
  it('write no limit of their own', () => {
    const withSliders = components.filter((file) =>
      readFileSync(`${studio}/${file}`, 'utf8').includes('<SliderField'),
    );
    expect(withSliders.length).toBeGreaterThan(8);
    const own = withSliders
      .filter((file) => !byIndex.some((name) => file.endsWith(name)))
      .flatMap((file) =>
        [
          ...readFileSync(`${studio}/${file}`, 'utf8').matchAll(
            /\b(?:min|max|step)=\{\s*-?[\d.]+\s*\}/g,
          ),
        ].map(([found]) => `${file}: ${found}`),
      );
    expect(own).toEqual([]);
  });
});
