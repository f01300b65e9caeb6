/**
 * Least squares in a box: Levenberg-Marquardt on the unknowns that are free to move, which
 * are those not held at a bound by the gradient (projected, with an active set; Kanzow,
 * Yamashita and Fukushima 2004, J. Comput. Appl. Math. 172:375). Small and dense: a handful of unknowns.
 */

/** What is minimised: |residuals|^2 over the box. */
export interface BoundedProblem {
  readonly least: ArrayLike<number>;
  readonly most: ArrayLike<number>;
  /**
   * Writes J'J (row by row) and J'r at a point.
   * @returns |r|^2
   */
  readonly normalEquations: (
    at: Float64Array,
    matrix: Float64Array,
    gradient: Float64Array,
  ) => number;
}

/** Where the fit ended. */
export interface BoundedFit {
  readonly at: Float64Array;
  readonly cost: number;
  readonly iterations: number;
  /** Largest component of the gradient J'r that could still be followed. */
  readonly projectedGradient: number;
}

const SMALL_GRADIENT = 1e-6;
const MOST_ITERATIONS = 200;
const LARGEST_STEP = 3;
const DAMPING = { first: 1e-2, least: 1e-8, most: 1e9, down: 1 / 10, up: 10 } as const;

/**
 * Solves the rows and columns that are free, damped, by Cholesky; held unknowns get 0.
 * @returns whether the damped matrix was positive definite
 */
function solveFree(
  matrix: Float64Array,
  gradient: Float64Array,
  held: readonly boolean[],
  damping: number,
  factor: Float64Array,
  step: Float64Array,
): boolean {
  const size = gradient.length;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      const coupled = held[row] === true || held[column] === true ? 0 : 1;
      let sum = coupled * (matrix[row * size + column] ?? 0);
      if (row === column) sum = held[row] === true ? 1 : sum + damping;
      for (let k = 0; k < column; k++) {
        sum -= (factor[row * size + k] ?? 0) * (factor[column * size + k] ?? 0);
      }
      if (row === column) {
        if (sum <= 1e-12) return false;
        factor[row * size + row] = Math.sqrt(sum);
      } else {
        factor[row * size + column] = sum / (factor[column * size + column] ?? 1);
      }
    }
  }
  for (let row = 0; row < size; row++) {
    let sum = held[row] === true ? 0 : -(gradient[row] ?? 0);
    for (let k = 0; k < row; k++) sum -= (factor[row * size + k] ?? 0) * (step[k] ?? 0);
    step[row] = sum / (factor[row * size + row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = step[row] ?? 0;
    for (let k = row + 1; k < size; k++) sum -= (factor[k * size + row] ?? 0) * (step[k] ?? 0);
    step[row] = sum / (factor[row * size + row] ?? 1);
  }
  return true;
}

/**
 * Learns the curvature that J'J leaves out from the last step (symmetric rank one, as in
 * Dennis, Gay and Welsch 1981, NL2SOL): without it, convergence is slow where the residual stays large.
 * @param change of the gradient over `step`
 */
function learnCurvature(
  curvature: Float64Array,
  matrix: Float64Array,
  step: Float64Array,
  change: Float64Array,
  missing: Float64Array,
): void {
  const size = step.length;
  let along = 0;
  let lengths = 0;
  let steps = 0;
  for (let row = 0; row < size; row++) {
    let explained = 0;
    for (let k = 0; k < size; k++) {
      const at = row >= k ? row * size + k : k * size + row;
      explained += ((matrix[at] ?? 0) + (curvature[at] ?? 0)) * (step[k] ?? 0);
    }
    const left = (change[row] ?? 0) - explained;
    missing[row] = left;
    along += left * (step[row] ?? 0);
    lengths += left * left;
    steps += (step[row] ?? 0) ** 2;
  }
  if (along * along < 1e-6 * lengths * steps) return;
  for (let row = 0; row < size; row++) {
    for (let k = 0; k <= row; k++) {
      curvature[row * size + k] =
        (curvature[row * size + k] ?? 0) + ((missing[row] ?? 0) * (missing[k] ?? 0)) / along;
    }
  }
}

function empty(length: number): Float64Array<ArrayBuffer> {
  return new Float64Array(length);
}

/** Minimises from a start within the box until the projected gradient is nothing. */
export function fitInBox(problem: BoundedProblem, start: ArrayLike<number>): BoundedFit {
  const { least, most } = problem;
  const size = start.length;
  let [at, next] = [Float64Array.from(start), empty(size)];
  let [matrix, nextMatrix] = [empty(size * size), empty(size * size)];
  let [gradient, nextGradient] = [empty(size), empty(size)];
  const [curvature, whole, factor] = [
    empty(size * size),
    empty(size * size),
    empty(size * size),
  ];
  const [step, change, missing] = [empty(size), empty(size), empty(size)];
  const held: boolean[] = Array.from({ length: size }, () => false);
  let cost = problem.normalEquations(at, matrix, gradient);
  let damping: number = DAMPING.first;
  let projectedGradient = Infinity;
  let iterations = 0;
  let refused = 0;
  for (; iterations < MOST_ITERATIONS; iterations++) {
    projectedGradient = 0;
    for (let i = 0; i < size; i++) {
      const slope = gradient[i] ?? 0;
      const value = at[i] ?? 0;
      held[i] =
        (slope > 0 && value <= (least[i] ?? 0)) || (slope < 0 && value >= (most[i] ?? 0));
      if (held[i] !== true) projectedGradient = Math.max(projectedGradient, Math.abs(slope));
    }
    if (projectedGradient < SMALL_GRADIENT || damping > DAMPING.most) break;
    for (let i = 0; i < whole.length; i++) whole[i] = (matrix[i] ?? 0) + (curvature[i] ?? 0);
    if (!solveFree(whole, gradient, held, damping, factor, step)) {
      damping = Math.max(DAMPING.first, damping * DAMPING.up);
      curvature.fill(0);
      continue;
    }
    let longest = 0;
    for (let i = 0; i < size; i++) longest = Math.max(longest, Math.abs(step[i] ?? 0));
    const scale = Math.min(1, LARGEST_STEP / longest);
    for (let i = 0; i < size; i++) {
      const moved = (at[i] ?? 0) + scale * (step[i] ?? 0);
      next[i] = Math.min(most[i] ?? 0, Math.max(least[i] ?? 0, moved));
      step[i] = (next[i] ?? 0) - (at[i] ?? 0);
    }
    const proposed = problem.normalEquations(next, nextMatrix, nextGradient);
    for (let i = 0; i < size; i++) change[i] = (nextGradient[i] ?? 0) - (gradient[i] ?? 0);
    learnCurvature(curvature, nextMatrix, step, change, missing);
    if (proposed <= cost) {
      [at, next] = [next, at];
      [matrix, nextMatrix] = [nextMatrix, matrix];
      [gradient, nextGradient] = [nextGradient, gradient];
      cost = proposed;
      damping = Math.max(DAMPING.least, damping * DAMPING.down);
      refused = 0;
    } else {
      damping = Math.max(DAMPING.first, damping * DAMPING.up);
      refused += 1;
      // A curvature that misleads twice running is forgotten: Gauss-Newton always descends.
      if (refused === 2) curvature.fill(0);
    }
  }
  return { at, cost, iterations, projectedGradient };
}
