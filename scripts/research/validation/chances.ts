import { covered, shareOf, trialsOf } from '../matchReliability/simulation';
import type { Trial } from '../matchReliability/simulation';
import type { Series } from '../lineChart';
import type { Claim, Figure } from './claim';
import { mean } from './statistics';

const SEEDS = 3;
const SIZE = { skins: 8, each: 8 } as const;

type Kind = 'blends' | 'good';

const KINDS = ['measured skin', 'Monk tone', 'measured target'] as const;
/** Chances are judged in these bins, where at least so many clients fall into one. */
const BINS = [
  [0, 0.2],
  [0.2, 0.5],
  [0.5, 0.8],
  [0.8, 1.01],
] as const;
const LEAST_CLIENTS = 5;

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

const statedOf = (kind: Kind, trials: readonly Trial[]): number =>
  mean(trials.map(({ advised }) => advised.chances[kind]));

const trueOf = (kind: Kind, trials: readonly Trial[]): number =>
  shareOf(trials, (outturn) => outturn[kind]);

function within(kind: Kind, trials: readonly Trial[], least: number, below: number): Trial[] {
  return trials.filter(({ advised }) => {
    const stated = advised.chances[kind];
    return stated >= least && stated < below;
  });
}

function offFigures(kind: Kind, trials: readonly Trial[]): readonly Figure[] {
  const off = (some: readonly Trial[]) =>
    100 * Math.abs(statedOf(kind, some) - trueOf(kind, some));
  const bins = BINS.map(([least, below]) => within(kind, trials, least, below)).filter(
    ({ length }) => length >= LEAST_CLIENTS,
  );
  return [
    {
      name: `chance of ${kind}: stated off what came true, all`,
      value: off(trials),
      unit: '%',
      digits: 1,
      atMost: 2,
    },
    {
      name: `chance of ${kind}: the same, worst of ${bins.length} bins`,
      value: Math.max(...bins.map(off)),
      unit: '%',
      digits: 1,
      atMost: 5,
    },
  ];
}

/** Clients by tenths of what is stated to them. */
function tenths(kind: Kind, trials: readonly Trial[]): readonly (readonly Trial[])[] {
  return Array.from({ length: 10 }, (_, tenth) =>
    within(kind, trials, tenth / 10, tenth === 9 ? 1.01 : (tenth + 1) / 10),
  ).filter(({ length }) => length > 0);
}

function reliability(kind: Kind, color: string, trials: readonly Trial[]): Series {
  return {
    name: kind === 'good' ? 'good or better' : kind,
    color,
    points: tenths(kind, trials).map((some) => [statedOf(kind, some), trueOf(kind, some)]),
  };
}

/** Whether intervals and chances are what they say, as far as the stated doubts go. */
export function chances(): Claim {
  const trials = Array.from({ length: SEEDS }, (_, i) => trialsOf(i + 1, SIZE)).flat();
  const called = (verdict: string) =>
    trials.filter(({ advised }) => advised.verdict === verdict);
  const ofKind = (kind: string) => trials.filter(({ client }) => client.group.startsWith(kind));
  return {
    title: 'Intervals and chances',
    data: `${trials.length} simulated clients (six skins x black, brown, half grey; measured, of a Monk tone, with a measured target, with a calibrated ink), ${SIZE.skins * SIZE.each} outturns each, the stated doubts drawn in full with nothing linear or interpolated.`,
    figures: [
      {
        name: '90 % interval holds the true difference, off by',
        value: 100 * Math.abs(shareOf(trials, covered) - 0.9),
        unit: '%',
        digits: 1,
        atMost: 1.5,
      },
      ...KINDS.map((kind) => ({
        name: `the same, ${kind}, off by`,
        value: 100 * Math.abs(shareOf(ofKind(kind), covered) - 0.9),
        unit: '%',
        digits: 1,
        atMost: 3,
      })),
      ...offFigures('blends', trials),
      ...offFigures('good', trials),
      {
        name: `called blends (${called('blends').length}), and does`,
        value: 100 * trueOf('blends', called('blends')),
        unit: '%',
        digits: 1,
        atLeast: 50,
      },
      {
        name: `called good (${called('good').length}), and is good or better`,
        value: 100 * trueOf('good', called('good')),
        unit: '%',
        digits: 1,
        atLeast: 75,
      },
    ],
    tables: [
      {
        columns: ['chance of', 'stated', 'came true', 'clients'],
        rows: (['blends', 'good'] as const).flatMap((kind) =>
          tenths(kind, trials).map((some) => [
            kind === 'good' ? 'good or better' : kind,
            percent(statedOf(kind, some)),
            percent(trueOf(kind, some)),
            some.length,
          ]),
        ),
      },
    ],
    charts: [
      {
        file: 'reliability.svg',
        chart: {
          title: 'Chances: stated against come true',
          xLabel: 'stated',
          yLabel: 'came true',
          xTicks: [0, 0.2, 0.4, 0.6, 0.8, 1],
          yTicks: [0, 0.2, 0.4, 0.6, 0.8, 1],
          series: [
            {
              name: 'as stated',
              color: '#bbb',
              points: [
                [0, 0],
                [1, 1],
              ],
            },
            reliability('blends', '#2a6f97', trials),
            reliability('good', '#c1432e', trials),
          ],
        },
      },
    ],
    remark:
      'It shows that the arithmetic is right, not that the doubts are: nobody has counted healed heads against them.',
  };
}
