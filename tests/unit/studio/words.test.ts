import { describe, expect, it } from 'vitest';
import { words } from '../../../src/studio/words';
import { en } from '../../../src/studio/words/en';
import { es } from '../../../src/studio/words/es';
import { money, readNumber, written } from '../../../src/studio/words/format';
import { en as laterEnglish } from '../../../src/studio/words/laterInEnglish';
import { es as laterSpanish } from '../../../src/studio/words/laterInSpanish';
import { inkName } from '../../../src/studio/words/inkName';

type Text = readonly [path: string, text: string];

const numbers = { count: 31, of: 997, residual: 1.7, contrast: 4.3, b: 3.9, skinB: 12.6 };
const places = ['p1', 'p2', 'p3', 'p4'] as const;

/** Every text of a catalogue; functions are called with values that can be found again in what they say. */
function textsOf(value: unknown, path = ''): Text[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const named: unknown = Reflect.apply(value, undefined, [numbers]);
    const placed: unknown = Reflect.apply(value, undefined, places.slice(0, value.length));
    const text = path.includes('reasons') ? named : placed;
    return [[path, typeof text === 'string' ? text : `not a text: ${String(text)}`]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, `${path}.${key}`));
}

/** What a sentence is built around, as it is found in the sentence. */
const valuesIn = (text: string): string[] =>
  [...Object.values(numbers).map(String), ...places].filter((value) => text.includes(value));

const english = textsOf({ ...en, ...laterEnglish });
const spanish = textsOf({ ...es, ...laterSpanish });
const spanishAt = new Map(spanish);

/** Where both languages write the same: signs, units, names, roman numerals, keys. */
const alike =
  /product$|^\.units\.|pattern(Name)?s\.norwood|ITA|viewShort\.three|delta|pending|monk$|pixels|list\.\d+\.0$/;
const sameWords = new Set(['Natural', 'Color', 'Flash']);

describe('the catalogues of words', () => {
  it('are found whole', () => {
    expect(english.length).toBeGreaterThan(250);
  });

  it('hold the same texts in both languages', () => {
    expect(spanish.map(([path]) => path).toSorted()).toEqual(
      english.map(([path]) => path).toSorted(),
    );
  });

  it.each([
    ['English', english],
    ['Spanish', spanish],
  ] as const)('have words everywhere, in %s', (_, texts) => {
    for (const [path, text] of texts) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/\bundefined\b|not a text/);
    }
  });

  it('leave no English in the Spanish', () => {
    for (const [path, text] of english) {
      const other = spanishAt.get(path) ?? '';
      if (!alike.test(path) && !sameWords.has(other)) expect(other, path).not.toBe(text);
      expect(other, path).not.toMatch(
        /\b(the|of|and|with|your|this|skin|hair|head|ink|dots?)\b/i,
      );
    }
  });

  it('build both sentences around the same values', () => {
    for (const [path, text] of english) {
      expect(valuesIn(spanishAt.get(path) ?? ''), path).toEqual(valuesIn(text));
    }
  });

  it('never call a simulation "after", and promise nothing', () => {
    for (const [path, text] of [...english, ...spanish]) {
      if (/caption|moments|picture\./.test(path)) {
        expect(text, path).not.toMatch(/\bafter\b|\bdespués\b/i);
      }
      expect(text, path).not.toMatch(
        /\bguarante|\bperfect|\bflawless|\bgarant|\bimpecable|\bincreíble/i,
      );
    }
  });

  it('speak English where no browser says otherwise', () => {
    expect(words).toBe(en);
  });
});

describe('written numbers', () => {
  it.each([
    [41_870, 0, '41,870'],
    [0.04, 1, '0.0'],
    [-0.04, 1, '0.0'],
    [1.25, 2, '1.25'],
  ])('%d with %d decimals is %s', (value, digits, text) => {
    expect(written(value, digits)).toBe(text);
  });

  it.each([
    ['1,250.50', 1250.5],
    ['1,250', 1250],
    ['12,5', 12.5],
    ['12.5', 12.5],
    [' 4 700 ', 4700],
    ['−3.2', -3.2],
    ['', Number.NaN],
    ['a lot', Number.NaN],
  ])('%j is read as %d', (typed, value) => {
    expect(readNumber(typed)).toBe(value);
  });

  it('write money with cents only where there are any', () => {
    expect(money(1200, 'USD')).toBe('$1,200');
    expect(money(1200.5, 'EUR')).toBe('€1,200.50');
  });
});

describe('the names of inks', () => {
  it('are translated for shipped ones only', () => {
    expect(inkName({ id: 'soft-black', name: 'Soft black' })).toBe(
      laterEnglish.ink.shipped['soft-black'],
    );
    expect(inkName({ id: 'soft-black', name: 'Our No. 2' })).toBe('Our No. 2');
    expect(inkName({ id: 'house', name: 'House' })).toBe('House');
  });
});
