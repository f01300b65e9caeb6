import {
  DEFAULT_TECHNIQUE,
  HEALED_DAYS,
  dotsAtTime,
  matchAfter,
  opticalDepthOfDilution,
  parsePigment,
  pigmentById,
  PIGMENTS,
  recommend,
  sessionPlanOf,
  skinAtTime,
  skinFromLab,
  skinFromSpectrum,
  treatmentOf,
  type Hair,
  type InkChoice,
  type InkDots,
  type MatchAtTime,
  type Pigment,
  type Recommendation,
  type Skin,
  type Technique,
  type Treatment,
  type TreatmentGround,
} from '@stipple/color';
import type { Consultation } from '../consultation/document';

/** What follows from a consultation: what is advised, what is chosen and what shows now. */
export interface Outcome extends Recommendation {
  readonly skin: Skin;
  /** The skin on the day shown: redder while fresh. */
  readonly skinNow: Skin;
  readonly hair: Hair;
  /** The inks that were chosen from. */
  readonly pigments: readonly Pigment[];
  readonly technique: Technique;
  /** The advised treatment with what the consultant overruled; the same object where nothing is. */
  readonly chosen: Treatment;
  readonly overruled: boolean;
  /** Ink in the skin at the moment shown, and its match then; null before the first session. */
  readonly present: (MatchAtTime & { readonly densityPerCm2: number }) | null;
  /** The chosen treatment's populations of the sessions done, at the age shown. */
  readonly shown: readonly InkDots[];
}

function hairOf(consultation: Consultation): Hair {
  const { lab, unitsPerCm2, hairsPerUnit, shaftDiameterMm, stubbleMm, greyFraction } =
    consultation.hair;
  return {
    lab,
    hairsPerCm2: unitsPerCm2 * hairsPerUnit,
    hairsPerUnit,
    shaftDiameterMm,
    lengthMm: stubbleMm,
    greyFraction,
  };
}

/** The shipped inks, with those of the clinic over them. */
function pigmentsOf({ inks }: Consultation): readonly Pigment[] {
  if (inks.length === 0) return PIGMENTS;
  const own = inks.map(parsePigment);
  const taken = new Set(own.map(({ id }) => id));
  return [...own, ...PIGMENTS.filter(({ id }) => !taken.has(id))];
}

/** The advised choice with what the consultant overruled. */
function choiceOf(
  advised: InkChoice,
  treatment: Consultation['treatment'],
  pigments: readonly Pigment[],
): InkChoice {
  const { pigmentId } = treatment;
  const pigment =
    pigmentId === null
      ? advised.pigment
      : (pigments.find(({ id }) => id === pigmentId) ?? pigmentById(pigmentId));
  const partsWater = treatment.partsWater ?? advised.partsWater;
  return {
    pigment,
    partsWater,
    opticalDepth: opticalDepthOfDilution(pigment, partsWater),
    densityPerCm2: treatment.densityPerCm2 ?? advised.densityPerCm2,
    diameterMm: treatment.diameterMm ?? advised.diameterMm,
  };
}

const sameChoice = (a: InkChoice, b: InkChoice): boolean =>
  a.pigment === b.pigment &&
  a.partsWater === b.partsWater &&
  a.densityPerCm2 === b.densityPerCm2 &&
  a.diameterMm === b.diameterMm;

/** What the search answered, and what it was asked about: the same whatever is overruled and whenever it is looked at. */
export interface Advice {
  readonly skin: Skin;
  readonly hair: Hair;
  readonly pigments: readonly Pigment[];
  readonly technique: Technique;
  readonly recommendation: Recommendation;
}

/** The parts of a document that its skin follows from: a spectrum where one was measured, else a colour. */
export function skinPartsOf({ skin: { lab, source } }: Consultation): unknown {
  return source.kind === 'spectrum' ? source.reflectance : lab;
}

/** The parts of a document that the search asks for; documents with equal ones share its answer. */
export function advicePartsOf(consultation: Consultation): unknown {
  const { skin, hair, treatment, inks } = consultation;
  const { topMm, heightMm, sessions } = treatment;
  return [skinPartsOf(consultation), skin.sigma, hair, topMm, heightMm, sessions, inks];
}

/** The skin of a consultation. */
export const skinOf = ({ skin: { lab, source } }: Consultation): Skin =>
  source.kind === 'spectrum' ? skinFromSpectrum(source.reflectance) : skinFromLab(lab);

/**
 * The search of a consultation: tens of milliseconds.
 * @param skin that of the consultation; the same object for the same skin saves the search a part
 */
export function adviceOf(consultation: Consultation, skin = skinOf(consultation)): Advice {
  const hair = hairOf(consultation);
  const pigments = pigmentsOf(consultation);
  const { topMm, heightMm, sessions } = consultation.treatment;
  const sessionPlan = sessionPlanOf(sessions);
  const technique = { ...DEFAULT_TECHNIQUE, topMm, heightMm };
  const recommendation = recommend({
    skin,
    hair,
    technique,
    sessionPlan,
    sigma: consultation.skin.sigma,
    pigments,
  });
  return { skin, hair, pigments, technique, recommendation };
}

/** The parts of a document that its outcome follows from. */
export function outcomePartsOf(consultation: Consultation): unknown {
  const { treatment, time } = consultation;
  return [advicePartsOf(consultation), treatment, time];
}

/** What follows from a consultation whose search was done already: a few milliseconds. */
export function outcomeFrom({ treatment, time }: Consultation, advice: Advice): Outcome {
  const { skin, hair, pigments, technique, recommendation } = advice;
  const { advised, ground } = recommendation;
  const choice = choiceOf(advised.choice, treatment, pigments);
  const overruled = !sameChoice(choice, advised.choice);
  const chosen = overruled ? treatmentOf(ground, choice) : advised;
  // Where no ink is advised none is shown, unless some is asked for.
  const sessionsDone = recommendation.noInk && !overruled ? 0 : time.sessionsDone;
  const done = chosen.plan.slice(0, sessionsDone);
  const shown = done.map((dots) => dotsAtTime(dots, time.days));
  return {
    ...recommendation,
    skin,
    skinNow: done.length > 0 ? skinAtTime(skin, time.days) : skin,
    hair,
    pigments,
    technique,
    chosen,
    overruled,
    present: presentOf(ground, chosen, { ...time, sessionsDone }),
    shown,
  };
}

/** Everything that follows from a consultation; a pure function of it. Derivations remember it (derivations.ts). */
export function outcomeOf(consultation: Consultation): Outcome {
  return outcomeFrom(consultation, adviceOf(consultation));
}

function presentOf(
  ground: TreatmentGround,
  { plan, dE00, interval, chances, verdict }: Treatment,
  { sessionsDone, days }: Consultation['time'],
): Outcome['present'] {
  const done = plan.slice(0, sessionsDone);
  if (done.length === 0) return null;
  const whole = done.length === plan.length && days === HEALED_DAYS;
  return {
    densityPerCm2: done.reduce((sum, dots) => sum + dots.densityPerCm2, 0),
    // Whole and healed, it is what the treatment comes to.
    ...(whole ? { dE00, interval, chances, verdict } : matchAfter(ground, done, days)),
  };
}
