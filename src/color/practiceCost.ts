import { clamp } from './clamp';
import type { MatchGoal } from './choiceSearch';
import type { Lab } from './lab';
import { USUAL_DENSITY, USUAL_DIAMETER_MM, USUAL_PARTS } from './technique';
import type { InkChoice } from './technique';

/** One unit of cost each: a density, a logarithm of strength and a needle off usual practice, L* off the root. */
const UNIT = { densityPerCm2: 10, logStrength: 0.15, diameterMm: 0.05, rootL: 3 } as const;

/** How far a value lies outside of a range, 0 within. */
function beyond(value: number, least: number, most: number): number {
  return Math.max(least - value, 0, value - most);
}

/** Like x^2 near 0, like 2x far off: what cannot be reached is not bought at any price. */
function lenientSquare(x: number): number {
  return 2 * (Math.sqrt(1 + x * x) - 1);
}

/**
 * What decides between choices of the same mean colour, in arbitrary units, 0 is best:
 * dots as visible as the client's own roots, the density, needle and dilution of usual
 * practice, an ink whose spectrum is known, no blue. The weights are a judgement, not a measurement.
 */
export function practiceCost(
  choice: Omit<InkChoice, 'opticalDepth'>,
  dot: Lab,
  skin: Lab,
  goal: MatchGoal,
): number {
  const { densityPerCm2, diameterMm, partsWater, pigment } = choice;
  const offDensity =
    beyond(densityPerCm2, USUAL_DENSITY.least, USUAL_DENSITY.most) / UNIT.densityPerCm2;
  const offDiameter = (diameterMm - USUAL_DIAMETER_MM) / UNIT.diameterMm;
  const offRoot = (dot.L - goal.root.L) / UNIT.rootL;
  const offStrength =
    beyond(
      Math.log(1 + partsWater),
      Math.log(1 + USUAL_PARTS.least),
      Math.log(1 + USUAL_PARTS.most),
    ) / UNIT.logStrength;
  const unproven = pigment.status === 'placeholder' ? 1 : 0;
  const blue = 4 * clamp(1 + bluerThanAllowed(dot, skin), 0, 1);
  return (
    offDensity ** 2 +
    offDiameter ** 2 +
    offStrength ** 2 +
    lenientSquare(offRoot) +
    unproven +
    blue
  );
}

/** How much bluer than neutral a dot may be (Lab units; docs/facts/color.md 2.2). */
const BLUE_MARGIN = 8;

/** By how much a dot's b* is under what is allowed; 0 or less is not blue. */
function bluerThanAllowed(dot: Lab, skin: Lab): number {
  const neutral = (skin.b * (dot.L + 16)) / (skin.L + 16);
  return Math.max(0, neutral - BLUE_MARGIN) - dot.b;
}

/**
 * A healed dot that reads blue: outright (b* below 0), or clearly bluer than a neutral grey
 * of its darkness would be on this skin (b* of the skin, scaled as a grey filter scales it).
 */
export function readsBlue(dot: Lab, skin: Lab): boolean {
  return bluerThanAllowed(dot, skin) > 0;
}
