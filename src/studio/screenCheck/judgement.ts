import * as v from 'valibot';

/** Steps of the dark and of the light ramp; the answer counts those that can be told from their ground. */
export const RAMP_STEPS = 6;

export const tintIds = ['neutral', 'warm', 'cool'] as const;
export const likenessIds = ['same', 'near', 'far', 'notCompared'] as const;

const steps = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(RAMP_STEPS));

export const answersSchema = v.strictObject({
  /** Near-black steps that show on black, 0..6. */
  darkSteps: steps,
  /** Near-white steps that show on white, 0..6. */
  lightSteps: steps,
  /** How the neutral patch looks beside white paper. */
  tint: v.picklist(tintIds),
  /** How the skin swatches look beside a printed card or a measured scalp. */
  likeness: v.picklist(likenessIds),
});

export type ScreenAnswers = v.InferOutput<typeof answersSchema>;

export type Trust = 'good' | 'careful' | 'poor';
type Advice = 'dim' | 'glaring' | 'warm' | 'cool' | 'unlike';

export interface Judgement {
  /** Smallest CIEDE2000 between two patches on this screen that still shows. An estimate. */
  readonly onScreenDE00: number;
  /** Differences below this CIEDE2000 between the screen and a real scalp say nothing. An estimate. */
  readonly againstScalpDE00: number;
  readonly trust: Trust;
  readonly advice: readonly Advice[];
}

/** Fewer steps than this and the screen swallows shades. */
const ENOUGH_STEPS = 4;
/** What a trained eye tells apart side by side (docs/facts/color.md 3.2: 0.6-1.0). */
const EYE = 1;
/** An ordinary office or tablet screen out of the box: estimate, of the order of published tests of displays. */
const ORDINARY_SCREEN = 2;
/** Night mode on a mild setting, once the eye has half adapted to it: estimate. */
const TINTED = 6;
/** Shades lost at one end of the ramp: estimate. */
const LOST_STEPS = 3;
/** What somebody who looked at swatch and card says: estimates; null has not looked. */
const unlike = { same: 0, near: 3, far: 8, notCompared: 0 } as const;

/** Trust up to these: a screen good enough for the verdict "good", and one fit to talk over. */
const GOOD_TO = 3;
const CAREFUL_TO = 6;

const together = (...errors: readonly number[]): number => Math.hypot(...errors);
const inHalves = (value: number): number => Math.round(value * 2) / 2;

/**
 * What somebody's answers mean for judging a shade on their screen. Every number is an estimate: nothing here
 * measures the screen, and nothing calibrates it.
 */
export function judge({ darkSteps, lightSteps, tint, likeness }: ScreenAnswers): Judgement {
  const dim = darkSteps < ENOUGH_STEPS;
  const glaring = lightSteps < ENOUGH_STEPS;
  const tinted = tint !== 'neutral';
  const missing = Math.max(0, ENOUGH_STEPS - darkSteps, ENOUGH_STEPS - lightSteps);
  const againstScalp = together(
    ORDINARY_SCREEN,
    tinted ? TINTED : 0,
    dim || glaring ? LOST_STEPS : 0,
    unlike[likeness],
  );
  return {
    onScreenDE00: inHalves(EYE + 0.4 * missing + (tinted ? 0.5 : 0)),
    againstScalpDE00: inHalves(againstScalp),
    trust: againstScalp <= GOOD_TO ? 'good' : againstScalp <= CAREFUL_TO ? 'careful' : 'poor',
    advice: [
      ...(dim ? (['dim'] as const) : []),
      ...(glaring ? (['glaring'] as const) : []),
      ...(tint === 'neutral' ? [] : [tint]),
      ...(likeness === 'far' ? (['unlike'] as const) : []),
    ],
  };
}
