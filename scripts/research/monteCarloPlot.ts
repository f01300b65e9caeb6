import { FIRST_CASES, SHALLOW_CASES, zoneLogRatio } from './keptMonteCarlo/dotCases';
import type { DotCase, DotCases } from './keptMonteCarlo/dotCases';
import { RANGE_CASES, dotOfCase, logErrors, zoneOfCase } from './keptMonteCarlo/wholeRange';
import type { RangeCase } from './keptMonteCarlo/wholeRange';
import type { Chart, Series } from './lineChart';

type Point = Series['points'][number];

/** R / bare of the Monte Carlo and of the engine, from logarithms. */
const pointOf = (monteCarlo: number, engine: number): Point => [
  Math.exp(monteCarlo),
  Math.exp(engine),
];

/** Every scattering and strength of the whole range: one point in 23, or the plot would be black with them. */
function rangePoints(look: 'zone' | 'dot'): Point[] {
  const engineOf = look === 'zone' ? zoneOfCase : dotOfCase;
  const pointsOf = (each: RangeCase) => {
    const errors = logErrors(each, engineOf(each), each[look]);
    return each[look].map((truth, k) => pointOf(truth, truth + (errors[k] ?? 0)));
  };
  return Object.values(RANGE_CASES)
    .flat()
    .flatMap(pointsOf)
    .filter((_, i) => i % 23 === 0);
}

function zonePoints<Case extends DotCase>({ cases, pigment }: DotCases<Case>): Point[] {
  return cases.map((each) => pointOf(Math.log(each.R / each.Rs), zoneLogRatio(each, pigment)));
}

/** Zones and dots of the engine against every Monte Carlo of dots that is kept. */
export function againstMonteCarlo(): Chart {
  return {
    title: 'Zone and dot over bare skin: engine against Monte Carlo',
    xLabel: 'Monte Carlo R / Rs',
    yLabel: 'engine R / Rs',
    xTicks: [0, 0.2, 0.4, 0.6, 0.8, 1],
    yTicks: [0, 0.2, 0.4, 0.6, 0.8, 1],
    series: [
      {
        name: 'equal',
        color: '#bbb',
        points: [
          [0, 0],
          [1, 1],
        ],
      },
      {
        name: 'whole range, dots',
        color: '#7a9e7e',
        scatter: true,
        points: rangePoints('dot'),
      },
      {
        name: 'whole range, zones',
        color: '#6a4c93',
        scatter: true,
        points: rangePoints('zone'),
      },
      {
        name: '270 cases',
        color: '#2a6f97',
        scatter: true,
        points: zonePoints(FIRST_CASES),
      },
      {
        name: 'own, shallow',
        color: '#c1432e',
        scatter: true,
        points: zonePoints(SHALLOW_CASES),
      },
    ],
  };
}
