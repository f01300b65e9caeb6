import { dotsAtTime } from './ageing';
import { dotLabOfChoice, zoneLabOfChoice } from './choiceSearch';
import { colorDifference, labOfSpectrum } from './colorimetry';
import type { InkDots } from './inkDots';
import { zoneSpectrum } from './inkZone';
import type { Lab } from './lab';
import { readsBlue } from './practiceCost';
import { planSessions } from './sessions';
import type { InkSession } from './sessions';
import type { PlannedSession } from './sessionPlan';
import type { Skin } from './skin';
import type { InkChoice, Technique } from './technique';
import { verdictOf } from './verdict';
import type { Verdict } from './verdict';

/** The ground that a choice is laid on, and what it should come to look like. */
export interface TreatmentGround {
  readonly skin: Skin;
  /** Mean colour wanted: that of the client's own shaved hair. */
  readonly target: Lab;
  readonly technique: Technique;
  readonly sessionPlan: readonly PlannedSession[];
}

/** What a choice of ink comes to: the one answer for the advised and for the chosen ink alike. */
export interface Treatment {
  readonly choice: InkChoice;
  readonly sessions: readonly InkSession[];
  /** One population of healed dots per session. */
  readonly plan: readonly InkDots[];
  /** Healed mean colour of the zone, all sessions done and mixed; D65/2, SCI. */
  readonly zone: Lab;
  /** Right above one healed dot of the choice. */
  readonly dot: Lab;
  /** CIEDE2000 of zone against target. */
  readonly dE00: number;
  /** 90 % interval of it; null where nobody asked for it: it takes ten times as long as all the rest. */
  readonly interval: readonly [low: number, high: number] | null;
  readonly verdict: Verdict;
  /** The healed dot will read blue. */
  readonly blueWarning: boolean;
}

/** Mean colour of a zone that holds these populations, D65/2, SCI. */
export function zoneLabOf(skin: Skin, plan: readonly InkDots[]): Lab {
  return labOfSpectrum(zoneSpectrum(skin, plan));
}

/** The treatment that is advised, with the interval of its difference. */
export interface AdvisedTreatment extends Treatment {
  readonly interval: readonly [low: number, high: number];
}

/**
 * Sessions and looks of a choice on a skin, without the interval: half a millisecond.
 * @throws RangeError when the choice is none that a needle can make
 */
export function treatmentOf(ground: TreatmentGround, choice: InkChoice): Treatment {
  const { skin, target, technique, sessionPlan } = ground;
  // The sessions are set so that they mix to what the choice would give as one population.
  const wanted = zoneLabOfChoice(skin, choice, technique);
  const sessions = planSessions(skin, choice, wanted, technique, sessionPlan);
  const plan = sessions.map(({ dots }) => dots);
  const zone = zoneLabOf(skin, plan);
  const dot = dotLabOfChoice(skin, choice, technique);
  const dE00 = colorDifference(zone, target);
  return {
    choice,
    sessions,
    plan,
    zone,
    dot,
    dE00,
    interval: null,
    verdict: verdictOf(dE00, skin.lab.L),
    blueWarning: readsBlue(dot, skin.lab),
  };
}

/**
 * CIEDE2000 against the target of a treatment so many days after its last session, with usual care; an estimate
 * of an estimate.
 */
export function differenceAfter(
  { skin, target }: Pick<TreatmentGround, 'skin' | 'target'>,
  { plan }: Pick<Treatment, 'plan'>,
  days: number,
): number {
  return colorDifference(
    zoneLabOf(
      skin,
      plan.map((dots) => dotsAtTime(dots, days)),
    ),
    target,
  );
}
