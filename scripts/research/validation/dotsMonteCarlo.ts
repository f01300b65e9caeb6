import { FIRST_CASES, SHALLOW_CASES, dotError, zoneError } from '../keptMonteCarlo/dotCases';
import type { DotCase } from '../keptMonteCarlo/dotCases';
import { againstMonteCarlo } from '../monteCarloPlot';
import type { Claim, Figure } from './claim';
import { rootMeanSquare } from './statistics';

type FirstCase = (typeof FIRST_CASES.cases)[number];

const percent = (value: number): string => `${(100 * value).toFixed(2)} %`;

/** Yule and Nielsen's average by area: reflectances to the power 1/n; n = 1 is Murray and Davies', without end the mean of logarithms. */
function areaError({ a, Ri, Rs, R }: FirstCase, n: number): number {
  if (n === Infinity) return a * Math.log(Ri) + (1 - a) * Math.log(Rs) - Math.log(R);
  return n * Math.log(a * Ri ** (1 / n) + (1 - a) * Rs ** (1 / n)) - Math.log(R);
}

const dropOf = ({ R, Rs }: DotCase): number => Math.log(R / Rs);

const worst = (errors: readonly number[]): number => Math.max(...errors.map(Math.abs));

function figuresOf(
  name: string,
  errors: readonly number[],
  rms: number,
  most: number,
): readonly Figure[] {
  return [
    {
      name: `${name}, rms of ln(R/Rs)`,
      value: 100 * rootMeanSquare(errors),
      unit: '%',
      digits: 2,
      atMost: rms,
    },
    { name: `${name}, worst`, value: 100 * worst(errors), unit: '%', digits: 1, atMost: most },
  ];
}

const rowOf = (law: string, errors: readonly number[]): readonly string[] => [
  law,
  percent(rootMeanSquare(errors)),
  percent(worst(errors)),
];

/** Zones at single wavelengths, against two sets of another tracer's and our own; and laws by area. */
export function dotsMonteCarlo(): Claim {
  const { cases, pigment } = FIRST_CASES;
  const first = cases.map((each) => zoneError(each, pigment));
  const shallow = SHALLOW_CASES.cases.map((each) => zoneError(each, SHALLOW_CASES.pigment));
  const dots = SHALLOW_CASES.cases.map((each) => dotError(each, SHALLOW_CASES.pigment));
  const byArea = (n: number) => cases.map((each) => areaError(each, n));
  const murrayDavies = byArea(1);
  return {
    title: 'Dots against Monte Carlo, by wavelength',
    data: `\`tests/data/dot-monte-carlo.json\`, ${first.length} cases (depths at 550 nm), and \`dot-monte-carlo-shallow.json\`, ${shallow.length} shallower and stronger ones with the disc above a dot. Both were fitted to.`,
    figures: [
      ...figuresOf(`${first.length} cases, zone`, first, 1.1, 3.6),
      ...figuresOf(`${shallow.length} shallow cases, zone`, shallow, 0.9, 2.6),
      {
        name: 'shallow cases, dot, rms of ln(R/Rs)',
        value: 100 * rootMeanSquare(dots),
        unit: '%',
        digits: 2,
        atMost: 2.7,
      },
      {
        name: 'Murray-Davies over engine, rms',
        value: rootMeanSquare(murrayDavies) / rootMeanSquare(first),
        unit: 'times',
        digits: 1,
        atLeast: 10,
      },
    ],
    tables: [
      {
        columns: [`the ${first.length} cases`, 'rms of ln(R/Rs)', 'worst'],
        rows: [
          rowOf('nothing said (the darkening itself)', cases.map(dropOf)),
          rowOf('Murray-Davies', murrayDavies),
          rowOf('Yule-Nielsen, n = 2', byArea(2)),
          rowOf('Yule-Nielsen, n without end', byArea(Infinity)),
          rowOf('this engine', first),
        ],
      },
    ],
    charts: [{ file: 'monte-carlo.svg', chart: againstMonteCarlo() }],
    remark:
      'They test the solver and not biology: ideal cylinders on a square lattice in one dermis.',
  };
}
