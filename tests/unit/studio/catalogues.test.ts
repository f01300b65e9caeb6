import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';

interface Catalogues {
  readonly en: unknown;
  readonly es: unknown;
}

const seen = vi.hoisted((): { readonly all: Catalogues[] } => ({ all: [] }));

vi.mock('../../../src/studio/words/language', () => ({
  language: 'en',
  locale: 'en',
  chooseLanguage: () => undefined,
  inLanguage: (catalogues: Catalogues) => {
    seen.all.push(catalogues);
    return catalogues.en;
  },
}));

const studio = 'src/studio';

/** Modules that keep words of their own, beside the feature that says them. */
const keepers = readdirSync(studio, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('language.ts'))
  .filter((file) => readFileSync(join(studio, file), 'utf8').includes('inLanguage({'));

type Leaf = readonly [path: string, text: string];

/** What functions are called with: numbers and names alike, to be found again in what they say. */
const samples = ['41', '42', '43', '44', '45', '46'] as const;

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    try {
      const said: unknown = Reflect.apply(value, undefined, samples);
      return [[path, typeof said === 'string' ? said : '']];
    } catch {
      // Built around more than plain values: that it is there in both languages has to do.
      return [[path, '']];
    }
  }
  if (typeof value !== 'object' || value === null) return [[path, '']];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}.${key}`));
}

const valuesIn = (text: string): string[] => samples.filter((value) => text.includes(value));

const english =
  /\b(the|and|with|your|this|that|these|from|skin|hair|head|ink|dots?|healed|file|choose|again|are|will)\b/i;

beforeAll(async () => {
  for (const file of keepers) await import(join('../../..', studio, file));
}, 60_000);

describe('the words beside each feature', () => {
  it('are found', () => {
    expect(keepers.length).toBeGreaterThan(10);
    expect(seen.all.length).toBeGreaterThanOrEqual(keepers.length);
  });

  it('hold the same texts in both languages', () => {
    for (const { en, es } of seen.all) {
      expect(leaves(es).map(([path]) => path)).toEqual(leaves(en).map(([path]) => path));
    }
  });

  it('leave no English in the Spanish', () => {
    const left = seen.all.flatMap(({ es }) =>
      leaves(es).filter(([, text]) => english.test(text)),
    );
    expect(left).toEqual([]);
  });

  it('build both sentences around the same values', () => {
    for (const { en, es } of seen.all) {
      const spanish = new Map(leaves(es));
      for (const [path, text] of leaves(en)) {
        expect(valuesIn(spanish.get(path) ?? ''), `${path}: ${text}`).toEqual(valuesIn(text));
      }
    }
  });
});
