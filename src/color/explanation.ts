import { colorDifference } from './colorimetry';
import type { Recommendation } from './recommend';
import type { Skin } from './skin';

/** One thing to know about a recommendation: data to translate from, and English. */
export interface Reason {
  readonly id:
    | 'decided-by-dots'
    | 'subtle'
    | 'all-equal'
    | 'at-bound'
    | 'blue'
    | 'skin-unusual'
    | 'skin-outside'
    | 'ink-unmeasured';
  readonly values: Readonly<Record<string, string | number>>;
  readonly sentence: string;
}

type Facts = Omit<Recommendation, 'sentence' | 'reasons'>;

const NUMERALS = ['no', 'one', 'two', 'three', 'four', 'five'];

function artistSentence({ advised: { choice, sessions } }: Facts): string {
  const { pigment, partsWater, diameterMm, densityPerCm2 } = choice;
  const dilutions = sessions.map((session) => `1:${session.partsWater}`).join(', ');
  const numeral = NUMERALS[sessions.length] ?? String(sessions.length);
  return `${pigment.name} 1:${partsWater}, ${diameterMm} mm, ${densityPerCm2}/cm2, ${numeral} sessions: ${dilutions}.`;
}

const BOUND_WORDS: Readonly<Record<Facts['atBound'][number], string>> = {
  'weakest-dilution': 'the weakest dilution allowed',
  'strongest-dilution': 'the strongest dilution allowed',
  'fewest-dots': 'the lowest density allowed',
  'most-dots': 'the highest density allowed',
  'finest-needle': 'the finest needle allowed',
  'widest-needle': 'the widest needle allowed',
  'skin-model': 'a colour at the edge of what the skin model knows',
};

function skinReasons(skin: Skin): Reason[] {
  if (skin.status === 'skin') return [];
  const residual = Number(skin.residual.toFixed(1));
  return skin.status === 'unusual'
    ? [
        {
          id: 'skin-unusual',
          values: { residual },
          sentence: `An unusual colour for skin (${residual} dE00 from the nearest): measure it again.`,
        },
      ]
    : [
        {
          id: 'skin-outside',
          values: { residual },
          sentence: `This is not a colour that skin has (${residual} dE00 from the nearest): take the picture as a colour sample only.`,
        },
      ];
}

function visibilityReasons(skin: Skin, facts: Facts): Reason[] {
  const drop = Number((skin.lab.L - facts.advised.zone.L).toFixed(1));
  const contrast = Number(colorDifference(skin.lab, facts.advised.zone).toFixed(1));
  const reasons: Reason[] = [];
  if (facts.subtle) {
    reasons.push({
      id: 'subtle',
      values: { drop, contrast },
      sentence: `The treatment will be subtle: the zone ends ${drop} L* below bare skin (${contrast} dE00).`,
    });
  }
  if (facts.allEqual) {
    reasons.push({
      id: 'all-equal',
      values: { contrast },
      sentence:
        'Everything from 1:16 at 120/cm2 to 1:8 at 150/cm2 looks the same on this skin: the numbers are no more exact than that.',
    });
  }
  return reasons;
}

function inkReasons(skin: Skin, facts: Facts): Reason[] {
  const { band, atBound } = facts;
  const { choice, blueWarning, dot } = facts.advised;
  const reasons: Reason[] = [];
  if (band.count > 1) {
    const { count, of, densityPerCm2, partsWater } = band;
    reasons.push({
      id: 'decided-by-dots',
      values: { count, of },
      sentence: `${count} of ${of} choices (1:${partsWater[0]}-1:${partsWater[1]}, ${densityPerCm2[0]}-${densityPerCm2[1]}/cm2) give the same mean colour; dots as visible as the client's own roots and usual practice decided.`,
    });
  }
  if (atBound.length > 0) {
    reasons.push({
      id: 'at-bound',
      values: { bounds: atBound.join(',') },
      sentence: `The best choice leans on ${atBound.map((bound) => BOUND_WORDS[bound]).join(' and ')}: a wider choice might match better.`,
    });
  }
  if (blueWarning) {
    const b = Number(dot.b.toFixed(1));
    const skinB = Number(skin.lab.b.toFixed(1));
    reasons.push({
      id: 'blue',
      values: { b, skinB },
      sentence: `The healed dots will look bluish beside this skin (b* ${b} against ${skinB}): stay shallow, or weaken or warm the ink.`,
    });
  }
  if (choice.pigment.status !== 'measured') {
    reasons.push({
      id: 'ink-unmeasured',
      values: { pigment: choice.pigment.id, status: choice.pigment.status },
      sentence: `The strength of ${choice.pigment.name} is ${choice.pigment.status === 'estimate' ? 'an estimate' : 'a placeholder'}: calibrate it with one healed reading.`,
    });
  }
  return reasons;
}

/** Words for a recommendation. */
export function explain(
  skin: Skin,
  facts: Facts,
): Pick<Recommendation, 'sentence' | 'reasons'> {
  return {
    sentence: artistSentence(facts),
    reasons: [
      ...skinReasons(skin),
      ...visibilityReasons(skin, facts),
      ...inkReasons(skin, facts),
    ],
  };
}
