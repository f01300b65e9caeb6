import { fitInBox } from './boundedFit';
import type { BoundedFit } from './boundedFit';
import type { SkinParameters } from './chromophores';
import { labOfXyz, weightsOf, whiteOf } from './colorimetry';
import type { IlluminantId, Xyz } from './colorimetry';
import type { Lab } from './lab';
import { LEAST, MOST, PLEXUS_SHARE, PRIOR_SIGMA, fromPrior, startFor } from './skinPrior';
import { UNKNOWN_COUNT, emptyModel, fillModel, parametersAt } from './skinModel';
import { SAMPLE_COUNT } from './spectrum';

/** The result of {@link invertSkin}: both Lab are SCI under the reading's own illuminant. */
export interface InvertedSkin {
  readonly parameters: SkinParameters;
  readonly predicted: Lab;
  readonly targetLab: Lab;
  /** Sum of squares reached: reading and prior, in standard deviations. */
  readonly cost: number;
  readonly fit: BoundedFit;
}

/** Weight of the reading against the prior, in Lab units. */
const READING_SIGMA = 0.35;

/**
 * Beyond so many sigma the reading pulls with constant force (Huber's loss). What no skin
 * explains would otherwise drag blood, oxygenation and scattering to the ends of what they may
 * be, by either of two ways: two minima, and a jump of 2 dE00 where they change places. So the
 * minimum is one, and the closure carries the rest.
 */
const HUBER_SIGMAS = 0.8;

const model = emptyModel();
const x = new Float64Array(UNKNOWN_COUNT);
/** d(L, a, b) by unknown, in standard deviations of reading and prior. */
const jacobian = new Float64Array(3 * UNKNOWN_COUNT);

/** CIE Lab's f and its slope, the cube root with its straight start. */
const LAB_EPSILON = 216 / 24389;
const LAB_KAPPA = 24389 / 27;

function slopeOfF(t: number): number {
  return t > LAB_EPSILON ? 1 / (3 * Math.cbrt(t) ** 2) : LAB_KAPPA / 116;
}

/** Model Lab at a point (in prior sigmas) and, in `jacobian`, how it moves. */
function labAt(z: Float64Array, illuminant: IlluminantId): Lab {
  fromPrior(z, x);
  fillModel(x, PLEXUS_SHARE, model);
  const weights = weightsOf(illuminant);
  const [whiteX, whiteY, whiteZ] = whiteOf(illuminant);
  let [bx, by, bz] = [0, 0, 0];
  for (let i = 0; i < SAMPLE_COUNT; i++) {
    const value = model.reflectance[i] ?? 0;
    bx += value * (weights.x[i] ?? 0);
    by += value * (weights.y[i] ?? 0);
    bz += value * (weights.z[i] ?? 0);
  }
  const fx = slopeOfF(bx / whiteX) / whiteX;
  const fy = slopeOfF(by / whiteY) / whiteY;
  const fz = slopeOfF(bz / whiteZ) / whiteZ;
  for (let k = 0; k < UNKNOWN_COUNT; k++) {
    const column = model.derivatives[k];
    if (column === undefined) continue;
    let [dx, dy, dz] = [0, 0, 0];
    for (let i = 0; i < SAMPLE_COUNT; i++) {
      const value = column[i] ?? 0;
      dx += value * (weights.x[i] ?? 0);
      dy += value * (weights.y[i] ?? 0);
      dz += value * (weights.z[i] ?? 0);
    }
    const scale = (PRIOR_SIGMA[k] ?? 1) / READING_SIGMA;
    jacobian[k * 3] = scale * 116 * fy * dy;
    jacobian[k * 3 + 1] = scale * 500 * (fx * dx - fy * dy);
    jacobian[k * 3 + 2] = scale * 200 * (fy * dy - fz * dz);
  }
  return labOfXyz([bx, by, bz], illuminant);
}

/** Cost, gradient and Gauss-Newton matrix of reading and prior. */
function normalEquations(
  z: Float64Array,
  illuminant: IlluminantId,
  target: Lab,
  matrix: Float64Array,
  gradient: Float64Array,
): number {
  const lab = labAt(z, illuminant);
  const rL = (lab.L - target.L) / READING_SIGMA;
  const ra = (lab.a - target.a) / READING_SIGMA;
  const rb = (lab.b - target.b) / READING_SIGMA;
  const d = Math.sqrt(rL * rL + ra * ra + rb * rb);
  const w = d > HUBER_SIGMAS ? HUBER_SIGMAS / d : 1;
  let cost = d > HUBER_SIGMAS ? HUBER_SIGMAS * (2 * d - HUBER_SIGMAS) : d * d;
  for (let k = 0; k < UNKNOWN_COUNT; k++) {
    const jL = jacobian[k * 3] ?? 0;
    const ja = jacobian[k * 3 + 1] ?? 0;
    const jb = jacobian[k * 3 + 2] ?? 0;
    const prior = z[k] ?? 0;
    cost += prior * prior;
    gradient[k] = w * (jL * rL + ja * ra + jb * rb) + prior;
    for (let m = 0; m <= k; m++) {
      const product =
        jL * (jacobian[m * 3] ?? 0) +
        ja * (jacobian[m * 3 + 1] ?? 0) +
        jb * (jacobian[m * 3 + 2] ?? 0);
      matrix[k * UNKNOWN_COUNT + m] = w * product + (m === k ? 1 : 0);
    }
  }
  return cost;
}

/**
 * Composition that best explains a reading: least squares of the reading (sigma 0.35 Lab)
 * and of the prior within bounds, to the projected gradient (see boundedFit.ts).
 * @param target SCI XYZ under `illuminant`
 * @param start in prior standard deviations; by default from the lightness
 */
export function invertSkin(
  target: Xyz,
  illuminant: IlluminantId,
  start?: ArrayLike<number>,
): InvertedSkin {
  const targetLab = labOfXyz(target, illuminant);
  const fit = fitInBox(
    {
      least: LEAST,
      most: MOST,
      normalEquations: (z, matrix, gradient) =>
        normalEquations(z, illuminant, targetLab, matrix, gradient),
    },
    start ?? startFor(targetLab.L),
  );
  const predicted = labAt(fit.at, illuminant);
  return {
    parameters: parametersAt(x, PLEXUS_SHARE),
    predicted,
    targetLab,
    cost: fit.cost,
    fit,
  };
}
