import { readFileSync } from 'node:fs';
import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { drawIcon, markOf } from '../../../../scripts/build/drawIcons';

const svg = readFileSync('public/icon.svg', 'utf8');

describe('the icons of an installed Stipple', () => {
  it('are drawn from the mark', () => {
    const mark = markOf(svg);
    const { width, height, data, channels } = decode(drawIcon(mark, 96, 'rounded'));
    expect([width, height, channels]).toEqual([96, 96, 4]);
    const at = (x: number, y: number) =>
      Array.from({ length: 4 }, (_unused, c) => data[(y * 96 + x) * 4 + c]);
    expect(at(0, 0)[3]).toBe(0);
    expect(at(48, 2)).toEqual([...mark.ground, 255]);
    const largest = mark.dots.toSorted((a, b) => b.r - a.r)[0] ?? { x: 0, y: 0 };
    expect(at(Math.floor(largest.x * 1.5), Math.floor(largest.y * 1.5))).toEqual([
      ...mark.ink,
      255,
    ]);
  });

  it('leave the system room to cut its own shape: full to the corner, dots within 80 %', () => {
    const mark = markOf(svg);
    const { data } = decode(drawIcon(mark, 48, 'whole'));
    expect(Array.from(data.subarray(0, 4))).toEqual([...mark.ground, 255]);
    for (const { x, y, r } of mark.dots) {
      expect(Math.hypot(x - 32, y - 32) + r).toBeLessThanOrEqual(0.4 * 64);
    }
  });

  it('refuse another kind of drawing', () => {
    expect(() => markOf('<svg></svg>')).toThrow(/not drawn as expected/);
  });
});
