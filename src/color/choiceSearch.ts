import { colorDifference, labOfSpectrum } from './colorimetry';
import { interpolateColors } from './choiceSurface';
import { dotSpectrum } from './inkDot';
import { zoneSpectrum } from './inkZone';
import type { Lab } from './lab';
import { opticalDepthOfDilution } from './pigment';
import type { Pigment } from './pigment';
import type { Skin } from './skin';
import { allChoices, dotsOfChoice, USUAL_DENSITY } from './technique';
import type { InkChoice, Technique } from './technique';

/** What is looked for: the colour of the zone, and of a single root within it. */
export interface MatchGoal {
  readonly zone: Lab;
  /** Look of one of the client's own hair roots. */
  readonly root: Lab;
}

/** A choice with what it looks like. */
export interface RatedChoice {
  readonly choice: InkChoice;
  readonly zone: Lab;
  /** CIEDE2000 between the zone and the goal. */
  readonly dE00: number;
}

/** Choices within this of the best are the same to the eye (dE00). */
export const BAND_WIDTH = 0.3;

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
 * dots as visible as the client's own roots, the density and needle of usual practice, an
 * ink whose spectrum is known, no blue. The weights are a judgement, not a measurement.
 */
export function practiceCost(choice: InkChoice, dot: Lab, skin: Lab, goal: MatchGoal): number {
  const { densityPerCm2, diameterMm, pigment } = choice;
  const { least, most } = USUAL_DENSITY;
  const offDensity = Math.max(least - densityPerCm2, 0, densityPerCm2 - most) / 25;
  const offDiameter = (diameterMm - 0.32) / 0.05;
  const offRoot = (dot.L - goal.root.L) / 3;
  const unproven = pigment.status === 'placeholder' ? 1 : 0;
  const blue = readsBlue(dot, skin) ? 2 : 0;
  return offDensity ** 2 + offDiameter ** 2 + offRoot ** 2 + unproven + blue;
}

/** How much bluer than neutral a dot may be (Lab units; facts/color.md 2.2). */
const BLUE_MARGIN = 8;

/**
 * A healed dot that reads blue: outright (b* below 0), or clearly bluer than a neutral grey
 * of its darkness would be on this skin (b* of the skin, scaled as a grey filter scales it).
 */
export function readsBlue(dot: Lab, skin: Lab): boolean {
  const neutral = (skin.b * (dot.L + 16)) / (skin.L + 16);
  return dot.b < 0 || dot.b < neutral - BLUE_MARGIN;
}

/** Exact values of the zone on a coarse mesh of (ln optical depth, density). */
const ZONE_NODES = [5, 4] as const;
const DOT_NODES = [4, 4] as const;

type LabOfChoice = (skin: Skin, choice: InkChoice, technique: Technique) => Lab;

function interpolated(
  skin: Skin,
  technique: Technique,
  pigment: Pigment,
  diameterMm: number,
  nodes: readonly [number, number],
  labOfChoice: LabOfChoice,
): Lab[][] {
  const lnDepths = technique.partsWater.map((parts) =>
    Math.log(opticalDepthOfDilution(pigment, parts)),
  );
  return interpolateColors(
    lnDepths,
    technique.densitiesPerCm2,
    nodes,
    (lnDepth, densityPerCm2) => {
      const opticalDepth = Math.exp(lnDepth);
      const partsWater = pigment.tau0 / opticalDepth - 1;
      const choice = { pigment, partsWater, opticalDepth, densityPerCm2, diameterMm };
      return labOfChoice(skin, choice, technique);
    },
  );
}

function euclidean(first: Lab, second: Lab): number {
  return Math.hypot(first.L - second.L, first.a - second.a, first.b - second.b);
}

/**
 * Bounds of CIEDE2000 by the plain distance over the colours of skin (C* up to 40):
 * S_L, S_C and S_H stay below 2.8 and the a* stretch below 1.5.
 */
const LEAST_RATIO = 1 / 2.8;
const MOST_RATIO = 1.5;

/** Everything the search found. */
export interface SearchResult {
  /** The smallest difference of all choices. */
  readonly leastDE00: number;
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
  return { leastDE00, band, best };
}

/** The same from a coarse exact mesh per ink and needle; choices far off are never rated. */
export function searchChoices(
  skin: Skin,
  goal: MatchGoal,
  technique: Technique,
  pigments: readonly Pigment[],
): SearchResult {
  const choices = allChoices(technique, pigments);
  const zones = pigments.flatMap((pigment) =>
    technique.diametersMm.flatMap((diameterMm) =>
      interpolated(skin, technique, pigment, diameterMm, ZONE_NODES, zoneLabOfChoice).flat(),
    ),
  );
  const distances = zones.map((zone) => euclidean(zone, goal.zone));
  const nearest = distances.reduce((least, distance) => Math.min(least, distance), Infinity);
  const reach = (nearest * MOST_RATIO + BAND_WIDTH) / LEAST_RATIO;
  const rated: RatedChoice[] = [];
  choices.forEach((choice, i) => {
    const zone = zones[i];
    if (zone === undefined || (distances[i] ?? Infinity) > reach) return;
    rated.push({ choice, zone, dE00: colorDifference(zone, goal.zone) });
  });
  const leastDE00 = rated.reduce((least, { dE00 }) => Math.min(least, dE00), Infinity);
  const band = rated.filter(({ dE00 }) => dE00 <= leastDE00 + BAND_WIDTH);
  const best = choose(skin, band, goal, interpolatedDots(skin, technique));
  const zone = zoneLabOfChoice(skin, best.choice, technique);
  const exact = { choice: best.choice, zone, dE00: colorDifference(zone, goal.zone) };
  return { leastDE00, band, best: exact };
}

/** Dot colours by interpolation, each ink and needle prepared when first asked for. */
function interpolatedDots(skin: Skin, technique: Technique): (choice: InkChoice) => Lab {
  const tables = new Map<Pigment, Map<number, Lab[][]>>();
  const rowOf = new Map(technique.partsWater.map((parts, i) => [parts, i]));
  const columnOf = new Map(technique.densitiesPerCm2.map((density, i) => [density, i]));
  return (choice) => {
    const { pigment, diameterMm, partsWater, densityPerCm2 } = choice;
    const perDiameter = tables.get(pigment) ?? new Map<number, Lab[][]>();
    tables.set(pigment, perDiameter);
    const table =
      perDiameter.get(diameterMm) ??
      interpolated(skin, technique, pigment, diameterMm, DOT_NODES, dotLabOfChoice);
    perDiameter.set(diameterMm, table);
    const dot = table[rowOf.get(partsWater) ?? 0]?.[columnOf.get(densityPerCm2) ?? 0];
    return dot ?? dotLabOfChoice(skin, choice, technique);
  };
}
