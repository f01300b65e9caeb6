import { describe, expect, it } from 'vitest';
import { en } from '../../../src/studio/plan/wordsInEnglish';
import { es } from '../../../src/studio/plan/wordsInSpanish';

/** Every text of a catalogue; functions are called with numbers. */
function textsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const text: unknown = Reflect.apply(value, undefined, [2, 3, 4, 5]);
    return typeof text === 'string' ? [[path, text]] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, `${path}.${key}`));
}

/** Written alike in both languages. */
const shared =
  /^(artist\.(colourColumns\.[Lab]|itaValue|zoneColumns\.session)|controls\.papers\.a4|hours)$/;

describe('the words of the plan', () => {
  const english = textsOf(en, '').map(([path, text]) => [path.slice(1), text] as const);
  const spanish = new Map(textsOf(es, '').map(([path, text]) => [path.slice(1), text]));

  it('are there in both languages, and translated', () => {
    expect(english.length).toBeGreaterThan(120);
    expect([...spanish.keys()]).toEqual(english.map(([path]) => path));
    for (const [path, text] of english) {
      expect(spanish.get(path)?.trim(), path).toBeTruthy();
      expect(`${text}${spanish.get(path)}`, path).not.toMatch(/undefined|NaN/);
      if (!shared.test(path)) expect(spanish.get(path), path).not.toBe(text);
    }
  });

  it('never call a simulation "after", and promise nothing', () => {
    for (const text of [...english.map(([, each]) => each), ...spanish.values()]) {
      expect(text).not.toMatch(/\bafter\b|después/i);
      expect(text.replace(/not a guarantee|no es una garantía/i, '')).not.toMatch(
        /guarante|garant|perfect|flawless|impecable/i,
      );
    }
  });
});
