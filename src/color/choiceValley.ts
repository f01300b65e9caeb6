import { colorDifference } from './colorimetry';
import { colorAtIndex } from './choiceSurface';
import type { Lab } from './lab';

/** The density at which a dilution of a tool comes nearest to the goal, between those offered. */
export interface Valley {
  readonly partsWater: number;
  readonly densityPerCm2: number;
  /** Square of the CIEDE2000 left: it has no kink where the difference passes through nought. */
  readonly squaredDE: number;
}

/** Lagrange's weights of three points at a place between them. */
function weightsAt(at: number, x0: number, x1: number, x2: number): [number, number, number] {
  return [
    ((at - x1) * (at - x2)) / ((x0 - x1) * (x0 - x2)),
    ((at - x0) * (at - x2)) / ((x1 - x0) * (x1 - x2)),
    ((at - x0) * (at - x1)) / ((x2 - x0) * (x2 - x1)),
  ];
}

/** Where a parabola through three points is lowest, kept between the outer two; x ascends. */
function lowestAt(
  [x0, x1, x2]: readonly [number, number, number],
  [y0, y1, y2]: readonly [number, number, number],
): number {
  const left = (y1 - y0) / (x1 - x0);
  const right = (y2 - y1) / (x2 - x1);
  const bend = (right - left) / (x2 - x0);
  if (!(bend > 1e-12)) return x1;
  return Math.min(x2, Math.max(x0, (x0 + x1) / 2 - left / (2 * bend)));
}

type Weights = readonly [number, number, number];

/** Squared distance of a colour in a list from the goal, chroma divided as CIEDE2000's S_C does. */
function squaredAt(
  zones: Float64Array,
  index: number,
  goal: Lab,
  chromaWeight: number,
): number {
  const L = (zones[index * 3] ?? 0) - goal.L;
  const a = (zones[index * 3 + 1] ?? 0) - goal.a;
  const b = (zones[index * 3 + 2] ?? 0) - goal.b;
  return L * L + chromaWeight * (a * a + b * b);
}

/** One number of three neighbouring colours of a list, mixed. */
function mixedAt(zones: Float64Array, middle: number, axis: number, weights: Weights): number {
  const at = middle * 3 + axis;
  return (
    weights[0] * (zones[at - 3] ?? 0) +
    weights[1] * (zones[at] ?? 0) +
    weights[2] * (zones[at + 3] ?? 0)
  );
}

/** The colour of a run of a list that lies nearest to the goal. */
function nearestIn(
  zones: Float64Array,
  first: number,
  count: number,
  goal: Lab,
  chromaWeight: number,
): number {
  let nearest = 0;
  let least = Infinity;
  for (let column = 0; column < count; column++) {
    const distance = squaredAt(zones, first + column, goal, chromaWeight);
    if (distance < least) {
      least = distance;
      nearest = column;
    }
  }
  return nearest;
}

/**
 * Where along its densities one dilution comes nearest to the goal, by a distance like CIEDE2000's; only there the
 * difference itself is taken.
 * @param zones L, a, b of all choices
 * @param first position of the dilution's first density among them
 */
export function valleyOf(
  zones: Float64Array,
  first: number,
  partsWater: number,
  densities: readonly number[],
  goal: Lab,
): Valley {
  const chroma = (1 + 0.045 * Math.hypot(goal.a, goal.b)) ** -2;
  const nearest = nearestIn(zones, first, densities.length, goal, chroma);
  if (densities.length < 3) {
    const squaredDE = colorDifference(colorAtIndex(zones, first + nearest), goal) ** 2;
    return { partsWater, densityPerCm2: densities[nearest] ?? 0, squaredDE };
  }
  const column = Math.min(densities.length - 2, Math.max(1, nearest));
  const middle = first + column;
  const x0 = densities[column - 1] ?? 0;
  const x1 = densities[column] ?? 0;
  const x2 = densities[column + 1] ?? 0;
  const densityPerCm2 = lowestAt(
    [x0, x1, x2],
    [
      squaredAt(zones, middle - 1, goal, chroma),
      squaredAt(zones, middle, goal, chroma),
      squaredAt(zones, middle + 1, goal, chroma),
    ],
  );
  const weights = weightsAt(densityPerCm2, x0, x1, x2);
  const zone = {
    L: mixedAt(zones, middle, 0, weights),
    a: mixedAt(zones, middle, 1, weights),
    b: mixedAt(zones, middle, 2, weights),
  };
  return { partsWater, densityPerCm2, squaredDE: colorDifference(zone, goal) ** 2 };
}

/** A dilution between those offered: three of them, and how they mix. */
interface FinerDilution {
  readonly partsWater: number;
  readonly middle: number;
  readonly weights: Weights;
}

/** Steps between two dilutions offered: rated only at those, a tool's cost would rise and fall as one after another fits. */
const STEPS_BETWEEN = 4;

/** Finer dilutions, for {@link finerValleys}; none where fewer than three are offered. */
export function finerDilutions(partsWater: readonly number[]): readonly FinerDilution[] {
  if (partsWater.length < 3) return [];
  const at = (row: number): number => Math.log(1 + (partsWater[row] ?? 0));
  const count = (partsWater.length - 1) * STEPS_BETWEEN + 1;
  return Array.from({ length: count }, (_, k) => {
    const position = k / STEPS_BETWEEN;
    const middle = Math.min(partsWater.length - 2, Math.max(1, Math.round(position)));
    const low = Math.min(partsWater.length - 2, Math.floor(position));
    const place = at(low) + (position - low) * (at(low + 1) - at(low));
    const weights = weightsAt(place, at(middle - 1), at(middle), at(middle + 1));
    return { partsWater: Math.exp(place) - 1, middle, weights };
  });
}

function mixOf(weights: Weights, x0: number, x1: number, x2: number): number {
  return weights[0] * x0 + weights[1] * x1 + weights[2] * x2;
}

/** The valleys of one tool at finer dilutions, each by the parabola through the three nearest of those offered. */
export function finerValleys(
  rows: readonly Valley[],
  finer: readonly FinerDilution[],
): readonly Valley[] {
  return finer.length === 0
    ? rows
    : finer.flatMap(({ partsWater, middle, weights }) => {
        const [low, own, high] = [rows[middle - 1], rows[middle], rows[middle + 1]];
        if (low === undefined || own === undefined || high === undefined) return [];
        return {
          partsWater,
          densityPerCm2: mixOf(
            weights,
            low.densityPerCm2,
            own.densityPerCm2,
            high.densityPerCm2,
          ),
          squaredDE: Math.max(0, mixOf(weights, low.squaredDE, own.squaredDE, high.squaredDE)),
        };
      });
}
