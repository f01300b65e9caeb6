import { NORMAL_CARE, dotsAtTime } from './ageing';
import type { Pace } from './ageing';
import { dotLabOfChoice, zoneLabOfChoice } from './choiceSearch';
import { colorDifference, labOfSpectrum } from './colorimetry';
import type { InkDots } from './inkDots';
import { zoneSpectrum } from './inkZone';
import type { Lab } from './lab';
import { judgeMatch } from './matchUncertainty';
import type { MatchDoubts, MatchJudgement } from './matchUncertainty';
import { readsBlue } from './practiceCost';
import { planSessions } from './sessions';
import type { InkSession } from './sessions';
import type { PlannedSession } from './sessionPlan';
import type { Skin } from './skin';
import type { InkChoice, Technique } from './technique';

/** The ground that a choice is laid on, what it should come to look like, and what of both is in doubt. */
export interface TreatmentGround {
  readonly doubts: MatchDoubts;
  readonly technique: Technique;
  readonly sessionPlan: readonly PlannedSession[];
}

/** What a choice of ink comes to: the one answer for the advised and for the chosen ink alike. */
export interface Treatment extends MatchJudgement {
  readonly choice: InkChoice;
  readonly sessions: readonly InkSession[];
  /** One population of healed dots per session. */
  readonly plan: readonly InkDots[];
  /** Healed mean colour of the zone, all sessions done and mixed; D65/2, SCI. */
  readonly zone: Lab;
  /** Right above one healed dot of the choice. */
  readonly dot: Lab;
  /** CIEDE2000 of zone against target as computed, every assumption taken as true; what to expect is the judgement's. */
  readonly dE00: number;
  /** The healed dot will read blue. */
  readonly blueWarning: boolean;
}

/** Mean colour of a zone that holds these populations, D65/2, SCI. */
export function zoneLabOf(skin: Skin, plan: readonly InkDots[]): Lab {
  return labOfSpectrum(zoneSpectrum(skin, plan));
}

/**
 * Sessions, looks and prospects of a choice on a skin: about two milliseconds.
 * @throws RangeError when the choice is none that a needle can make
 */
export function treatmentOf(ground: TreatmentGround, choice: InkChoice): Treatment {
  const { doubts, technique, sessionPlan } = ground;
  const { skin, target } = doubts;
  // The sessions are set so that they mix to what the choice would give as one population.
  const wanted = zoneLabOfChoice(skin, choice, technique);
  const sessions = planSessions(skin, choice, wanted, technique, sessionPlan);
  const plan = sessions.map(({ dots }) => dots);
  const zone = zoneLabOf(skin, plan);
  const dot = dotLabOfChoice(skin, choice, technique);
  return {
    choice,
    sessions,
    plan,
    zone,
    dot,
    dE00: colorDifference(zone, target),
    ...judgeMatch(doubts, plan),
    blueWarning: readsBlue(dot, skin.lab),
  };
}

/** What a treatment comes to at some moment: as computed, and what to expect. */
export interface MatchAtTime extends MatchJudgement {
  /** CIEDE2000 against the target as computed. */
  readonly dE00: number;
}

/**
 * Match of a plan, or of its first sessions, so many days after the last session with usual care; how fast ink ages is
 * one doubt more, so that nothing said of the healed zone is said of a later one.
 * @param plan healed dots
 * @param days 0 or more
 */
export function matchAfter(
  { doubts }: Pick<TreatmentGround, 'doubts'>,
  plan: readonly InkDots[],
  days: number,
): MatchAtTime {
  const at = (pace: Pace) => plan.map((dots) => dotsAtTime(dots, days, NORMAL_CARE, pace));
  const expected = at('expected');
  return {
    dE00: colorDifference(zoneLabOf(doubts.skin, expected), doubts.target),
    ...judgeMatch(doubts, expected, { slow: at('slow'), fast: at('fast') }),
  };
}
