import { clamp } from './clamp';
import { colorDifference, labOfXyz, whiteOf, xyzOfSpectrum } from './colorimetry';
import type { IlluminantId, Xyz } from './colorimetry';
import { solveLinear } from './linearSolve';
import { SURFACE, specularIncluded } from './skinSurface';
import { SAMPLE_COUNT, WAVELENGTHS_NM, combineSpectra, emptySpectrum } from './spectrum';
import type { Spectrum } from './spectrum';

/**
 * What carries the model's spectrum onto the reading: odds R/(1-R) are multiplied by
 * exp(c0 + c1 t + c2 t^2), t = (nm - 555)/175. For small corrections this is the
 * usual smooth gain; unlike a gain it can never lift a reflectance above 1.
 */
export interface Closure {
  /** Factor on the odds, per sample. */
  readonly oddsFactor: Spectrum;
  /** Largest |ln(R after / R before)|. */
  readonly largestLogGain: number;
  /** CIEDE2000 left after closure: 0 but for colours darker than gloss or brighter than white. */
  readonly missed: number;
}

const T = WAVELENGTHS_NM.map((nm) => (nm - 555) / 175);

function oddsFactorOf(c: readonly number[]): Spectrum {
  return Float64Array.from(T, (t) =>
    Math.exp((c[0] ?? 0) + (c[1] ?? 0) * t + (c[2] ?? 0) * t * t),
  );
}

function withOdds(subsurface: Spectrum, factor: Spectrum): Spectrum {
  return subsurface.map((value, i) => {
    const lifted = value * (factor[i] ?? 1);
    return lifted / (1 - value + lifted);
  });
}

/** Applies a closure to the subsurface reflectance of the same skin, inked or bare. */
export function applyClosure(subsurface: Spectrum, closure: Closure): Spectrum {
  return withOdds(subsurface, closure.oddsFactor);
}

/** Darkest and lightest subsurface reflectance that a closure is asked to reach. */
const REACHABLE = { least: 0.0015, most: 0.985 } as const;

/** The subsurface XYZ to meet; colours darker than the skin's own gloss are pulled into reach. */
function subsurfaceTarget(target: Xyz, white: Xyz): Xyz {
  const { k1 } = SURFACE;
  const reachable = (value: number, of: number) =>
    k1 * of +
    (1 - k1) * of * clamp((value / of - k1) / (1 - k1), REACHABLE.least, REACHABLE.most);
  return [
    reachable(target[0], white[0]),
    reachable(target[1], white[1]),
    reachable(target[2], white[2]),
  ];
}

function logRatios(xyz: Xyz, target: Xyz): number[] {
  return [0, 1, 2].map((i) => Math.log((xyz[i] ?? 1) / (target[i] ?? 1)));
}

const STEP = 1e-5;
const LARGEST_STEP = 1.5;
const MOST_ITERATIONS = 30;
/** Of ln XYZ: a thousand times finer than any difference anyone prints. */
const CLOSE_ENOUGH = 1e-9;

/** Newton on (c0, c1, c2) so that the SCI spectrum has the target's XYZ. */
function solve(subsurface: Spectrum, target: Xyz, illuminant: IlluminantId): number[] {
  const errorAt = (c: readonly number[]) =>
    logRatios(
      xyzOfSpectrum(specularIncluded(withOdds(subsurface, oddsFactorOf(c))), illuminant),
      target,
    );
  let c = [0, 0, 0];
  let error = errorAt(c);
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
    if (Math.max(...error.map(Math.abs)) < CLOSE_ENOUGH) break;
    const columns = [0, 1, 2].map((k) =>
      errorAt(c.map((value, i) => (i === k ? value + STEP : value))),
    );
    const jacobian = error.map((value, row) =>
      columns.map((column) => ((column[row] ?? 0) - value) / STEP),
    );
    const step = solveLinear(jacobian, error);
    if (step === null) break;
    const scale = Math.min(1, LARGEST_STEP / Math.max(...step.map(Math.abs)));
    c = c.map((value, i) => value - scale * (step[i] ?? 0));
    error = errorAt(c);
  }
  return c;
}

/** The closure of a model skin onto a reading (SCI XYZ under `illuminant`). */
export function closeSpectrum(
  subsurface: Spectrum,
  target: Xyz,
  illuminant: IlluminantId,
): Closure {
  const reachable = subsurfaceTarget(target, whiteOf(illuminant));
  const oddsFactor = oddsFactorOf(solve(subsurface, reachable, illuminant));
  const closed = withOdds(subsurface, oddsFactor);
  const largestLogGain = closed.reduce(
    (most, value, i) => Math.max(most, Math.abs(Math.log(value / (subsurface[i] ?? 1)))),
    0,
  );
  const reached = labOfXyz(xyzOfSpectrum(specularIncluded(closed), illuminant), illuminant);
  const missed = colorDifference(reached, labOfXyz(target, illuminant));
  return { oddsFactor, largestLogGain, missed };
}

function odds(value: number): number {
  return value / (1 - value);
}

/**
 * The closure that makes a model meet a measured spectrum sample by sample: the ratio of their
 * odds, kept for every inked spectrum of the skin.
 * @param measured subsurface reflectance, 0..1 exclusive
 */
export function closeOntoSpectrum(subsurface: Spectrum, measured: Spectrum): Closure {
  const oddsFactor = combineSpectra(measured, subsurface, (a, b) => odds(a) / odds(b));
  const largestLogGain = measured.reduce(
    (most, value, i) => Math.max(most, Math.abs(Math.log(value / (subsurface[i] ?? 1)))),
    0,
  );
  return { oddsFactor, largestLogGain, missed: 0 };
}

/** No correction. */
export const NO_CLOSURE: Closure = {
  oddsFactor: emptySpectrum().fill(1, 0, SAMPLE_COUNT),
  largestLogGain: 0,
  missed: 0,
};
