import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { chancesIn, shareNamed } from '../../../src/words/chances';
import { shell as english } from '../../../src/words/en/shell';
import { shell as spanish } from '../../../src/words/es/shell';

test.each([
  [0, 'hardlyEver'],
  [0.049, 'hardlyEver'],
  [0.051, 'oneInTen'],
  [0.2, 'quarter'],
  [0.31, 'third'],
  [0.46, 'half'],
  [0.58, 'half'],
  [0.64, 'twoThirds'],
  [0.78, 'threeQuarters'],
  [0.86, 'nineInTen'],
  [0.951, 'nearlyAlways'],
  [1, 'nearlyAlways'],
] as const)('a share of %f is called %s', (share, name) => {
  expect(shareNamed(share)).toBe(name);
});

test('words never grow with a shrinking share, and stay within a tenth of it', () => {
  const means = {
    hardlyEver: 0,
    oneInTen: 0.1,
    quarter: 0.25,
    third: 1 / 3,
    half: 0.5,
    twoThirds: 2 / 3,
    threeQuarters: 0.75,
    nineInTen: 0.9,
    nearlyAlways: 1,
  };
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(means[shareNamed(less)]).toBeLessThanOrEqual(means[shareNamed(more)]);
      expect(Math.abs(means[shareNamed(one)] - one)).toBeLessThan(0.09);
    }),
  );
});

describe('chances in words', () => {
  const en = chancesIn(english);
  const es = chancesIn(spanish);
  const spaced = (text: string) => text.replaceAll('\u00A0', ' ');

  it('say how often it blends and how often it is good', () => {
    const usual = { blends: 0.52, good: 0.91 };
    expect(en.chancesInWords(usual)).toBe(
      'Blends with own hair in about half of cases, good or better in nine of ten.',
    );
    expect(es.chancesInWords(usual)).toBe(
      'Se integra con el cabello propio en la mitad de los casos; bueno o mejor en nueve de diez.',
    );
    expect(en.chancesInBrief(usual).split(' ')).toHaveLength(2);
    expect(spaced(en.chancesInBrief(usual))).toBe('blends 1 in 2, good 9 in 10');
    expect(spaced(es.chancesInBrief(usual))).toBe('se integra 1 de 2, bueno 9 de 10');
    expect(spaced(en.chancesInBrief({ blends: 0.01, good: 0.6 }))).toBe('good 2 in 3');
    expect(spaced(en.chancesInBrief({ blends: 0.99, good: 1 }))).toBe('blends nearly always');
    expect(spaced(en.chancesInBrief({ blends: 0, good: 0 }))).toBe('good hardly ever');
  });

  it('stand alone, what is more likely visible called so first', () => {
    const good = { verdict: 'good', chances: { blends: 0.02, good: 0.7 } } as const;
    expect(spaced(en.matchInBrief(good))).toBe('Good 2 in 3');
    const visible = { verdict: 'visible', chances: { blends: 0, good: 0.35 } } as const;
    expect(spaced(en.matchInBrief(visible))).toBe('Visible · good 1 in 3');
    expect(spaced(es.matchInBrief(visible))).toBe('Se nota · bueno 1 de 3');
  });

  it('say the ends without idle words', () => {
    expect(en.chancesInWords({ blends: 0.97, good: 1 })).toBe(
      'Blends with own hair nearly always.',
    );
    expect(en.chancesInWords({ blends: 0, good: 0.02 })).toMatch(/^Nearly always a visible/);
    expect(en.chancesInWords({ blends: 0.02, good: 0.74 })).toBe(
      'Hardly ever blends with own hair, but is good or better in about three quarters of cases.',
    );
  });
});
