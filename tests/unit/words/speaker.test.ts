import { describe, expect, it } from 'vitest';
import { PIGMENTS } from '@stipple/color';
import { shell } from '../../../src/words/en/shell';
import { later } from '../../../src/words/en/later';
import { narrator } from '../../../src/words/narrator';
import { speaker } from '../../../src/words/speaker';
import { words } from '../../../src/studio/words';

const speech = speaker({ words: shell, units: 'metric' });
const { written, money, readNumber } = speech;
const { inkName } = narrator(later, speech, PIGMENTS);

describe("the page's words", () => {
  it('are English where no browser says otherwise', () => {
    expect(words).toBe(shell);
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
      later.ink.shipped['soft-black'],
    );
    expect(inkName({ id: 'soft-black', name: 'Our No. 2' })).toBe('Our No. 2');
    expect(inkName({ id: 'house', name: 'House' })).toBe('House');
  });
});
