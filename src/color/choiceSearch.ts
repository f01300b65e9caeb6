import { colorDifference, labOfSpectrum } from './colorimetry';
import { choiceMesh, colorAtIndex, interpolateColors } from './choiceSurface';
import type { ChoiceMesh } from './choiceSurface';
import { dotSpectrum } from './inkDot';
import type { InkDots } from './inkDots';
import { zoneSpectrum } from './inkZone';
import type { Lab } from './lab';
import type { Pigment } from './pigment';
import { prepareSingleInk } from './singleInk';
import type { SingleInk } from './singleInk';
import type { Skin } from './skin';
import {
  USUAL_DENSITY,
  USUAL_PARTS,
  allChoices,
  choiceAtIndex,
  dotsOfChoice,
} from './technique';
import type { InkChoice, Technique } from './technique';

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

/**
 * What decides between choices of the same mean colour, in arbitrary units, 0 is best:
 * dots as visible as the client's own roots, the density, needle and dilution of usual
 * practice, an ink whose spectrum is known, no blue. The weights are a judgement, not a measurement.
 */
function practiceCost(choice: InkChoice, dot: Lab, skin: Lab, goal: MatchGoal): number {
  const { densityPerCm2, diameterMm, partsWater, pigment } = choice;
  const { least, most } = USUAL_DENSITY;
  const offDensity = Math.max(least - densityPerCm2, 0, densityPerCm2 - most) / 25;
  const offDiameter = (diameterMm - 0.32) / 0.05;
  const offRoot = (dot.L - goal.root.L) / 3;
  const offStrength =
    Math.max(Math.log((1 + USUAL_PARTS.least) / (1 + partsWater)), 0) +
    Math.max(Math.log((1 + partsWater) / (1 + USUAL_PARTS.most)), 0);
  const unproven = pigment.status === 'placeholder' ? 1 : 0;
  const blue = readsBlue(dot, skin) ? 2 : 0;
  const offUsual = offDensity ** 2 + offDiameter ** 2 + (offStrength / 0.4) ** 2;
  return offUsual + offRoot ** 2 + unproven + blue;
}

/** How much bluer than neutral a dot may be (Lab units; docs/facts/color.md 2.2). */
const BLUE_MARGIN = 8;

/**
 * A healed dot that reads blue: outright (b* below 0), or clearly bluer than a neutral grey
 * of its darkness would be on this skin (b* of the skin, scaled as a grey filter scales it).
 */
export function readsBlue(dot: Lab, skin: Lab): boolean {
  const neutral = (skin.b * (dot.L + 16)) / (skin.L + 16);
  return dot.b < 0 || dot.b < neutral - BLUE_MARGIN;
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

function choose(
  skin: Skin,
  band: readonly RatedChoice[],
  goal: MatchGoal,
  dotOf: (choice: InkChoice) => Lab,
): RatedChoice {
  let best: RatedChoice | undefined;
  let least = Infinity;
  for (const rated of band) {
    const cost = practiceCost(rated.choice, dotOf(rated.choice), skin.lab, goal);
    if (cost < least) {
      least = cost;
      best = rated;
    }
  }
  if (best === undefined)
    throw new RangeError('There is no ink to choose from: give at least one.');
  return best;
}

function closestOf(band: readonly RatedChoice[]): RatedChoice {
  return band.reduce((closest, rated) => (rated.dE00 < closest.dE00 ? rated : closest));
}

/** Every choice evaluated exactly; slow, the yardstick of {@link searchChoices}. */
export function searchExhaustively(
  skin: Skin,
  goal: MatchGoal,
  technique: Technique,
  pigments: readonly Pigment[],
): SearchResult {
  const rated = allChoices(technique, pigments).map((choice) => {
    const zone = zoneLabOfChoice(skin, choice, technique);
    return { choice, zone, dE00: colorDifference(zone, goal.zone) };
  });
  const leastDE00 = rated.reduce((least, { dE00 }) => Math.min(least, dE00), Infinity);
  const band = rated.filter(({ dE00 }) => dE00 <= leastDE00 + BAND_WIDTH);
  const best = choose(skin, band, goal, (choice) => dotLabOfChoice(skin, choice, technique));
  return { leastDE00, closest: closestOf(band), band, best };
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
  const rated: RatedChoice[] = [];
  for (let i = 0; i < count; i++) {
    if ((distances[i] ?? Infinity) > reach) continue;
    const zone = colorAtIndex(grids, i);
    const choice = choiceAtIndex(technique, pigments, i);
    rated.push({ choice, zone, dE00: colorDifference(zone, goal.zone) });
  }
  const leastDE00 = rated.reduce((least, { dE00 }) => Math.min(least, dE00), Infinity);
  const band = rated.filter(({ dE00 }) => dE00 <= leastDE00 + BAND_WIDTH);
  const best = choose(skin, band, goal, interpolatedDots(ink, technique));
  const zone = zoneLabOfChoice(skin, best.choice, technique);
  const exact = { choice: best.choice, zone, dE00: colorDifference(zone, goal.zone) };
  return { leastDE00, closest: closestOf(band), band, best: exact };
}

/** Dot colours by interpolation, each ink and needle prepared when first asked for. */
function interpolatedDots(ink: SingleInk, technique: Technique): (choice: InkChoice) => Lab {
  const { partsWater, densitiesPerCm2 } = technique;
  const mesh = meshOf(technique, DOT_NODES);
  const grids = new Map<string, Float64Array>();
  return (choice) => {
    const { pigment, diameterMm } = choice;
    const tool = `${pigment.id} ${diameterMm}`;
    const grid =
      grids.get(tool) ??
      gridOf(technique, { pigment, diameterMm }, mesh, (dots) => labOfSpectrum(ink.dot(dots)));
    grids.set(tool, grid);
    const row = partsWater.indexOf(choice.partsWater);
    const column = densitiesPerCm2.indexOf(choice.densityPerCm2);
    return colorAtIndex(grid, row * densitiesPerCm2.length + column);
  };
}
