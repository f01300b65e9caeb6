import { colorDifference, labOfSpectrum } from './colorimetry';
import { choiceMesh, colorAtIndex, interpolateColors } from './choiceSurface';
import type { ChoiceMesh } from './choiceSurface';
import { dotSpectrum } from './inkDot';
import type { InkDots } from './inkDots';
import { zoneSpectrum } from './inkZone';
import type { Lab } from './lab';
import { opticalDepthOfDilution } from './pigment';
import type { Pigment } from './pigment';
import { prepareSingleInk } from './singleInk';
import type { SingleInk } from './singleInk';
import type { Skin } from './skin';
import { allChoices, choiceAtIndex, dotsOfChoice } from './technique';
import type { InkChoice, Technique } from './technique';
import { preferredChoice } from './toolChoice';
import type { ChoiceColors, Tool } from './toolChoice';

/** What is looked for: the colour of the zone, and of a single root within it. */
export interface MatchGoal {
  readonly zone: Lab;
  /** Look of one of the client's own hair roots. */
  readonly root: Lab;
}

/** A choice with what it looks like. */
interface RatedChoice {
  readonly choice: InkChoice;
  readonly zone: Lab;
  /** CIEDE2000 between the zone and the goal. */
  readonly dE00: number;
}

/** Choices within this of the best are the same to the eye (dE00). */
const BAND_WIDTH = 0.3;

/** Mean colour of the zone that a choice leaves, D65/2, SCI. */
export function zoneLabOfChoice(skin: Skin, choice: InkChoice, technique: Technique): Lab {
  return labOfSpectrum(zoneSpectrum(skin, [dotsOfChoice(choice, technique)]));
}

/** Colour right above one of its dots. */
export function dotLabOfChoice(skin: Skin, choice: InkChoice, technique: Technique): Lab {
  return labOfSpectrum(dotSpectrum(skin, [dotsOfChoice(choice, technique)], 0));
}

/** Everything the search found. */
export interface SearchResult {
  /** The smallest difference of all choices. */
  readonly leastDE00: number;
  /** The choice that has it. */
  readonly closest: RatedChoice;
  /** Choices within BAND_WIDTH of it. */
  readonly band: readonly RatedChoice[];
  /** The one of the band that practice prefers. */
  readonly best: RatedChoice;
}

/** What a decision is made from. */
interface Decision {
  readonly skin: Skin;
  readonly goal: MatchGoal;
  readonly technique: Technique;
  readonly pigments: readonly Pigment[];
  readonly colors: ChoiceColors;
  /** CIEDE2000 of every choice; Infinity where it is too far off to be worth the sum. */
  readonly differences: Float64Array;
}

/** Rates the band, and picks what practice prefers, its zone evaluated exactly. */
function decide(decision: Decision): SearchResult {
  const { skin, goal, technique, pigments, colors, differences } = decision;
  const leastDE00 = differences.reduce((least, dE00) => Math.min(least, dE00), Infinity);
  const rate = (index: number): RatedChoice => ({
    choice: choiceAtIndex(technique, pigments, index),
    zone: colorAtIndex(colors.zones, index),
    dE00: differences[index] ?? Infinity,
  });
  const band: RatedChoice[] = [];
  differences.forEach((dE00, index) => {
    if (dE00 <= leastDE00 + BAND_WIDTH) band.push(rate(index));
  });
  const closest = rate(differences.indexOf(leastDE00));
  const preferred = preferredChoice(skin.lab, goal, technique, pigments, colors);
  const opticalDepth = opticalDepthOfDilution(preferred.pigment, preferred.partsWater);
  const choice = { ...preferred, opticalDepth };
  const zone = zoneLabOfChoice(skin, choice, technique);
  const best = { choice, zone, dE00: colorDifference(zone, goal.zone) };
  return { leastDE00, closest, band, best };
}

/** Every choice evaluated exactly; slow, the yardstick of {@link searchChoices}. */
export function searchExhaustively(
  skin: Skin,
  goal: MatchGoal,
  technique: Technique,
  pigments: readonly Pigment[],
): SearchResult {
  const choices = allChoices(technique, pigments);
  const zones = new Float64Array(choices.length * 3);
  const differences = Float64Array.from(choices, (choice, i) => {
    const zone = zoneLabOfChoice(skin, choice, technique);
    zones.set([zone.L, zone.a, zone.b], i * 3);
    return colorDifference(zone, goal.zone);
  });
  const dotsOf = (tool: Tool): Float64Array =>
    Float64Array.from(
      choices
        .filter((c) => c.pigment === tool.pigment && c.diameterMm === tool.diameterMm)
        .flatMap((choice) => {
          const { L, a, b } = dotLabOfChoice(skin, choice, technique);
          return [L, a, b];
        }),
    );
  return decide({ skin, goal, technique, pigments, colors: { zones, dotsOf }, differences });
}

/** Exact values along (logarithm of dilution, density); 0.01 dE00 is the error they leave. */
const ZONE_NODES = [5, 4] as const;
const DOT_NODES = [4, 3] as const;

type LabOfDots = (dots: InkDots) => Lab;

/** Optical depth is tau0 / (1 + parts): its logarithm is this, up to a constant of the ink. */
function logStrength(partsWater: number): number {
  return -Math.log(1 + partsWater);
}

function meshOf(technique: Technique, nodes: readonly [number, number]): ChoiceMesh {
  return choiceMesh(technique.partsWater.map(logStrength), technique.densitiesPerCm2, nodes);
}

/** A colour over all dilutions and densities of one ink and needle. */
function gridOf(
  technique: Technique,
  tool: Pick<InkChoice, 'pigment' | 'diameterMm'>,
  mesh: ChoiceMesh,
  labOfDots: LabOfDots,
): Float64Array {
  const { topMm, heightMm } = technique;
  return interpolateColors(mesh, (strength, densityPerCm2) => {
    const opticalDepth = tool.pigment.tau0 * Math.exp(strength);
    return labOfDots({ ...tool, opticalDepth, densityPerCm2, topMm, heightMm });
  });
}

/**
 * CIEDE2000 is hardly less than the plain distance over this: S_C = 1 + 0.045 C* is the
 * largest of its divisors (2.5 covers C* up to 30; colours beyond are no skin).
 */
function largestDivisor(goal: Lab): number {
  return Math.max(2.5, 1.2 + 0.06 * Math.hypot(goal.a, goal.b));
}

function euclidean(grid: Float64Array, index: number, goal: Lab): number {
  const L = (grid[index * 3] ?? 0) - goal.L;
  const a = (grid[index * 3 + 1] ?? 0) - goal.a;
  const b = (grid[index * 3 + 2] ?? 0) - goal.b;
  return Math.sqrt(L * L + a * a + b * b);
}

/** Zone grids of all inks and needles, in the order of {@link allChoices}. */
function zoneGrids(
  ink: SingleInk,
  technique: Technique,
  pigments: readonly Pigment[],
): Float64Array {
  const perTool = technique.partsWater.length * technique.densitiesPerCm2.length * 3;
  const mesh = meshOf(technique, ZONE_NODES);
  const grids = new Float64Array(pigments.length * technique.diametersMm.length * perTool);
  let tool = 0;
  for (const pigment of pigments) {
    for (const diameterMm of technique.diametersMm) {
      const grid = gridOf(technique, { pigment, diameterMm }, mesh, (dots) =>
        labOfSpectrum(ink.zone(dots)),
      );
      grids.set(grid, tool * perTool);
      tool += 1;
    }
  }
  return grids;
}

/** The same from a coarse exact mesh per ink and needle; choices far off are never rated. */
export function searchChoices(
  skin: Skin,
  goal: MatchGoal,
  technique: Technique,
  pigments: readonly Pigment[],
): SearchResult {
  const ink = prepareSingleInk(skin, technique.topMm, technique.heightMm);
  const grids = zoneGrids(ink, technique, pigments);
  const count = grids.length / 3;
  const distances = new Float64Array(count).map((_, i) => euclidean(grids, i, goal.zone));
  const nearest = distances.indexOf(distances.reduce((a, b) => Math.min(a, b), Infinity));
  const nearestDE00 = colorDifference(colorAtIndex(grids, nearest), goal.zone);
  const reach = Math.max(
    (nearestDE00 + BAND_WIDTH) * largestDivisor(goal.zone),
    distances[nearest] ?? 0,
  );
  const differences = distances.map((distance, i) =>
    distance > reach ? Infinity : colorDifference(colorAtIndex(grids, i), goal.zone),
  );
  const mesh = meshOf(technique, DOT_NODES);
  const dotsOf = (tool: Tool): Float64Array =>
    gridOf(technique, tool, mesh, (dots) => labOfSpectrum(ink.dot(dots)));
  const colors = { zones: grids, dotsOf };
  return decide({ skin, goal, technique, pigments, colors, differences });
}
