import { fitInBox } from './boundedFit';
import type { SkinParameters } from './chromophores';
import { UNKNOWN_COUNT, emptyModel, fillModel, parametersAt } from './skinModel';
import { LEAST, MOST, PLEXUS_SHARE, PRIOR_SIGMA, fromPrior, startFor } from './skinPrior';
import { SAMPLE_COUNT } from './spectrum';
import type { Spectrum } from './spectrum';

/**
 * Weight of one sample of ln R against the prior: the model misses measured skin by some 3 %,
 * alike over about four neighbouring samples, which then count as one (NIST's hundred people).
 */
const SAMPLE_SIGMA = 0.06;

const model = emptyModel();
const x = new Float64Array(UNKNOWN_COUNT);

/** d ln R by unknown k (in prior sigmas) at sample i, in sample sigmas. */
function slopeAt(k: number, i: number, value: number): number {
  const derivative = model.derivatives[k]?.[i] ?? 0;
  return (derivative * (PRIOR_SIGMA[k] ?? 1)) / (value * SAMPLE_SIGMA);
}

/**
 * Composition that best explains a measured SCI reflectance, in ln R and with the prior.
 * @param measured samples outside `first`..`last` are not looked at
 * @param lightness L* of the spectrum, where the search starts
 */
export function fitSpectrum(
  measured: Spectrum,
  first: number,
  last: number,
  lightness: number,
): SkinParameters {
  const normalEquations = (
    z: Float64Array,
    matrix: Float64Array,
    gradient: Float64Array,
  ): number => {
    fromPrior(z, x);
    fillModel(x, PLEXUS_SHARE, model);
    let cost = 0;
    matrix.fill(0);
    for (let k = 0; k < UNKNOWN_COUNT; k++) {
      const prior = z[k] ?? 0;
      cost += prior * prior;
      gradient[k] = prior;
      matrix[k * UNKNOWN_COUNT + k] = 1;
    }
    for (let i = Math.max(0, first); i <= Math.min(SAMPLE_COUNT - 1, last); i++) {
      const value = model.reflectance[i] ?? 1;
      const residual = Math.log(value / (measured[i] ?? 1)) / SAMPLE_SIGMA;
      cost += residual * residual;
      for (let k = 0; k < UNKNOWN_COUNT; k++) {
        const slope = slopeAt(k, i, value);
        gradient[k] = (gradient[k] ?? 0) + slope * residual;
        for (let m = 0; m <= k; m++) {
          const at = k * UNKNOWN_COUNT + m;
          matrix[at] = (matrix[at] ?? 0) + slope * slopeAt(m, i, value);
        }
      }
    }
    return cost;
  };
  const { at } = fitInBox({ least: LEAST, most: MOST, normalEquations }, startFor(lightness));
  fromPrior(at, x);
  return parametersAt(x, PLEXUS_SHARE);
}
