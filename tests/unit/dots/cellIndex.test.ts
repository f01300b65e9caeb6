import { expect, it } from 'vitest';
import { cellIndex } from '../../../src/dots/cellIndex';
import { CHART_UNITS } from '../../../src/dots/dotSequence';
import { CELL_WORD, codeIn, mostOf } from '../../../src/dots/gpuLayout';
import { builtDots } from './builtDots';

it('holds every dot of the real chart, about three a cell, far from overflowing', () => {
  const dots = builtDots();
  const uv = Float32Array.from(dots.uv, (x) => x / CHART_UNITS);
  const { cells, order } = cellIndex(uv);
  expect(new Set(order).size).toBe(dots.count);
  const counts = [...cells].map((word) => codeIn(CELL_WORD.count, word)).filter((n) => n > 0);
  const mean = dots.count / counts.length;
  expect(mean).toBeGreaterThan(2);
  expect(mean).toBeLessThan(5);
  expect(Math.max(...counts)).toBeLessThan(64);
  expect(dots.count).toBeLessThan(mostOf(CELL_WORD.first));
});
