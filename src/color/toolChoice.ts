import { clamp } from '../math/scalar';
import { colorDifference } from './colorimetry';
import { colorAtIndex } from './choiceSurface';
import type { MatchGoal } from './choiceSearch';
import type { Lab } from './lab';
import type { Pigment } from './pigment';
import { practiceCost } from './practiceCost';
import { nearestOf } from './technique';
import type { InkChoice, Technique } from './technique';

/** One ink and needle. */
export type Tool = Pick<InkChoice, 'pigment' | 'diameterMm'>;

/** Every ink with every needle, in the order of the choices. */
export function toolsOf(technique: Technique, pigments: readonly Pigment[]): Tool[] {
  return pigments.flatMap((pigment) =>
    technique.diametersMm.map((diameterMm) => ({ pigment, diameterMm })),
  );
}

/** Zone colours of all choices, and of the dots of one tool when asked for. */
export interface ChoiceColors {
  /** L, a, b of the zone of every choice, in the order of the choices. */
  readonly zones: Float64Array;
  /** L, a, b of the dots of a tool: a row per dilution, a column per density. */
  readonly dotsOf: (tool: Tool) => Float64Array;
}

/** The density at which a dilution of a tool comes nearest to the goal, between those offered. */
interface Valley {
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

/** @param first position of the dilution's first density among all choices */
function valleyOf(
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
function finerValleys(rows: readonly Valley[]): readonly Valley[] {
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

/** The two neighbours of a value in an ascending list, and how far it lies between them; kept within the list. */
function bracketOf(
  values: readonly number[],
  value: number,
): [low: number, high: number, part: number] {
  const found = values.findIndex((each) => each >= value);
  const high = found < 0 ? values.length - 1 : found;
  const low = Math.max(0, high - 1);
  const [from, to] = [values[low] ?? 0, values[high] ?? 0];
  return [low, high, to > from ? clamp((value - from) / (to - from), 0, 1) : 0];
}

function mixLab(one: Lab, other: Lab, part: number): Lab {
  return {
    L: one.L + part * (other.L - one.L),
    a: one.a + part * (other.a - one.a),
    b: one.b + part * (other.b - one.b),
  };
}

/** Colour of a tool's dots between two dilutions and two densities. */
function dotBetween(dots: Float64Array, valley: Valley, technique: Technique): Lab {
  const { partsWater, densitiesPerCm2 } = technique;
  const [row, nextRow, down] = bracketOf(partsWater, valley.partsWater);
  const [column, nextColumn, along] = bracketOf(densitiesPerCm2, valley.densityPerCm2);
  const at = (r: number, c: number): Lab => colorAtIndex(dots, r * densitiesPerCm2.length + c);
  return mixLab(
    mixLab(at(row, column), at(row, nextColumn), along),
    mixLab(at(nextRow, column), at(nextRow, nextColumn), along),
    down,
  );
}

/** How near to the best a choice must come (dE00), and how close two costs are taken as one. */
const REACH = 0.3;
const SOFTNESS = 0.5;

/** A tool, what its dilutions cost together, and the best of them. */
interface RatedTool {
  readonly tool: Tool;
  readonly cost: number;
  readonly best: Valley;
}

/** What the choices of one tool that are near enough cost together; undefined where none is. */
function rateTool(
  tool: Tool,
  valleys: readonly Valley[],
  offBy: (squaredDE: number) => number,
  dots: () => Float64Array,
  costOf: (tool: Tool, valley: Valley, dots: Float64Array) => number,
): RatedTool | undefined {
  const near = valleys.filter(({ squaredDE }) => offBy(squaredDE) < 1);
  if (near.length === 0) return undefined;
  const own = dots();
  // Grows without end towards the edge of reach, so that no dilution enters or leaves with a step.
  const costs = near.map(
    (valley) => costOf(tool, valley, own) - Math.log(1 - offBy(valley.squaredDE)),
  );
  const lowest = Math.min(...costs);
  const best = near[costs.indexOf(lowest)];
  if (best === undefined) return undefined;
  const together = costs.reduce((sum, cost) => sum + Math.exp((lowest - cost) / SOFTNESS), 0);
  return { tool, best, cost: lowest - SOFTNESS * Math.log(together / STEPS_BETWEEN) };
}

/**
 * The ink, needle, dilution and density that practice prefers among those that come as near to the goal. Costs are taken
 * between the densities and dilutions offered, without a step where one enters or leaves what is near enough, and over all
 * of a tool together: continuous in the goal, so that ink and needle change at a few points along a run of hair colours
 * and do not flicker.
 * @throws RangeError when there is no ink
 */
export function preferredChoice(
  skin: Lab,
  goal: MatchGoal,
  technique: Technique,
  pigments: readonly Pigment[],
  colors: ChoiceColors,
): Omit<InkChoice, 'opticalDepth'> {
  const { partsWater, densitiesPerCm2 } = technique;
  const valleys = toolsOf(technique, pigments).map((tool, index) => {
    const rows = partsWater.map((parts, row) => {
      const first = (index * partsWater.length + row) * densitiesPerCm2.length;
      return valleyOf(colors.zones, first, parts, densitiesPerCm2, goal.zone);
    });
    return { tool, rows: finerValleys(rows) };
  });
  const least = Math.min(
    ...valleys.flatMap(({ rows }) => rows.map(({ squaredDE }) => squaredDE)),
  );
  const room = (Math.sqrt(least) + REACH) ** 2 - least;
  const offBy = (squaredDE: number): number => (squaredDE - least) / room;
  const costOf = (tool: Tool, valley: Valley, dots: Float64Array): number =>
    practiceCost({ ...tool, ...valley }, dotBetween(dots, valley, technique), skin, goal);
  const rated = valleys.flatMap(
    ({ tool, rows }) => rateTool(tool, rows, offBy, () => colors.dotsOf(tool), costOf) ?? [],
  );
  const [first, ...others] = rated;
  if (first === undefined)
    throw new RangeError('There is no ink to choose from: give at least one.');
  const { tool, best } = others.reduce((a, b) => (b.cost < a.cost ? b : a), first);
  return {
    ...tool,
    partsWater: nearestOf(partsWater, best.partsWater),
    densityPerCm2: nearestOf(densitiesPerCm2, best.densityPerCm2),
  };
}
