import { clamp } from './clamp';
import { colorDifference, labOfSpectrum } from './colorimetry';
import type { InkDots } from './inkDots';
import { zoneSpectrum } from './inkZone';
import type { Lab } from './lab';
import { opticalDepthOfDilution } from './pigment';
import type { PlannedSession } from './sessionPlan';
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

const WATER_PER_STEP = 1.2;

/** The last session is at most this much stronger, to place the darkest accents. */
const LAST_STRONGER = 0.7;

function sessionOf(
  choice: InkChoice,
  technique: Technique,
  { share, diameterFactor }: PlannedSession,
  partsWater: number,
): InkSession {
  const dots = dotsOfChoice(
    {
      ...choice,
      partsWater,
      opticalDepth: opticalDepthOfDilution(choice.pigment, partsWater),
      densityPerCm2: choice.densityPerCm2 * share,
      diameterMm: choice.diameterMm * diameterFactor,
    },
    technique,
  );
  return { partsWater, share, dots };
}

/**
 * The sessions of a plan: each as much weaker as its plan says, the last set so that all
 * together have the colour of the choice. Dilutions stay within the technique's.
 */
export function planSessions(
  skin: Skin,
  choice: InkChoice,
  zone: Lab,
  technique: Technique,
  sessionPlan: readonly PlannedSession[],
): InkSession[] {
  const least = technique.partsWater[0] ?? choice.partsWater;
  const most = technique.partsWater.at(-1) ?? choice.partsWater;
  const middle = choice.partsWater;
  const waterOf = (planned: PlannedSession): number =>
    planned.lighterSteps === 0
      ? middle
      : clamp(Math.round(middle * WATER_PER_STEP ** planned.lighterSteps), least, most);
  const asPlanned = sessionPlan.map((planned) =>
    sessionOf(choice, technique, planned, waterOf(planned)),
  );
  const last = sessionPlan.at(-1);
  if (last === undefined || sessionPlan.length === 1) return asPlanned;
  const before = asPlanned.slice(0, -1);
  const stronger = technique.partsWater.filter(
    (parts) => parts <= middle && parts >= Math.max(least, middle * LAST_STRONGER),
  );
  let best = asPlanned;
  let leastDE00 = Infinity;
  for (const parts of stronger) {
    const sessions = [...before, sessionOf(choice, technique, last, parts)];
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
