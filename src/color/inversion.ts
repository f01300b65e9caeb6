import { clamp } from '../math/scalar';
import { emptyCoefficients, EPIDERMIS_MM, fillCoefficients } from './chromophores';
import type { SkinParameters } from './chromophores';
import { labOfXyz, xyzOfSpectrum } from './colorimetry';
import type { IlluminantId, Xyz } from './colorimetry';
import { reflectanceOver, semiInfiniteLayer, uniformLayer } from './kubelkaMunk';
import type { Lab } from './lab';
import { solveLinear } from '../math/linearSolve';
import { specularIncluded, subsurfaceOf } from './skinSurface';

/** The result of {@link invertSkin}: both Lab are SCI under the reading's own illuminant. */
export interface InvertedSkin {
  readonly parameters: SkinParameters;
  readonly predicted: Lab;
  readonly targetLab: Lab;
}

/** One unknown in the space where the search runs (logarithms, a logit, an exponent). */
interface Unknown {
  readonly mean: number;
  readonly sigma: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Prior and bounds, in the order melanin, blood, scattering (ln), oxygenation (logit),
 * melanin slope. Five unknowns for three numbers: with the slope fixed, dark skin has two
 * competing minima; with it, melanin is continuous and monotone in ITA.
 */
const UNKNOWNS: readonly Unknown[] = [
  { mean: Math.log(0.03), sigma: 1.6, least: Math.log(2e-4), most: Math.log(0.8) },
  { mean: Math.log(0.008), sigma: 0.6, least: Math.log(2e-4), most: Math.log(0.15) },
  { mean: 0, sigma: 0.3, least: -0.8, most: 0.8 },
  { mean: 0.86, sigma: 0.37, least: -2, most: 3 },
  { mean: 0.3, sigma: 0.35, least: -1.5, most: 1 },
];

/** Weight of the reading against the prior, in Lab units. */
const READING_SIGMA = 0.35;
const LARGEST_STEP = 1.2;
const DIFFERENCE_STEP = 1e-4;
const MOST_ITERATIONS = 14;

function parametersOf(x: readonly number[]): SkinParameters {
  return {
    melanin: Math.exp(x[0] ?? 0),
    blood: Math.exp(x[1] ?? 0),
    scattering: Math.exp(x[2] ?? 0),
    oxygenation: 1 / (1 + Math.exp(-(x[3] ?? 0))),
    melaninSlope: x[4] ?? 0,
  };
}

const scratch = emptyCoefficients();

function labAt(x: readonly number[], illuminant: IlluminantId): Lab {
  fillCoefficients(parametersOf(x), scratch);
  const epidermis = uniformLayer(
    scratch.epidermisAbsorption,
    scratch.epidermisScattering,
    EPIDERMIS_MM,
  );
  const deep = semiInfiniteLayer(scratch.dermisAbsorption, scratch.dermisScattering);
  const reflectance = specularIncluded(subsurfaceOf(reflectanceOver(epidermis, deep)));
  return labOfXyz(xyzOfSpectrum(reflectance, illuminant), illuminant);
}

function clamped(x: readonly number[]): number[] {
  return UNKNOWNS.map(({ least, most }, i) => clamp(x[i] ?? 0, least, most));
}

/** Reading residuals (3), then prior residuals (5), all in standard deviations. */
function residuals(lab: Lab, target: Lab, x: readonly number[]): number[] {
  return [
    (lab.L - target.L) / READING_SIGMA,
    (lab.a - target.a) / READING_SIGMA,
    (lab.b - target.b) / READING_SIGMA,
    ...UNKNOWNS.map(({ mean, sigma }, i) => ((x[i] ?? 0) - mean) / sigma),
  ];
}

function sumOfSquares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

/** Normal equations of one Levenberg-Marquardt step; only the three Lab rows need differences. */
function step(
  x: readonly number[],
  current: readonly number[],
  illuminant: IlluminantId,
  damping: number,
  target: Lab,
): number[] | null {
  const columns = UNKNOWNS.map(({ sigma, most }, k) => {
    const h = (x[k] ?? 0) + DIFFERENCE_STEP > most ? -DIFFERENCE_STEP : DIFFERENCE_STEP;
    const moved = labAt(
      x.map((value, i) => (i === k ? value + h : value)),
      illuminant,
    );
    const reading = residuals(moved, target, x)
      .slice(0, 3)
      .map((value, row) => (value - (current[row] ?? 0)) / h);
    return [...reading, ...UNKNOWNS.map((_, i) => (i === k ? 1 / sigma : 0))];
  });
  const normal = columns.map((left, row) =>
    columns.map((right, column) => {
      const product = left.reduce((sum, value, i) => sum + value * (right[i] ?? 0), 0);
      return row === column ? product * (1 + damping) : product;
    }),
  );
  const gradient = columns.map((column) =>
    column.reduce((sum, value, i) => sum - value * (current[i] ?? 0), 0),
  );
  return solveLinear(normal, gradient);
}

/**
 * Composition that best explains a reading: least squares of the reading (sigma 0.35 Lab)
 * and of the prior, by Levenberg-Marquardt from fm = 0.9 exp(-L/16).
 * @param target SCI XYZ under `illuminant`
 */
export function invertSkin(target: Xyz, illuminant: IlluminantId): InvertedSkin {
  const targetLab = labOfXyz(target, illuminant);
  let x = clamped([
    Math.log(0.9 * Math.exp(-targetLab.L / 16)),
    ...UNKNOWNS.slice(1).map(({ mean }) => mean),
  ]);
  let lab = labAt(x, illuminant);
  let current = residuals(lab, targetLab, x);
  let damping = 1e-3;
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
    const move = step(x, current, illuminant, damping, targetLab);
    if (move === null) break;
    const scale = Math.min(1, LARGEST_STEP / Math.max(...move.map(Math.abs)));
    const next = clamped(x.map((value, i) => value + scale * (move[i] ?? 0)));
    const nextLab = labAt(next, illuminant);
    const proposed = residuals(nextLab, targetLab, next);
    const gain = sumOfSquares(current) - sumOfSquares(proposed);
    if (gain > 0) {
      x = next;
      lab = nextLab;
      current = proposed;
      damping = Math.max(1e-7, damping / 8);
      if (gain < 1e-9) break;
    } else {
      damping *= 8;
    }
  }
  return { parameters: parametersOf(x), predicted: lab, targetLab };
}
