import { expect, test } from 'vitest';
import { barOf, holds } from '../../../../scripts/research/validation/claim';
import type { Claim, Figure } from '../../../../scripts/research/validation/claim';
import { pageOf, printed } from '../../../../scripts/research/validation/page';

const figure = (changes: Partial<Figure>): Figure => ({
  name: 'error',
  value: 1,
  unit: 'dE00',
  digits: 1,
  ...changes,
});

test('a figure holds up to its bar and on it, and always where it has none', () => {
  expect(holds(figure({}))).toBe(true);
  expect(holds(figure({ atMost: 1 }))).toBe(true);
  expect(holds(figure({ atMost: 0.9 }))).toBe(false);
  expect(holds(figure({ atLeast: 1 }))).toBe(true);
  expect(holds(figure({ atLeast: 1.1 }))).toBe(false);
});

test('what is no number holds no bar', () => {
  expect(holds(figure({ value: NaN, atMost: 1 }))).toBe(false);
});

test('a bar is said with its unit', () => {
  expect(barOf(figure({}))).toBe('');
  expect(barOf(figure({ atMost: 2, atLeast: 0.5 }))).toBe(
    'at least 0.5 dE00, at most 2.0 dE00',
  );
  expect(barOf(figure({ unit: '', atMost: 2 }))).toBe('at most 2.0');
});

const claim: Claim = {
  title: 'Round trip',
  data: 'Made up.',
  figures: [figure({ atMost: 2 }), figure({ name: 'worst', value: 3, atMost: 2 })],
  tables: [{ columns: ['skin', 'dE00'], rows: [['light', 0.5]] }],
  charts: [
    {
      file: 'steps.svg',
      chart: { title: 'Steps', xLabel: '', yLabel: '', xTicks: [], yTicks: [], series: [] },
    },
  ],
  remark: 'A remark.',
};

test('the page marks what is missed and nothing else, and shows tables, plots and remarks', () => {
  const lines = pageOf([claim]).split('\n');
  expect(lines).toContain('| error | 1.0 dE00 | at most 2.0 dE00 |  |');
  expect(lines).toContain('| worst | 3.0 dE00 | at most 2.0 dE00 | **missed** |');
  expect(lines).toContain('| light | 0.5 |');
  expect(lines).toContain('![Steps](color/steps.svg)');
  expect(lines).toContain('A remark.');
  expect(pageOf([claim]).endsWith('A remark.\n')).toBe(true);
});

test('a terminal is told the same', () => {
  expect(printed(claim)).toContain('ok   error: 1.0 dE00');
  expect(printed(claim)).toContain('MISS worst: 3.0 dE00');
});
