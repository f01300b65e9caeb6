import { colorDifference, labOfSpectrum } from './colorimetry';
import type { InkDots } from './inkDots';
import { zoneSpectrum } from './inkZone';
import type { Lab } from './lab';
import { opticalDepthOfDilution } from './pigment';
import type { Skin } from './skin';
import { dotsOfChoice } from './technique';
import type { InkChoice, Technique } from './technique';

/** One session of the treatment: a share of the dots in one dilution. */
export interface InkSession {
  readonly partsWater: number;
  /** Share of all dots, 0..1; the shares add up to 1. */
  readonly share: number;
  /** Its dots, healed. */
  readonly dots: InkDots;
}

/** Shares of dots over three sessions, most in the middle (facts/practice.md 1.5). */
const SHARES = [0.35, 0.4, 0.25] as const;

/** The first session is set weaker, to see how this skin takes the ink. */
const FIRST_WEAKER = 1.4;

/** The last session is at most this much stronger, to place the darkest accents. */
const LAST_STRONGER = 0.7;

function sessionsOf(
  choice: InkChoice,
  technique: Technique,
  partsWater: readonly number[],
): InkSession[] {
  return SHARES.map((share, i) => {
    const parts = partsWater[i] ?? choice.partsWater;
    const dots = dotsOfChoice(
      {
        ...choice,
        partsWater: parts,
        opticalDepth: opticalDepthOfDilution(choice.pigment, parts),
        densityPerCm2: choice.densityPerCm2 * share,
      },
      technique,
    );
    return { partsWater: parts, share, dots };
  });
}

/**
 * Three sessions, weaker, as chosen, and stronger, the last set so that the three together
 * have the colour of the choice. Dilutions stay within the technique's.
 */
export function planSessions(skin: Skin, choice: InkChoice, zone: Lab, technique: Technique) {
  const least = technique.partsWater[0] ?? choice.partsWater;
  const most = technique.partsWater.at(-1) ?? choice.partsWater;
  const middle = choice.partsWater;
  const first = Math.min(most, Math.round(middle * FIRST_WEAKER));
  const stronger = technique.partsWater.filter(
    (parts) => parts <= middle && parts >= Math.max(least, middle * LAST_STRONGER),
  );
  let best: InkSession[] = sessionsOf(choice, technique, [first, middle, middle]);
  let leastDE00 = Infinity;
  for (const last of stronger) {
    const sessions = sessionsOf(choice, technique, [first, middle, last]);
    const mixed = labOfSpectrum(
      zoneSpectrum(
        skin,
        sessions.map(({ dots }) => dots),
      ),
    );
    const dE00 = colorDifference(mixed, zone);
    if (dE00 < leastDE00) {
      leastDE00 = dE00;
      best = sessions;
    }
  }
  return best;
}
