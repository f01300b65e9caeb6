import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import nist from '../../data/nist-skin-spectra.json' with { type: 'json' };
import { skinLabOfSpectrum } from '@stipple/color';
import { parseFileText, fileText } from '../../../src/consultation/consultationFile';
import { defaultConsultation } from '../../../src/consultation/defaults';
import type { Consultation } from '../../../src/consultation/document';
import { outcomeOf } from '../../../src/outcome/outcome';
import { parseConsultation, type Parsed } from '../../../src/consultation/parseConsultation';

const spectrum = nist.reflectance[3] ?? [];

/** A document that uses every part there is. */
const full: Consultation = {
  ...defaultConsultation,
  subject: { label: 'Ana' },
  skin: {
    ...defaultConsultation.skin,
    lab: skinLabOfSpectrum(spectrum),
    source: { kind: 'spectrum', name: 'Crown', reflectance: spectrum },
  },
  scars: [
    { kind: 'fue', perCm2: 12, diameterMm: 0.9, seed: 3 },
    { kind: 'fut', lengthMm: 180, widthMm: 2, heightMm: 10 },
    { kind: 'patch', u: 0.5, v: 0.4, radiusMm: 12 },
  ],
  treatment: { ...defaultConsultation.treatment, pigmentId: 'house-black', partsWater: 9 },
  screening: { keloids: 'no', diabetes: 'unsure' },
  inks: [
    {
      id: 'house-black',
      name: 'House black',
      mix: { packedCarbon: 1 },
      tau0: 6,
      tau0Range: [4, 9],
      status: 'estimate',
    },
  ],
  variants: [
    {
      id: 'fuller',
      name: 'Fuller',
      preset: 'full',
      treatment: { densityPerCm2: 180 },
      hairline: defaultConsultation.hairline,
      time: { days: 1825, sessionsDone: 3 },
    },
  ],
};

type Path = readonly (string | number)[];

/** Every place in a document, the root included; a document is four levels deep, what was put in its place more. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || path.length > 4) return [path];
  const below = Array.isArray(value)
    ? value.flatMap((child, k) => pathsOf(child, [...path, k]))
    : Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]));
  return [path, ...below];
}

type Edit = (holder: Record<string, unknown>, key: string) => void;

/** Does one edit at a place inside `copy.root`. */
function edit(copy: { root: unknown }, path: Path, change: Edit): void {
  let holder = copy as Record<string, unknown>;
  let last = 'root';
  for (const key of path) {
    holder = holder[last] as Record<string, unknown>;
    last = String(key);
  }
  change(holder, last);
}

const deep = (levels: number): unknown => {
  let value: unknown = 1;
  for (let k = 0; k < levels; k++) value = k % 2 === 0 ? [value] : { a: value };
  return value;
};

const strange = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  fc.double(),
  fc.constantFrom<unknown>(
    NaN,
    Infinity,
    -Infinity,
    -0,
    -1,
    1e308,
    5e-324,
    2 ** 53,
    '',
    '0',
    'x'.repeat(100_000),
    'lost-ink',
    [],
    {},
    null,
    undefined,
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{}}}'),
  ),
  fc.integer({ min: 100, max: 5000 }).map(deep),
);

const anyEdit = fc.oneof<fc.Arbitrary<Edit>[]>(
  strange.map(
    (value): Edit =>
      (holder, key) =>
        void (holder[key] = value),
  ),
  // Near what was there: more of these get through the schema.
  fc.double({ min: 0, max: 2, noNaN: true }).map((by): Edit => (holder, key) => {
    const before = holder[key];
    if (typeof before === 'number') holder[key] = before * by;
  }),
  fc.constant<Edit>((holder, key) => void Reflect.deleteProperty(holder, key)),
  fc
    .constantFrom('__proto__', 'constructor', 'toString', 'extra', '')
    .map((name): Edit => (holder, key) => {
      const value = holder[key];
      if (typeof value === 'object' && value !== null) {
        Object.defineProperty(value, name, {
          value: {},
          enumerable: true,
          writable: true,
          configurable: true,
        });
      }
    }),
);

const mutatedDocument = fc
  .array(fc.tuple(fc.nat(), anyEdit), { minLength: 1, maxLength: 3 })
  .map((edits) => {
    const copy = { root: structuredClone(full) as unknown };
    for (const [pick, change] of edits) {
      const paths = pathsOf(copy.root);
      edit(copy, paths[pick % paths.length] ?? [], change);
    }
    return copy.root;
  });

/** Refused with a reason that can be read, or accepted whole. */
function judge(parsed: Parsed): Consultation | null {
  if (parsed.ok) {
    expect(parseConsultation(structuredClone(parsed.consultation))).toEqual(parsed);
    return parsed.consultation;
  }
  expect(JSON.stringify(parsed.refusal).length).toBeLessThan(600);
  return null;
}

function expectFiniteOutcome(consultation: Consultation): void {
  const outcome = outcomeOf(consultation);
  const { zone, dot, dE00, choice } = outcome.chosen;
  const { target } = outcome;
  const numbers = [
    ...[zone, target, dot].flatMap(({ L, a, b }) => [L, a, b]),
    dE00,
    choice.densityPerCm2,
    choice.diameterMm,
    choice.opticalDepth,
  ];
  for (const number of numbers) expect(Number.isFinite(number)).toBe(true);
}

describe('the parser of consultations', () => {
  it('takes the whole document, from the first format too', () => {
    expect(parseConsultation(full)).toEqual({ ok: true, consultation: full });
    const { screening: _s, inks: _i, variants: _v, ...first } = defaultConsultation;
    expect(parseConsultation({ ...first, version: 1 })).toEqual({
      ok: true,
      consultation: defaultConsultation,
    });
  });

  it('refuses thousands of mutated documents with a reason, or takes them whole', () => {
    const taken: Consultation[] = [];
    fc.assert(
      fc.property(mutatedDocument, (value) => {
        const consultation = judge(parseConsultation(value));
        if (consultation !== null) taken.push(consultation);
      }),
      { numRuns: 4000 },
    );
    expect(taken.length).toBeGreaterThan(100);
    expect(taken.length).toBeLessThan(3000);
    for (const consultation of taken.slice(0, 40)) expectFiniteOutcome(consultation);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('computes with the extremes that it accepts', () => {
    const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const lab = fc.record({
      L: between(0, 100),
      a: between(-128, 128),
      b: between(-128, 128),
    });
    fc.assert(
      fc.property(lab, lab, fc.constantFrom(0, 1), (skin, hair, end) => {
        const consultation = {
          ...full,
          skin: {
            lab: skin,
            source: { kind: 'lab' as const },
            sigma: { L: 20 * end, a: 20 * end, b: 20 * end },
          },
          hair: { ...full.hair, lab: hair, greyFraction: end, stubbleMm: 3 * end },
        };
        expect(judge(parseConsultation(consultation))).not.toBeNull();
        expectFiniteOutcome(consultation);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a spectrum of any shape', () => {
  it('is taken with its own colour, and computed with', () => {
    const factor = fc.double({ min: 0, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(fc.array(factor, { minLength: 36, maxLength: 36 }), (reflectance) => {
        const consultation = {
          ...full,
          skin: {
            ...full.skin,
            lab: skinLabOfSpectrum(reflectance),
            source: { kind: 'spectrum' as const, name: '', reflectance },
          },
        };
        expect(judge(parseConsultation(consultation))).not.toBeNull();
        expectFiniteOutcome(consultation);
      }),
      { numRuns: 15, examples: [[Array.from({ length: 36 }, () => 0)]] },
    );
  });
});

describe('the parser of files', () => {
  const text = fileText(full);

  it('gives back exactly what was written, with a byte order mark or without', () => {
    expect(parseFileText(text)).toEqual({ ok: true, consultation: full });
    expect(parseFileText(`\uFEFF${text}`)).toEqual({ ok: true, consultation: full });
  });

  it.each([
    ['empty', '', 'foreign'],
    ['a million characters', 'x'.repeat(1_000_000), 'foreign'],
    ['a million brackets', '['.repeat(1_000_000), 'foreign'],
    ['more than any consultation', `"${'x'.repeat(2_000_001)}"`, 'tooLarge'],
    ['a later format', JSON.stringify({ ...full, version: 3 }), 'newer'],
    ['another ink', JSON.stringify({ ...full, inks: [] }), 'damaged'],
    ['binary', String.fromCharCode(...Array.from({ length: 256 }, (_, k) => k)), 'foreign'],
  ])('refuses %s', (_name, content, kind) => {
    const parsed = parseFileText(content);
    expect(parsed.ok ? 'accepted' : parsed.refusal.kind).toBe(kind);
  });

  it('refuses files that were cut or garbled, or takes what still is whole', () => {
    const garbled = fc.oneof(
      fc.nat(text.length - 2).map((length) => text.slice(0, length)),
      fc
        .array(fc.tuple(fc.nat(text.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
        .map((flips) => {
          const letters = Array.from(text);
          for (const [at, code] of flips) letters[at] = String.fromCharCode(code);
          return letters.join('');
        }),
      fc.string({ maxLength: 200 }),
      fc.json(),
    );
    fc.assert(
      fc.property(garbled, (content) => void judge(parseFileText(content))),
      { numRuns: 4000 },
    );
  });
});
