import { describe, expect, it } from 'vitest';
import { words } from '../../../src/studio/words';
import { written } from '../../../src/studio/words/format';

/** Every text of the catalogue; functions are called with example arguments. */
function textsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const example = { count: 3, of: 900, residual: 1.2, contrast: 4.1, b: 3, skinB: 12 };
    const result: unknown = Reflect.apply(value, undefined, [example, 2, 3, 4]);
    return typeof result === 'string' ? [[path, result]] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, `${path}.${key}`));
}

const texts = textsOf(words, 'words');

describe('the catalogue of words', () => {
  it('is found whole', () => {
    expect(texts.length).toBeGreaterThan(150);
  });

  it('has words everywhere', () => {
    for (const [path, text] of texts) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/\bundefined\b/);
    }
  });

  it('never calls a simulation "after", and promises nothing', () => {
    const shown = texts.filter(([path]) => /caption|moments|picture\./.test(path));
    for (const [path, text] of shown) expect(text, path).not.toMatch(/\bafter\b/i);
    for (const [path, text] of texts) {
      expect(text, path).not.toMatch(/\bguarante|\bperfect|\bflawless/i);
    }
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
});
