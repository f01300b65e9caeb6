import { clamp } from './clamp';
import { colorDifference } from './colorimetry';
import { colorAtIndex } from './choiceSurface';
import type { MatchGoal } from './choiceSearch';
import { finerDilutions, finerValleys, valleyOf } from './choiceValley';
import type { Valley } from './choiceValley';
import type { Lab } from './lab';
import type { Pigment } from './pigment';
import { practiceCost } from './practiceCost';
import { USUAL_DENSITY, nearestOf } from './technique';
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

/** The two neighbours of a value in an ascending list, and how far it lies between them; kept within the list. */
function bracketOf(
  values: readonly number[],
  value: number,
): [low: number, high: number, part: number] {
  let high = 0;
  while (high < values.length - 1 && (values[high] ?? 0) < value) high += 1;
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
  const here = row * densitiesPerCm2.length;
  const below = nextRow * densitiesPerCm2.length;
  return mixLab(
    mixLab(colorAtIndex(dots, here + column), colorAtIndex(dots, here + nextColumn), along),
    mixLab(colorAtIndex(dots, below + column), colorAtIndex(dots, below + nextColumn), along),
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

/** The density offered that is nearest to the valley: within usual practice, where that has one near enough. */
function densityOf(
  zones: Float64Array,
  first: number,
  densities: readonly number[],
  goal: Lab,
  wanted: number,
  isNear: (squaredDE: number) => boolean,
): number {
  const usual = densities.filter(
    (density, column) =>
      density >= USUAL_DENSITY.least &&
      density <= USUAL_DENSITY.most &&
      isNear(colorDifference(colorAtIndex(zones, first + column), goal) ** 2),
  );
  return nearestOf(usual.length > 0 ? usual : densities, wanted);
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
  return { tool, best, cost: lowest - SOFTNESS * Math.log(together) };
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
  const tools = toolsOf(technique, pigments);
  const finer = finerDilutions(partsWater);
  const valleys = tools.map((tool, index) => {
    const rows = partsWater.map((parts, row) => {
      const first = (index * partsWater.length + row) * densitiesPerCm2.length;
      return valleyOf(colors.zones, first, parts, densitiesPerCm2, goal.zone);
    });
    return { tool, rows: finerValleys(rows, finer) };
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
  const parts = nearestOf(partsWater, best.partsWater);
  const row = tools.indexOf(tool) * partsWater.length + partsWater.indexOf(parts);
  const densityPerCm2 = densityOf(
    colors.zones,
    row * densitiesPerCm2.length,
    densitiesPerCm2,
    goal.zone,
    best.densityPerCm2,
    (squaredDE) => offBy(squaredDE) <= 1,
  );
  return { ...tool, partsWater: parts, densityPerCm2 };
}
