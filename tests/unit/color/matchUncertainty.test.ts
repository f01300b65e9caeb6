import { expect, test } from 'vitest';
import { READING_SIGMA, recommend, skinFromLab, skinOfIta, verdictOf } from '@stipple/color';
import { normalDraws } from '../../../src/color/normalDraws';
import {
  calibratedInk,
  covered,
  shareOf,
  trialsOf,
} from '../../../scripts/research/matchReliability/simulation';
import type { Trial } from '../../../scripts/research/matchReliability/simulation';

test('the draws have mean 0, unit covariance and no skew, exactly', () => {
  const columns = normalDraws(384, 12);
  expect(columns).toHaveLength(12);
  columns.forEach((column, i) => {
    const sum = (of: (value: number, draw: number) => number) =>
      column.reduce((total, value, draw) => total + of(value, draw), 0);
    expect(sum((z) => z)).toBe(0);
    expect(Math.abs(sum((z) => z ** 3))).toBeLessThan(1e-9);
    columns.forEach((other, j) => {
      const covariance = sum((z, draw) => z * (other[draw] ?? 0)) / column.length;
      expect(covariance).toBeCloseTo(i === j ? 1 : 0, 10);
    });
    // Normal, not just of unit variance: 90 % within 1.645, tails within four.
    const within = sum((z) => (Math.abs(z) < 1.645 ? 1 : 0)) / column.length;
    expect(Math.abs(within - 0.9)).toBeLessThan(0.025);
    expect(Math.max(...column)).toBeLessThan(4.2);
  });
});

test('a verdict is what at least half of cases reach', () => {
  expect(verdictOf({ blends: 0.5, good: 0.9 })).toBe('blends');
  expect(verdictOf({ blends: 0.49, good: 0.9 })).toBe('good');
  expect(verdictOf({ blends: 0.1, good: 0.49 })).toBe('visible');
});

test('a calibrated ink and a better reading leave less in doubt', () => {
  const skin = skinFromLab(skinOfIta(19).lab);
  const width = (found: ReturnType<typeof recommend>) => {
    const [low, high] = found.advised.interval;
    return high - low;
  };
  const usual = recommend({ skin });
  const calibrated = recommend({ skin, pigments: [calibratedInk] });
  expect(width(calibrated)).toBeLessThan(0.9 * width(usual));
  expect(calibrated.advised.chances.good).toBeGreaterThan(usual.advised.chances.good);
  const target = usual.advised.zone;
  const known = recommend({ skin, target, sigma: READING_SIGMA });
  const guessed = recommend({ skin, target, sigma: { L: 5, a: 2.5, b: 4 } });
  expect(width(guessed)).toBeGreaterThan(1.5 * width(known));
});

const trials = trialsOf(1, { skins: 4, each: 9 });
const meanOf = (of: (trial: Trial) => number, among = trials) =>
  among.reduce((sum, trial) => sum + of(trial), 0) / among.length;

test('the interval holds the true difference nine times in ten', () => {
  expect(Math.abs(shareOf(trials, covered) - 0.9)).toBeLessThan(0.015);
  for (const kind of ['measured skin', 'Monk tone', 'measured target']) {
    const some = trials.filter(({ client }) => client.group.startsWith(kind));
    expect(Math.abs(shareOf(some, covered) - 0.9), kind).toBeLessThan(0.03);
  }
});

test('what is said to come true so often does', () => {
  for (const kind of ['blends', 'good'] as const) {
    const stated = ({ advised }: Trial) => advised.chances[kind];
    const comesTrue = (among: readonly Trial[]) => shareOf(among, (outturn) => outturn[kind]);
    expect(Math.abs(meanOf(stated) - comesTrue(trials)), kind).toBeLessThan(0.02);
    for (const [least, most] of [
      [0, 0.2],
      [0.2, 0.5],
      [0.5, 0.8],
      [0.8, 1.01],
    ] as const) {
      const bin = trials.filter((each) => stated(each) >= least && stated(each) < most);
      if (bin.length < 5) continue;
      const off = Math.abs(meanOf(stated, bin) - comesTrue(bin));
      expect(off, `${kind} ${least}`).toBeLessThan(0.05);
    }
  }
});

test('no word is stronger than what comes true', () => {
  const called = (verdict: string) =>
    trials.filter(({ advised }) => advised.verdict === verdict);
  expect(called('blends').length).toBeGreaterThan(2);
  expect(shareOf(called('blends'), ({ blends }) => blends)).toBeGreaterThan(0.5);
  expect(shareOf(called('good'), ({ good }) => good)).toBeGreaterThan(0.75);
});
