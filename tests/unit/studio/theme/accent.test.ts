import { readFileSync } from 'node:fs';
import { converter, wcagContrast } from 'culori';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GROUNDS,
  STRONG_CONTRAST,
  TEXT_CONTRAST,
  accentsOf,
  wearAccent,
} from '../../../../src/studio/theme/accent';

const tokens = readFileSync('src/studio/theme/tokens.css', 'utf8');

function token(name: string): readonly [light: string, dark: string] {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  if (!found?.[1] || !found[2]) throw new Error(`tokens.css has no --${name}`);
  return [found[1], found[2]];
}

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);

const inOklch = converter('oklch');

describe('the accent of a clinic', () => {
  it('is readable wherever the studio uses it, whatever colour was picked', () => {
    const grounds = ['paper', 'panel', 'raised', 'sunken'].map(token);
    const inks = ['ink', 'ink-soft'].map(token);
    fc.assert(
      fc.property(color, (picked) => {
        const accents = accentsOf(picked);
        if (accents === null) throw new Error(`${picked} was not read`);
        (['light', 'dark'] as const).forEach((appearance, i) => {
          const { accent, hover, on, soft, strong } = accents[appearance];
          const pairs = [
            [accent, on],
            [hover, on],
            [accent, soft],
            ...grounds.map((ground) => [accent, ground[i] ?? '']),
            ...inks.map((ink) => [soft, ink[i] ?? '']),
          ] as const;
          const faint = pairs.filter(
            ([one = '', other = '']) => !(wcagContrast(one, other) >= TEXT_CONTRAST),
          );
          const weak = [on, soft, ...grounds.map((each) => each[i] ?? '')].filter(
            (ground) => !(wcagContrast(strong, ground) >= STRONG_CONTRAST),
          );
          expect([...faint, ...weak]).toEqual([]);
        });
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('keeps a colour that is readable as it was picked', () => {
    expect(accentsOf('#1d3f8a')?.light.accent).toBe('#1d3f8a');
  });

  it('keeps the hue of any colour that has one', () => {
    fc.assert(
      fc.property(color, (picked) => {
        const from = inOklch(picked);
        const to = inOklch(accentsOf(picked)?.light.accent);
        if (!from || !to || from.c < 0.08 || to.c < 0.05) return;
        const apart = Math.abs(((from.h ?? 0) - (to.h ?? 0) + 540) % 360) - 180;
        expect(Math.abs(apart), `${picked} became another hue`).toBeLessThan(8);
      }),
      { numRuns: 1000 },
    );
  });

  it('reckons with the grounds of the tokens', () => {
    expect(token('sunken')[0]).toBe(GROUNDS.light);
    expect(token('raised')[1]).toBe(GROUNDS.dark);
  });

  it('is put on the page and taken off again whole', () => {
    const worn = new Map<string, string>();
    const page = {
      style: {
        setProperty: (name: string, value: string) => worn.set(name, value),
        removeProperty: (name: string) => worn.delete(name),
      },
    } as unknown as HTMLElement;
    wearAccent('#8a1d5b', page);
    for (const [name, value] of worn) {
      expect(tokens, name).toContain(`var(${name}`);
      expect(value).toMatch(/^light-dark\(#\w{6}, #\w{6}\)$/);
    }
    expect(worn.size).toBe(6);
    wearAccent(null, page);
    expect(worn.size).toBe(0);
  });
});
