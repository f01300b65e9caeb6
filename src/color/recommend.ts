import { colorDifference, labOfSpectrum } from './colorimetry';
import { faintestUsual, needsNoInk } from './noInk';
import { searchChoices, zoneLabOfChoice } from './choiceSearch';
import type { MatchGoal, SearchResult } from './choiceSearch';
import { reasonsFor } from './reasons';
import type { Reason } from './reasons';
import type { Lab } from './lab';
import { doubtsOf } from './matchUncertainty';
import { PIGMENTS, opticalDepthOfDilution } from './pigment';
import type { Pigment } from './pigment';
import { USUAL_SESSIONS, sessionPlanOf } from './sessionPlan';
import type { PlannedSession } from './sessionPlan';
import type { Skin } from './skin';
import { READING_SIGMA } from './skinInput';
import { DEFAULT_HAIR, hairRootSpectrum } from './stubble';
import type { Hair } from './stubble';
import {
  DEFAULT_TECHNIQUE,
  USUAL_DENSITY,
  USUAL_PARTS,
  checkTechnique,
  choiceCount,
} from './technique';
import type { InkChoice, Technique } from './technique';
import type { LabSigma } from './toneScales';
import { treatmentOf } from './treatment';
import type { Treatment, TreatmentGround } from './treatment';
import { thresholdsFor } from './verdict';

/** What is asked of the engine. */
export interface MatchRequest {
  readonly skin: Skin;
  /** One standard deviation of the skin reading; default that of a colorimeter. */
  readonly sigma?: LabSigma;
  /** The client's own shaved hair; default {@link DEFAULT_HAIR}. */
  readonly hair?: Hair;
  /** The client's shaved zone, measured (D65/2, SCI); better than any hair model. */
  readonly target?: Lab;
  readonly technique?: Technique;
  /** Default: those of {@link USUAL_SESSIONS}. */
  readonly sessionPlan?: readonly PlannedSession[];
  /** Default: all shipped pigments. */
  readonly pigments?: readonly Pigment[];
}

/** A limit of the technique or of the model that the best choice leans on. */
type Bound =
  | 'weakest-dilution'
  | 'strongest-dilution'
  | 'usual-strongest'
  | 'fewest-dots'
  | 'most-dots'
  | 'finest-needle'
  | 'widest-needle'
  | 'skin-model';

/** Choices that the eye cannot tell from the best. */
export interface MatchBand {
  readonly count: number;
  /** How many choices there were. */
  readonly of: number;
  readonly pigmentIds: readonly string[];
  readonly partsWater: readonly [number, number];
  readonly opticalDepth: readonly [number, number];
  readonly densityPerCm2: readonly [number, number];
  readonly diameterMm: readonly [number, number];
}

/**
 * Which choice, among which, and the reasons for believing or doubting it. What the choice comes to is the
 * treatment's to say, in the same words as for any other choice (treatment.ts).
 */
export interface Recommendation {
  /** Mean colour wanted. */
  readonly target: Lab;
  /** Bare skin is nearer to the target than any ink: what `advised` then holds is the faintest that is usual. */
  readonly noInk: boolean;
  /** What any choice for this client is laid on and judged by. */
  readonly ground: TreatmentGround;
  /** The best choice and what it comes to. */
  readonly advised: Treatment;
  /** The smallest difference any choice reached, as one population of dots. */
  readonly leastDE00: number;
  readonly band: MatchBand;
  readonly atBound: readonly Bound[];
  /** The treatment will hardly show: say so before anyone pays for it. */
  readonly subtle: boolean;
  /** Everything usual practice would do with this ink (1:8-1:16, 120-150/cm2) looks the same. */
  readonly allEqual: boolean;
  readonly reasons: readonly Reason[];
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function bandOf(found: SearchResult, of: number): MatchBand {
  const choices = found.band.map(({ choice }) => choice);
  return {
    count: choices.length,
    of,
    pigmentIds: [...new Set(choices.map(({ pigment }) => pigment.id))],
    partsWater: rangeOf(choices.map(({ partsWater }) => partsWater)),
    opticalDepth: rangeOf(choices.map(({ opticalDepth }) => opticalDepth)),
    densityPerCm2: rangeOf(choices.map(({ densityPerCm2 }) => densityPerCm2)),
    diameterMm: rangeOf(choices.map(({ diameterMm }) => diameterMm)),
  };
}

/** Limits that any of the given choices leans on. */
function boundsOf(skin: Skin, choices: readonly InkChoice[], technique: Technique): Bound[] {
  const { partsWater, densitiesPerCm2, diametersMm } = technique;
  const leans = (
    value: number,
    values: readonly number[],
    low: Bound,
    high: Bound,
  ): Bound[] => {
    if (values.length < 2) return [];
    if (value === values[0]) return [low];
    return value === values.at(-1) ? [high] : [];
  };
  const bounds = choices.flatMap((choice): Bound[] => [
    ...leans(choice.partsWater, partsWater, 'strongest-dilution', 'weakest-dilution'),
    ...leans(choice.densityPerCm2, densitiesPerCm2, 'fewest-dots', 'most-dots'),
    ...leans(choice.diameterMm, diametersMm, 'finest-needle', 'widest-needle'),
  ]);
  return [...new Set([...bounds, ...(skin.status === 'skin' ? [] : ['skin-model' as const])])];
}

/** Largest difference between a choice and the faintest or strongest of usual practice, each as one population. */
function usualSpread(skin: Skin, best: InkChoice, zone: Lab, technique: Technique): number {
  const corners = [
    { partsWater: USUAL_PARTS.most, densityPerCm2: USUAL_DENSITY.least },
    { partsWater: USUAL_PARTS.least, densityPerCm2: USUAL_DENSITY.most },
  ].map((corner) => ({
    ...best,
    ...corner,
    opticalDepth: opticalDepthOfDilution(best.pigment, corner.partsWater),
  }));
  return Math.max(
    ...corners.map((corner) => colorDifference(zone, zoneLabOfChoice(skin, corner, technique))),
  );
}

/** Below this difference from bare skin a treatment hardly shows (dE00, judgement). */
const SUBTLE_BELOW = 4;
const SUBTLE_SKIN_L = 45;

function checkTarget(target: Lab | undefined): void {
  if (target === undefined) return;
  const { L, a, b } = target;
  if (!(L >= 0 && L <= 100 && Math.abs(a) <= 128 && Math.abs(b) <= 128)) {
    throw new RangeError(
      `A target of Lab ${L}, ${a}, ${b} is no colour: measure the zone again.`,
    );
  }
}

/**
 * The best ink, dilution, density and needle for a skin, and how sure that is.
 * @throws RangeError when technique, inks, hair or target are empty or impossible
 */
export function recommend(request: MatchRequest): Recommendation {
  const { skin, hair = DEFAULT_HAIR, technique = DEFAULT_TECHNIQUE } = request;
  const { pigments = PIGMENTS, sigma = READING_SIGMA } = request;
  checkTechnique(technique);
  checkTarget(request.target);
  if (pigments.length === 0) throw new RangeError('There is no ink to choose from: give one.');
  const target = request.target === undefined ? { hair } : { measured: request.target };
  const doubts = doubtsOf(skin, sigma, target);
  const goal: MatchGoal = {
    zone: doubts.target,
    root: labOfSpectrum(hairRootSpectrum(skin, hair)),
  };
  const found = searchChoices(skin, goal, technique, pigments);
  const noInk = needsNoInk(skin.lab, goal.zone, found.leastDE00);
  const best = noInk ? faintestUsual(technique, pigments) : found.best.choice;
  const single = zoneLabOfChoice(skin, best, technique);
  const sessionPlan = request.sessionPlan ?? sessionPlanOf(USUAL_SESSIONS);
  const ground = { doubts, technique, sessionPlan };
  const advised = treatmentOf(ground, best);
  // Where nothing comes near, what stood in the way is where the closest choice ran into a limit.
  const outOfReach = found.leastDE00 > thresholdsFor(skin.lab.L).good;
  const leaning = outOfReach ? [best, found.closest.choice] : [best];
  const bounds = noInk ? boundsOf(skin, [], technique) : boundsOf(skin, leaning, technique);
  if (!noInk && best.partsWater <= USUAL_PARTS.least) bounds.unshift('usual-strongest');
  const facts = {
    target: goal.zone,
    noInk,
    ground,
    advised,
    leastDE00: found.leastDE00,
    band: bandOf(found, choiceCount(technique, pigments.length)),
    atBound: bounds,
    subtle:
      skin.lab.L < SUBTLE_SKIN_L || colorDifference(advised.zone, skin.lab) < SUBTLE_BELOW,
    allEqual: usualSpread(skin, best, single, technique) <= thresholdsFor(skin.lab.L).blends,
  };
  return { ...facts, reasons: reasonsFor(skin, facts) };
}
