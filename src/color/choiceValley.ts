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

/** Lagrange's weights of three points, or one, at a place between them. */
function weightsAt(at: number, places: readonly number[]): number[] {
  return places.map((own) =>
    places.reduce(
      (product, other) => (other === own ? product : (product * (at - other)) / (own - other)),
      1,
    ),
  );
}

/** Where a parabola through three points is lowest, kept between the outer two; x ascends. */
function lowestAt(x: readonly number[], y: readonly number[]): number {
  const [x0 = 0, x1 = 0, x2 = 0] = x;
  const [y0 = 0, y1 = 0, y2 = 0] = y;
  const left = (y1 - y0) / (x1 - x0);
  const right = (y2 - y1) / (x2 - x1);
  const bend = (right - left) / (x2 - x0);
  if (!(bend > 1e-12)) return x1;
  return Math.min(x2, Math.max(x0, (x0 + x1) / 2 - left / (2 * bend)));
}

function squaredDistance(a: Lab, b: Lab): number {
  return (a.L - b.L) ** 2 + (a.a - b.a) ** 2 + (a.b - b.b) ** 2;
}

/**
 * Where along its densities one dilution comes nearest to the goal.
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
  const zoneAt = (column: number): Lab => colorAtIndex(zones, first + column);
  let nearest = 0;
  let least = Infinity;
  for (let column = 0; column < densities.length; column++) {
    const distance = squaredDistance(zoneAt(column), goal);
    if (distance < least) [least, nearest] = [distance, column];
  }
  const middle = Math.min(densities.length - 2, Math.max(1, nearest));
  const columns = densities.length < 3 ? [nearest] : [middle - 1, middle, middle + 1];
  const places = columns.map((column) => densities[column] ?? 0);
  const colors = columns.map(zoneAt);
  const densityPerCm2 =
    columns.length < 3
      ? (places[0] ?? 0)
      : lowestAt(
          places,
          colors.map((color) => colorDifference(color, goal) ** 2),
        );
  const weights = weightsAt(densityPerCm2, places);
  const mixed = (axis: keyof Lab): number =>
    colors.reduce((sum, color, i) => sum + (weights[i] ?? 0) * color[axis], 0);
  const zone = { L: mixed('L'), a: mixed('a'), b: mixed('b') };
  return { partsWater, densityPerCm2, squaredDE: colorDifference(zone, goal) ** 2 };
}

/** Steps between two dilutions offered: rated only at those, a tool's cost would rise and fall as one after another fits. */
const STEPS_BETWEEN = 4;

/** The same valley at finer dilutions, each by the parabola through the three nearest of those offered. */
export function finerValleys(rows: readonly Valley[]): readonly Valley[] {
  if (rows.length < 3) return rows;
  const places = rows.map(({ partsWater }) => Math.log(1 + partsWater));
  const count = (rows.length - 1) * STEPS_BETWEEN + 1;
  return Array.from({ length: count }, (_, k) => {
    const position = k / STEPS_BETWEEN;
    const middle = Math.min(rows.length - 2, Math.max(1, Math.round(position)));
    const low = Math.min(rows.length - 2, Math.floor(position));
    const from = places[low] ?? 0;
    const at = from + (position - low) * ((places[low + 1] ?? 0) - from);
    const near = [middle - 1, middle, middle + 1];
    const weights = weightsAt(
      at,
      near.map((row) => places[row] ?? 0),
    );
    const mixed = (of: 'densityPerCm2' | 'squaredDE'): number =>
      near.reduce((sum, row, i) => sum + (weights[i] ?? 0) * (rows[row]?.[of] ?? 0), 0);
    return {
      partsWater: Math.exp(at) - 1,
      densityPerCm2: mixed('densityPerCm2'),
      squaredDE: Math.max(0, mixed('squaredDE')),
    };
  });
}
