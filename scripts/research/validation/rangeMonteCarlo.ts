import {
  RANGE_CASES,
  RANGE_DIAMETERS_MM,
  RANGE_SKINS,
  colorError,
  dotOfCase,
  logErrors,
  zoneOfCase,
} from '../keptMonteCarlo/wholeRange';
import type { RangeCase } from '../keptMonteCarlo/wholeRange';
import { midwayOfCase } from '../keptMonteCarlo/midway';
import type { Claim, Figure } from './claim';
import { mean, quantile, rootMeanSquare } from './statistics';

const { whole, less, more, strong } = RANGE_CASES;

const zoneErrors = (each: RangeCase) => logErrors(each, zoneOfCase(each), each.zone);
const dotErrors = (each: RangeCase) => logErrors(each, dotOfCase(each), each.dot);

interface Rated {
  readonly each: RangeCase;
  readonly zone: number;
  readonly dot: number;
}

const spread = (differences: readonly number[]): string =>
  `${mean(differences).toFixed(2)} / ${quantile(differences, 0.95).toFixed(2)} / ${Math.max(...differences).toFixed(2)}`;

const rms = (errors: readonly number[]): string =>
  `${(100 * rootMeanSquare(errors)).toFixed(2)} %`;

const rowOf = (name: string, rated: readonly Rated[]): readonly string[] => {
  return [
    name,
    rms(rated.flatMap(({ each }) => zoneErrors(each))),
    spread(rated.map(({ zone }) => zone)),
    rms(rated.flatMap(({ each }) => dotErrors(each))),
    spread(rated.map(({ dot }) => dot)),
  ];
};

function rmsFigure(name: string, errors: readonly number[], atMost: number): Figure {
  return {
    name: `${name}, rms of ln(R/Rs)`,
    value: 100 * rootMeanSquare(errors),
    unit: '%',
    digits: 2,
    atMost,
  };
}

const dE00 = (name: string, value: number, atMost: number): Figure => ({
  name,
  value,
  unit: 'dE00',
  digits: 2,
  atMost,
});

/** Zones and dots close up in whole colours, over everything that a healed dot may be. */
export function rangeMonteCarlo(): Claim {
  const rated = whole.map((each): Rated => ({
    each,
    zone: colorError(each, zoneOfCase(each), each.zone),
    dot: colorError(each, dotOfCase(each), each.dot),
  }));
  const zones = rated.map(({ zone }) => zone);
  const dots = rated.map(({ dot }) => dot);
  const some = whole.filter((_, i) => i % 7 === 0);
  const between = some.flatMap((each) => logErrors(each, midwayOfCase(each), each.between));
  const asZone = some.flatMap((each) => logErrors(each, zoneOfCase(each), each.between));
  return {
    title: 'Dots and zones against Monte Carlo, in colour',
    data: `\`tests/data/dot-monte-carlo-color.json\`: ${whole.length} cases of carbon black, every combination of tops 0.08-0.15 mm, diameters 0.20-0.45 mm, 60-200/cm2 and optical depths 1-5 in four skins, at ten wavelengths; its corners in skins that scatter 0.65 and 1.5 times as much; optical depths of 8 and 20. Zones and dots were fitted to it, what lies between dots was not.`,
    figures: [
      rmsFigure('zones', whole.flatMap(zoneErrors), 1.2),
      {
        name: 'zones, worst',
        value: 100 * Math.max(...whole.flatMap(zoneErrors).map(Math.abs)),
        unit: '%',
        digits: 1,
        atMost: 8,
      },
      dE00('zones, mean', mean(zones), 0.4),
      dE00('zones, worst', Math.max(...zones), 1.5),
      rmsFigure('dots', whole.flatMap(dotErrors), 1.9),
      dE00('dots, mean', mean(dots), 0.5),
      dE00('dots, 95 of 100', quantile(dots, 0.95), 1.1),
      dE00('dots, worst', Math.max(...dots), 2),
      rmsFigure('zones, scattering 0.65', less.flatMap(zoneErrors), 2),
      rmsFigure('dots, scattering 0.65', less.flatMap(dotErrors), 3),
      rmsFigure('zones, scattering 1.5', more.flatMap(zoneErrors), 2),
      rmsFigure('dots, scattering 1.5', more.flatMap(dotErrors), 3),
      rmsFigure('zones, optical depth 8 and 20', strong.flatMap(zoneErrors), 3.8),
      rmsFigure('dots, optical depth 8 and 20', strong.flatMap(dotErrors), 3.5),
      rmsFigure('midway between four dots', between, 2.5),
      {
        name: 'midway, taken as the zone, rms of ln(R/Rs)',
        value: 100 * rootMeanSquare(asZone),
        unit: '%',
        digits: 2,
      },
    ],
    tables: [
      {
        columns: [
          'cases',
          'zones, rms ln(R/Rs)',
          'zones, dE00 mean / 95 % / worst',
          'dots, rms ln(R/Rs)',
          'dots, dE00 mean / 95 % / worst',
        ],
        rows: [
          rowOf('all', rated),
          ...RANGE_SKINS.map((name, skinIndex) =>
            rowOf(
              name,
              rated.filter(({ each }) => each.skinIndex === skinIndex),
            ),
          ),
          ...RANGE_DIAMETERS_MM.map((diameterMm) =>
            rowOf(
              `${diameterMm} mm`,
              rated.filter(({ each }) => each.dots.diameterMm === diameterMm),
            ),
          ),
        ],
      },
    ],
  };
}
