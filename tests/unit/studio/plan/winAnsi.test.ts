import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { losesLetters, winAnsi } from '../../../../src/studio/plan/winAnsi';

const latin1 = [0x20, 0xa0].flatMap((start) =>
  Array.from({ length: start === 0x20 ? 95 : 96 }, (_, i) => start + i),
);
/** 0x80 to 0x9F of code page 1252 (unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT). */
const between = [
  0x20ac, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039,
  0x0152, 0x017d, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122,
  0x0161, 0x203a, 0x0153, 0x017e, 0x0178,
];
const page = new Set([...latin1, ...between].map((code) => String.fromCodePoint(code)));

describe('texts in the characters of a PDF', () => {
  it.each([
    ['ΔE00 ≤ 1.0 (−0.5)', 'dE00 <= 1.0 (-0.5)'],
    ['≈ 33\u202F457 puntos', '~ 33\u00A0457 puntos'],
    ['Nov 30\u2009–\u2009Dec 3', 'Nov 30\u00A0–\u00A0Dec 3'],
    ['cm² ± 2°, 450 €, «ñandú», ¿qué?', 'cm² ± 2°, 450 €, «ñandú», ¿qué?'],
    ['Łukasz Ștefan Şahin Čermák', 'Lukasz Stefan Sahin Cermák'],
    ['Cafe\u0301', 'Café'],
    ['½ ﬁne ①', '½ fine 1'],
    ['李明 👩‍🦲', '?? ??'],
  ])('"%s" is written "%s"', (text, written) => {
    expect(winAnsi(text)).toBe(written);
  });

  it('says when letters have no likeness', () => {
    expect(losesLetters('Łukasz ¿sí?')).toBe(false);
    expect(losesLetters('李?')).toBe(true);
  });

  it('writes nothing outside the code page, and leaves what is inside alone', () => {
    expect(page.size).toBe(218);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const outside = Array.from(winAnsi(text)).filter(
          (each) => each !== '\n' && !page.has(each),
        );
        expect(outside).toEqual([]);
      }),
    );
    const inside = [...page].filter((character) => character !== '\u00AD').join('');
    expect(winAnsi(inside)).toBe(inside);
  });
});
