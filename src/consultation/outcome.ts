import {
  colorDifference,
  DEFAULT_TECHNIQUE,
  dotLabOfChoice,
  dotsAtTime,
  labOfSpectrum,
  opticalDepthOfDilution,
  planSessions,
  parsePigment,
  pigmentById,
  PIGMENTS,
  readsBlue,
  recommend,
  skinAtTime,
  skinFromLab,
  stubbleSpectrum,
  verdictOf,
  zoneLabOfChoice,
  zoneSpectrum,
  type Hair,
  type InkChoice,
  type InkDots,
  type InkSession,
  type Lab,
  type Pigment,
  type Recommendation,
  type Sitting,
  type Skin,
  type Technique,
  type Verdict,
} from '../color';
import { sessionPlan } from '../dots/sessions';
import type { Consultation } from './document';

/** What follows from a consultation: the recommendation, the choice in effect and what shows now. */
export interface Outcome {
  readonly skin: Skin;
  /** The skin on the day shown: redder while fresh. */
  readonly skinNow: Skin;
  readonly hair: Hair;
  /** The inks that were chosen from. */
  readonly shelf: readonly Pigment[];
  readonly technique: Technique;
  readonly recommendation: Recommendation;
  /** The recommendation with what the consultant overruled. */
  readonly effective: InkChoice;
  readonly overruled: boolean;
  /** Mean colour of the client's own shaved hair: what the ink should look like. */
  readonly target: Lab;
  /** Healed mean colour of the zone, all sessions done. */
  readonly zone: Lab;
  /** Right above one healed dot. */
  readonly dot: Lab;
  /** CIEDE2000 of zone against target. */
  readonly dE00: number;
  readonly verdict: Verdict;
  readonly blueWarning: boolean;
  readonly sessions: readonly InkSession[];
  /** Ink in the skin at the moment shown; null before the first session. */
  readonly present: {
    readonly densityPerCm2: number;
    readonly dE00: number;
    readonly verdict: Verdict;
  } | null;
  /** 90 % interval of dE00; of the recommendation, hence null where it is overruled. */
  readonly interval: readonly [low: number, high: number] | null;
  /** One population of healed dots per planned session. */
  readonly plan: readonly InkDots[];
  /** Those of the sessions done, at the age shown. */
  readonly shown: readonly InkDots[];
}

export function hairOf(consultation: Consultation): Hair {
  const { lab, unitsPerCm2, hairsPerUnit, shaftDiameterMm, stubbleMm, greyFraction } =
    consultation.hair;
  return {
    lab,
    hairsPerCm2: unitsPerCm2 * hairsPerUnit,
    shaftDiameterMm,
    lengthMm: stubbleMm,
    greyFraction,
  };
}

/** The shipped inks, with those of the clinic over them. */
function shelfOf({ inks }: Consultation): readonly Pigment[] {
  if (inks.length === 0) return PIGMENTS;
  const own = inks.map(parsePigment);
  const taken = new Set(own.map(({ id }) => id));
  return [...own, ...PIGMENTS.filter(({ id }) => !taken.has(id))];
}

function effectiveChoice(
  best: InkChoice,
  treatment: Consultation['treatment'],
  shelf: readonly Pigment[],
): InkChoice {
  const { pigmentId } = treatment;
  const pigment =
    pigmentId === null
      ? best.pigment
      : (shelf.find(({ id }) => id === pigmentId) ?? pigmentById(pigmentId));
  const partsWater = treatment.partsWater ?? best.partsWater;
  return {
    pigment,
    partsWater,
    opticalDepth: opticalDepthOfDilution(pigment, partsWater),
    densityPerCm2: treatment.densityPerCm2 ?? best.densityPerCm2,
    diameterMm: treatment.diameterMm ?? best.diameterMm,
  };
}

/**
 * Everything that follows from a consultation; a pure function of it. Tens of milliseconds, most of
 * it the search: use {@link outcomes} where only the time or an override changes.
 */
export function outcomeOf(consultation: Consultation): Outcome {
  return outcomeFrom(consultation, matchOf(consultation));
}

interface Match {
  readonly skin: Skin;
  readonly hair: Hair;
  readonly shelf: readonly Pigment[];
  readonly technique: Technique;
  readonly sittings: readonly Sitting[];
  readonly recommendation: Recommendation;
}

function matchOf(consultation: Consultation): Match {
  const skin = skinFromLab(consultation.skin.lab);
  const hair = hairOf(consultation);
  const shelf = shelfOf(consultation);
  const { topMm, heightMm, sessions } = consultation.treatment;
  const sittings = sessionPlan(sessions);
  const technique = { ...DEFAULT_TECHNIQUE, topMm, heightMm };
  const recommendation = recommend({
    skin,
    hair,
    technique,
    sittings,
    sigma: consultation.skin.sigma,
    pigments: shelf,
  });
  return { skin, hair, shelf, technique, sittings, recommendation };
}

function outcomeFrom(consultation: Consultation, match: Match): Outcome {
  const { skin, hair, shelf, technique, sittings, recommendation } = match;
  const { treatment, time } = consultation;
  const effective = effectiveChoice(recommendation.best, treatment, shelf);
  const overruled =
    effective.pigment !== recommendation.best.pigment ||
    effective.partsWater !== recommendation.best.partsWater ||
    effective.densityPerCm2 !== recommendation.best.densityPerCm2 ||
    effective.diameterMm !== recommendation.best.diameterMm;
  const sessions = overruled
    ? planSessions(
        skin,
        effective,
        zoneLabOfChoice(skin, effective, technique),
        technique,
        sittings,
      )
    : recommendation.sessions;
  const plan = sessions.map(({ dots }) => dots);
  const zone = labOfSpectrum(zoneSpectrum(skin, plan));
  const target = labOfSpectrum(stubbleSpectrum(skin, hair));
  const dot = dotLabOfChoice(skin, effective, technique);
  const dE00 = colorDifference(zone, target);
  const done = plan.slice(0, time.sessionsDone);
  const shown = done.map((dots) => dotsAtTime(dots, time.days));
  const [low, high] = recommendation.interval;
  return {
    skin,
    skinNow: done.length > 0 ? skinAtTime(skin, time.days) : skin,
    hair,
    shelf,
    technique,
    recommendation,
    effective,
    overruled,
    target,
    zone,
    dot,
    dE00,
    verdict: verdictOf(dE00, skin.lab.L),
    blueWarning: readsBlue(dot, skin.lab),
    sessions,
    plan,
    present: presentOf(skin, shown, target),
    // The interval was drawn for one ink; the sessions' mix may lie a little outside.
    interval: overruled ? null : [Math.min(low, dE00), Math.max(high, dE00)],
    shown,
  };
}

function presentOf(skin: Skin, shown: readonly InkDots[], target: Lab): Outcome['present'] {
  if (shown.length === 0) return null;
  const dE00 = colorDifference(labOfSpectrum(zoneSpectrum(skin, shown)), target);
  return {
    densityPerCm2: shown.reduce((sum, dots) => sum + dots.densityPerCm2, 0),
    dE00,
    verdict: verdictOf(dE00, skin.lab.L),
  };
}

/**
 * outcomeOf for a document that changes under a slider: the search runs again only when skin,
 * hair or technique did.
 */
export function outcomes(): (consultation: Consultation) => Outcome {
  let key = '';
  let match: Match | null = null;
  return (consultation) => {
    const { skin, hair, treatment, inks } = consultation;
    const asked = JSON.stringify([
      skin.lab,
      skin.sigma,
      hair,
      treatment.topMm,
      treatment.heightMm,
      treatment.sessions,
      inks,
    ]);
    if (!match || asked !== key) {
      match = matchOf(consultation);
      key = asked;
    }
    return outcomeFrom(consultation, match);
  };
}
