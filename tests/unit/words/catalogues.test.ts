import { describe, expect, it } from 'vitest';
import { languageIds } from '../../../src/consultation/clinic';
import { languages } from '../../../src/words/languages';

type Leaf = readonly [path: string, value: unknown];

/** What sentences are built around, to be found again in what they say: by place, and by name. */
const places = ['41', '42', '43', '44', '45', '46'] as const;
const named = {
  count: 31,
  of: 997,
  residual: 1.7,
  contrast: 4.3,
  b: 3.9,
  skinB: 12.6,
  name: 'q7',
  L: 57.25,
  a: 8.75,
  distance: 9.5,
  hex: '#a1b2c3',
  samples: 613,
  nm: 555,
  first: 425,
  last: 655,
  from: 405,
  to: 695,
  most: 1009,
  megabytes: 2.6,
};
/** Sentences that are handed one object of values; a few sessions are told in words. */
const byName = /reasons|refusals\.[\w-]+-/;

function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path.slice(1), value]];
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, `${path}.${key}`));
}

function valuesFor(path: string, count: number): readonly unknown[] {
  if (byName.test(path)) return [named];
  return path === 'client.sessions' ? [3] : places.slice(0, count);
}

function said([path, value]: Leaf): string {
  if (typeof value !== 'function') return typeof value === 'string' ? value : 'not a text';
  const values = valuesFor(path, value.length);
  const text: unknown = Reflect.apply(value, undefined, values);
  return typeof text === 'string' ? text : 'not a text';
}

const valuesIn = (text: string): string[] =>
  [...places, ...Object.values(named).map(String)].filter((value) => text.includes(value));

/** Labels of the steps, the bars under the head and the tiles of patterns: they must hold on a phone. */
const narrow =
  /^shell\.(steps\.(?!name)\w+|stage\.(viewShort|moments)\.[\w-]+|readout\.(verdict\.\w+|match|density|dots)|loss\.(families|patterns)\.[\w-]+)$/;
const mostLetters = 16;

async function catalogueOf(id: (typeof languageIds)[number]) {
  const { shell, later } = languages[id];
  const leaves = leavesOf({ shell: await shell(), ...(await later()) });
  return {
    id,
    leaves,
    kinds: new Map(leaves.map(([path, value]) => [path, typeof value])),
    takes: new Map(
      leaves.map(([path, value]) => [path, typeof value === 'function' ? value.length : 0]),
    ),
    texts: leaves.map((leaf) => [leaf[0], said(leaf)] as const),
    at: new Map(leaves.map((leaf) => [leaf[0], said(leaf)])),
  };
}

const catalogues = await Promise.all(languageIds.map(catalogueOf));
const english = await catalogueOf('en');
const others = catalogues
  .filter(({ id }) => id !== 'en')
  .map((each) => [each.id, each] as const);
const all = catalogues.map((each) => [each.id, each] as const);

/** Where languages write the same: signs, units, names, roman numerals, keys. */
const alike = new RegExp(
  [
    String.raw`product$|^shell\.units\.|pattern(Name)?s\.norwood|ITA|viewShort\.three|delta|pending|monk$|pixels`,
    String.raw`shortcuts\.list\.\d+\.0$|languages\.\w+$|axis$|compare\.named$|help\.pair$|summary\.match`,
    String.raw`plan\.(artist\.(colourColumns\.[Lab]|itaValue|zoneColumns\.session)|controls\.papers\.a4|hours)$`,
    String.raw`exporting\.((video)?[sS]ize(Name)?s\.|formats\.|percent$|verdict$|files\.backdrops\.stage$)`,
  ].join('|'),
);

/** Words that English shares with others. */
const sameWords = new Set([
  'Natural',
  'Color',
  'Flash',
  'No',
  'Diabetes',
  'diabetes',
  'Glaucoma',
  'glaucoma',
]);

/** A part of a file's name that stays away for the usual backdrop. */
const mayBeEmpty = new Set(['exporting.files.backdrops.stage']);

const englishWords =
  /\b(the|of|and|with|your|this|that|these|from|skin|hair|head|ink|dots?|healed|file|choose|again|are|will)\b/i;

it('holds every part of every language', () => {
  expect(catalogues.map(({ id }) => id)).toEqual([...languageIds]);
  expect(english.leaves.length).toBeGreaterThan(800);
});

describe.each(all)('the words in %s', (_, { texts }) => {
  it('are nowhere missing', () => {
    for (const [path, text] of texts) {
      if (!mayBeEmpty.has(path)) expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/\bundefined\b|\bNaN\b|not a text/);
    }
  });

  it('never call a simulation "after"', () => {
    const pictures = texts.filter(([path]) => /caption|moments|^picture\.|^plan\./.test(path));
    expect(pictures.length).toBeGreaterThan(120);
    for (const [path, text] of pictures) expect(text, path).not.toMatch(/\bafter\b|después/i);
  });

  it('promise nothing', () => {
    for (const [path, text] of texts) {
      expect(text.replace(/not a guarantee|no es una garantía/i, ''), path).not.toMatch(
        /\bguarante|\bperfect|\bflawless|\bgarant|\bimpecable|\bincreíble/i,
      );
    }
  });

  it('fit where room is narrow', () => {
    const labels = texts.filter(([path]) => narrow.test(path));
    expect(labels.length).toBeGreaterThan(30);
    for (const [path, text] of labels) {
      expect(text.length, `${path}: ${text}`).toBeLessThanOrEqual(mostLetters);
    }
  });
});

describe.each(others)('the words in %s, beside the English', (_, other) => {
  it('are the same ones, said by the same values', () => {
    expect(other.kinds).toEqual(english.kinds);
    expect(other.takes).toEqual(english.takes);
    for (const [path, text] of english.texts) {
      expect(valuesIn(other.at.get(path) ?? ''), `${path}: ${text}`).toEqual(valuesIn(text));
    }
  });

  it('leave no English', () => {
    for (const [path, text] of other.texts) {
      if (!alike.test(path) && !sameWords.has(text)) {
        expect(text, path).not.toBe(english.at.get(path));
      }
      expect(text, path).not.toMatch(englishWords);
    }
  });
});
