import { colorDifference } from './colorimetry';
import type { Lab } from './lab';
import { opticalDepthOfDilution } from './pigment';
import type { Pigment } from './pigment';
import { USUAL_DENSITY, USUAL_PARTS, nearestOf } from './technique';
import type { InkChoice, Technique } from './technique';

/** A target this near to bare skin is bare skin to the eye (dE00; the width of the band of equal choices). */
const SAME_TO_THE_EYE = 0.3;

/**
 * Whether bare skin is the best answer: ink only darkens, so that a target lighter than the skin, or one that no choice
 * comes nearer to than no ink does, is met by none.
 * @param leastDE00 the smallest CIEDE2000 that any choice of ink leaves
 */
export function needsNoInk(skin: Lab, target: Lab, leastDE00: number): boolean {
  const bare = colorDifference(skin, target);
  return target.L >= skin.L || bare <= Math.max(SAME_TO_THE_EYE, leastDE00);
}

/** The faintest that usual practice does with the first ink: what stands in for advice where none is needed. */
export function faintestUsual(technique: Technique, pigments: readonly Pigment[]): InkChoice {
  const [pigment] = pigments;
  if (pigment === undefined) throw new RangeError('There is no ink to choose from: give one.');
  const partsWater = nearestOf(technique.partsWater, USUAL_PARTS.most);
  return {
    pigment,
    partsWater,
    opticalDepth: opticalDepthOfDilution(pigment, partsWater),
    densityPerCm2: nearestOf(technique.densitiesPerCm2, USUAL_DENSITY.least),
    diameterMm: Math.min(...technique.diametersMm),
  };
}
