import nist from '../../../tests/data/nist-skin-spectra.json' with { type: 'json' };
import { colorDifference, labOfSpectrum, skinFromLab } from '@stipple/color';
import type { IlluminantId, Spectrum } from '@stipple/color';
import type { Claim, Table } from './claim';
import { mean, quantile, rootMeanSquare } from './statistics';
import { beerLambert, componentBasis } from './spectralBases';
import type { Reconstruction } from './spectralBases';

const people: readonly Spectrum[] = nist.reflectance.map((row) => Float64Array.from(row));
const FOLDS = 10;

/** What the eye is tried under besides the light of the reading. */
const LAMPS = ['A', 'FL11', 'LED-B3', 'D65/10'] as const satisfies readonly IlluminantId[];

interface Judged {
  readonly logError: number;
  readonly lamps: readonly number[];
}

function judged(measured: Spectrum, guessed: Spectrum): Judged {
  // 400-700 nm: beyond, the eye sees nothing and instruments differ.
  const logs = Array.from(measured.slice(2, 33), (value, i) =>
    Math.log((guessed[i + 2] ?? 1) / value),
  );
  return {
    logError: rootMeanSquare(logs),
    lamps: LAMPS.map((lamp) =>
      colorDifference(labOfSpectrum(measured, lamp), labOfSpectrum(guessed, lamp)),
    ),
  };
}

const rowOf = (name: string, results: readonly Judged[]): (string | number)[] => [
  name,
  `${(100 * rootMeanSquare(results.map(({ logError }) => logError))).toFixed(1)} %`,
  ...LAMPS.map((_, k) => {
    const differences = results.map(({ lamps }) => lamps[k] ?? 0);
    return `${mean(differences).toFixed(2)} (${Math.max(...differences).toFixed(2)})`;
  }),
];

/** Each tenth of the people guessed from the spectra of the others. */
function byComponents(): Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const guess: Reconstruction = componentBasis(
      people.filter((_each, i) => i % FOLDS !== fold),
    );
    return people
      .filter((_each, i) => i % FOLDS === fold)
      .map((each) => judged(each, guess(each)));
  }).flat();
}

/** How well a whole spectrum is told from its colour alone, on people measured by somebody else. */
export function measuredPeople(): Claim {
  const skins = people.map((each) => skinFromLab(labOfSpectrum(each)));
  const engine = people.map((each, i) => judged(each, skins[i]?.reflectance ?? each));
  const lambert = beerLambert();
  const residuals = skins.map(({ residual }) => residual);
  const table: Table = {
    columns: [
      'from Lab alone',
      'rms ln R, 400-700 nm',
      ...LAMPS.map((lamp) => `${lamp}, mean (worst)`),
    ],
    rows: [
      rowOf('this engine', engine),
      rowOf('three components of the others (ten folds)', byComponents()),
      rowOf(
        'Beer-Lambert, fixed paths',
        people.map((each) => judged(each, lambert(each))),
      ),
    ],
  };
  const underA = engine.map(({ lamps }) => lamps[0] ?? 0);
  return {
    title: 'Measured people',
    data: `The reflectance of the inner forearm of ${people.length} people: ${nist.source}. The engine is given the Lab of each (D65/2) and nothing else. Nobody of them is dark: ITA -21 to 62.`,
    figures: [
      {
        name: 'rms of ln R',
        value: 100 * rootMeanSquare(engine.map(({ logError }) => logError)),
        unit: '%',
        digits: 1,
        atMost: 3.4,
      },
      {
        name: 'colour under A, mean',
        value: mean(underA),
        unit: 'dE00',
        digits: 2,
        atMost: 0.32,
      },
      {
        name: 'colour under A, worst',
        value: Math.max(...underA),
        unit: 'dE00',
        digits: 2,
        atMost: 1.2,
      },
      {
        name: 'residual before closure, median',
        value: quantile(residuals, 0.5),
        unit: 'dE00',
        digits: 2,
      },
      {
        name: 'residual before closure, 95 of 100',
        value: quantile(residuals, 0.95),
        unit: 'dE00',
        digits: 2,
      },
      {
        name: 'people called "not a colour that skin has"',
        value: skins.filter(({ status }) => status === 'outside').length,
        unit: 'people',
        digits: 0,
        atMost: 0,
      },
      {
        name: 'people called unusual',
        value: skins.filter(({ status }) => status === 'unusual').length,
        unit: 'people',
        digits: 0,
        atMost: 0,
      },
    ],
    tables: [table],
    remark:
      'Three components learnt from nine tenths of the same people tell the rest of them as well, or better under fluorescent light: for skin without ink, of people like these, they would do. They know nothing of ink, nor of skin that was not among them. Beer-Lambert fails where blood absorbs most (400-440 nm): light does not go the same way at every wavelength.',
  };
}
