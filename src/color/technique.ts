import { HEALED_DOT } from './inkDots';
import type { InkDots } from './inkDots';
import { opticalDepthOfDilution } from './pigment';
import type { Pigment } from './pigment';

/** What the artist can do: the choices that a recommendation is made from. */
export interface Technique {
  /** Parts of water to one part ink, ascending. */
  readonly partsWater: readonly number[];
  /** Healed dots per cm2, ascending. */
  readonly densitiesPerCm2: readonly number[];
  /** Healed diameters in mm that the needles give, ascending. */
  readonly diametersMm: readonly number[];
  readonly topMm: number;
  readonly heightMm: number;
}

/**
 * Scalp micropigmentation as practised: 1:4 to 1:30, 60-180 dots/cm2, healed dots about
 * 0.32 mm wide (0.20-0.45 over all needles), just below the epidermis.
 */
export const DEFAULT_TECHNIQUE: Technique = {
  partsWater: [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 24, 26, 28, 30],
  densitiesPerCm2: [
    60, 70, 80, 90, 95, 100, 105, 110, 115, 120, 125, 130, 135, 140, 145, 150, 155, 160, 170,
    180,
  ],
  diametersMm: [0.28, 0.32, 0.36],
  topMm: HEALED_DOT.topMm,
  heightMm: HEALED_DOT.heightMm,
};

/** The density at which practitioners finish, per cm2; choices outside must earn it. */
export const USUAL_DENSITY = { least: 120, most: 150 } as const;

/** Parts of water in usual practice; sessions reach from 1:16 to 1:8. */
export const USUAL_PARTS = { least: 8, most: 16 } as const;

/** The healed width that most needles leave, mm. */
export const USUAL_DIAMETER_MM = 0.32;

/** The value of a list (at least one) that lies nearest to what is wanted; the first of two as near. */
export function nearestOf(values: readonly number[], wanted: number): number {
  return values.reduce((best, value) =>
    Math.abs(value - wanted) < Math.abs(best - wanted) ? value : best,
  );
}

/** One thing the artist could do. */
export interface InkChoice {
  readonly pigment: Pigment;
  readonly partsWater: number;
  readonly opticalDepth: number;
  readonly densityPerCm2: number;
  readonly diameterMm: number;
}

/** The healed dots that a choice leaves. */
export function dotsOfChoice(choice: InkChoice, technique: Technique): InkDots {
  const { pigment, opticalDepth, densityPerCm2, diameterMm } = choice;
  const { topMm, heightMm } = technique;
  return { pigment, opticalDepth, densityPerCm2, diameterMm, topMm, heightMm };
}

/**
 * The choice at a position of {@link allChoices}: pigments outermost, then diameters,
 * dilutions, densities.
 */
export function choiceAtIndex(
  technique: Technique,
  pigments: readonly Pigment[],
  index: number,
): InkChoice {
  const { partsWater, densitiesPerCm2, diametersMm } = technique;
  const row = Math.floor(index / densitiesPerCm2.length);
  const tool = Math.floor(row / partsWater.length);
  const pigment = pigments[Math.floor(tool / diametersMm.length)];
  if (pigment === undefined) throw new RangeError(`There is no choice ${index}.`);
  const parts = partsWater[row % partsWater.length] ?? 0;
  return {
    pigment,
    partsWater: parts,
    opticalDepth: opticalDepthOfDilution(pigment, parts),
    densityPerCm2: densitiesPerCm2[index % densitiesPerCm2.length] ?? 0,
    diameterMm: diametersMm[tool % diametersMm.length] ?? 0,
  };
}

/** How many choices a technique offers with so many inks. */
export function choiceCount(technique: Technique, pigmentCount: number): number {
  const { partsWater, densitiesPerCm2, diametersMm } = technique;
  return pigmentCount * diametersMm.length * partsWater.length * densitiesPerCm2.length;
}

/** Every choice of a technique with the given inks. */
export function allChoices(technique: Technique, pigments: readonly Pigment[]): InkChoice[] {
  return Array.from({ length: choiceCount(technique, pigments.length) }, (_, index) =>
    choiceAtIndex(technique, pigments, index),
  );
}

const RANGES = {
  partsWater: [0, 200],
  densitiesPerCm2: [1, 400],
  diametersMm: [0.05, 1],
} as const;

/**
 * Refuses a technique nobody could work with.
 * @throws RangeError naming the list and its fault
 */
export function checkTechnique(technique: Technique): void {
  for (const [name, [least, most]] of Object.entries(RANGES)) {
    const values = technique[name as keyof typeof RANGES];
    if (values.length === 0) throw new RangeError(`${name} is empty; give at least one value.`);
    values.forEach((value, i) => {
      if (!(value >= least && value <= most)) {
        throw new RangeError(`${name} holds ${value}; values must lie in ${least}-${most}.`);
      }
      if (i > 0 && value <= (values[i - 1] ?? -Infinity)) {
        throw new RangeError(`${name} must ascend.`);
      }
    });
  }
}
