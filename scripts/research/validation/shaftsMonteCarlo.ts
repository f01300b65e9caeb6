import { LEANING_SHAFTS, shaftError, shaftLogRatio } from '../keptMonteCarlo/shaftCases';
import type { Claim } from './claim';
import { mean, rootMeanSquare } from './statistics';

/** Shafts in the skin, the larger part of the modelled target. */
export function shaftsMonteCarlo(): Claim {
  const errors = LEANING_SHAFTS.map(shaftError);
  return {
    title: 'Razored shafts against Monte Carlo',
    data: `\`tests/data/shaft-monte-carlo.json\`: ${errors.length} cases of leaning shafts, single and in pairs, opaque to half transparent, two skins, 450-650 nm. One factor of the engine was fitted to it.`,
    figures: [
      {
        name: 'rms of ln(R/Rs)',
        value: 100 * rootMeanSquare(errors),
        unit: '%',
        digits: 2,
        atMost: 2,
      },
      { name: 'mean', value: 100 * mean(errors), unit: '%', digits: 2 },
      {
        name: 'what the shafts themselves take, rms',
        value: 100 * rootMeanSquare(LEANING_SHAFTS.map(shaftLogRatio)),
        unit: '%',
        digits: 1,
        atLeast: 25,
      },
    ],
  };
}
