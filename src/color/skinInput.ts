import type { Lab } from './lab';
import { illuminantIdOf } from './reading';
import type { ReadingOptions } from './reading';
import { skinFromLab } from './skin';
import {
  ITA_RANGE,
  MONK_TONES,
  labOfHex,
  skinOfFitzpatrick,
  skinOfIta,
  skinOfMonk,
} from './toneScales';
import type { FitzpatrickType, LabSigma, TonedSkin } from './toneScales';

/** Why an input was refused; the interface translates by `reason` and `values`. */
export interface Refusal {
  readonly reason:
    | 'not-a-number'
    | 'lightness-range'
    | 'chroma-range'
    | 'not-skin'
    | 'darker-than-skin'
    | 'not-hex'
    | 'monk-range'
    | 'ita-range'
    | 'fitzpatrick-range'
    | 'reading-conditions';
  readonly values: Readonly<Record<string, string | number>>;
  /** One English sentence: what is wrong and what to do. */
  readonly sentence: string;
}

/** A skin that was read in, or why not. */
export type SkinInput =
  | { readonly ok: true; readonly skin: TonedSkin }
  | { readonly ok: false; readonly refusal: Refusal };

/** Beyond this distance from any model skin a colour is refused, not just flagged (dE00). */
const NEAREST_SKIN_LIMIT = 8;

/** A closure that misses the reading by more cannot show it at all (dE00). */
const GLOSS_LIMIT = 0.5;

/** Spread of one reading with a colorimeter: repeat placement, pressure (ISSA, NIST replicates). */
export const READING_SIGMA: LabSigma = { L: 0.5, a: 0.3, b: 0.4 };

/** Spread of a colour picked from a picture without a card. */
export const PICKED_SIGMA: LabSigma = { L: 5, a: 2.5, b: 4 };

function refuse(
  reason: Refusal['reason'],
  values: Refusal['values'],
  sentence: string,
): SkinInput {
  return { ok: false, refusal: { reason, values, sentence } };
}

function asNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
}

function accept(lab: Lab, sigma: LabSigma, note: string, options: ReadingOptions): SkinInput {
  const skin = skinFromLab(lab, options);
  if (skin.closure.missed > GLOSS_LIMIT && lab.L < 25) {
    const L = Number(lab.L.toFixed(1));
    return refuse(
      'darker-than-skin',
      { L },
      `L* ${L} is darker than the shine of skin alone (about 19): read it as specular excluded, or pick a Monk tone.`,
    );
  }
  if (skin.residual > NEAREST_SKIN_LIMIT) {
    const distance = Number(skin.residual.toFixed(1));
    return refuse(
      'not-skin',
      { distance },
      `This is not a colour that skin has (${distance} dE00 from the nearest): check the reading, or pick a point on bare, evenly lit skin.`,
    );
  }
  return { ok: true, skin: { lab: skin.lab, sigma, note } };
}

/**
 * A Lab reading from outside, numbers or numerals.
 * The skin handed back is D65/2 degrees, SCI, whatever the instrument's own terms.
 */
export function parseSkinLab(
  input: { readonly L: unknown; readonly a: unknown; readonly b: unknown },
  options: ReadingOptions = {},
): SkinInput {
  const [L, a, b] = [asNumber(input.L), asNumber(input.a), asNumber(input.b)];
  for (const [name, value, given] of [
    ['L', L, input.L],
    ['a', a, input.a],
    ['b', b, input.b],
  ] as const) {
    if (!Number.isFinite(value)) {
      return refuse(
        'not-a-number',
        { name, given: String(given) },
        `${name}* must be a number, not "${String(given)}": type it as the instrument shows it.`,
      );
    }
  }
  if (L < 0 || L > 100) {
    return refuse(
      'lightness-range',
      { L },
      `L* runs from 0 to 100, not ${L}: check the reading.`,
    );
  }
  if (Math.abs(a) > 128 || Math.abs(b) > 128) {
    return refuse(
      'chroma-range',
      { a, b },
      `a* and b* run from -128 to 128, not ${a} and ${b}: check the reading.`,
    );
  }
  try {
    illuminantIdOf(options);
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    return refuse('reading-conditions', {}, sentence);
  }
  return accept({ L, a, b }, READING_SIGMA, 'As measured.', options);
}

/**
 * A hex colour, as typed or picked from a screen. By default it is shown as given (SCI);
 * a patch picked from a photograph away from highlights holds no mirror-like part: say SCE.
 */
export function parseSkinHex(
  hex: string,
  options: Pick<ReadingOptions, 'geometry'> = {},
): SkinInput {
  let lab: Lab;
  try {
    lab = labOfHex(hex);
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    return refuse('not-hex', { hex }, sentence);
  }
  const note =
    'A colour picked from a screen is a guess: measure the scalp for an ink decision.';
  return accept(lab, PICKED_SIGMA, note, options);
}

/** A Monk tone, 1 to 10. */
export function parseMonkTone(input: unknown): SkinInput {
  const tone = asNumber(input);
  if (!Number.isInteger(tone) || tone < 1 || tone > MONK_TONES) {
    return refuse(
      'monk-range',
      { given: String(input) },
      `Monk tones are whole numbers from 1 to ${MONK_TONES}, not "${String(input)}": pick one of the swatches.`,
    );
  }
  return { ok: true, skin: skinOfMonk(tone) };
}

/** An individual typology angle in degrees. */
export function parseIta(input: unknown): SkinInput {
  const degrees = asNumber(input);
  if (!(degrees >= -90 && degrees <= 90)) {
    return refuse(
      'ita-range',
      { given: String(input) },
      `An ITA lies between -90 and 90 degrees (skin between ${ITA_RANGE[0]} and ${ITA_RANGE[1]}), not "${String(input)}": type it in degrees.`,
    );
  }
  return { ok: true, skin: skinOfIta(degrees) };
}

/** A Fitzpatrick type, I to VI (or 1 to 6). */
export function parseFitzpatrick(input: unknown): SkinInput {
  const types: readonly FitzpatrickType[] = ['I', 'II', 'III', 'IV', 'V', 'VI'];
  const text = String(input).trim().toUpperCase();
  const type = types.find((each, i) => each === text || String(i + 1) === text);
  if (type === undefined) {
    return refuse(
      'fitzpatrick-range',
      { given: String(input) },
      `Fitzpatrick types run from I to VI, not "${String(input)}": pick one of the six.`,
    );
  }
  return { ok: true, skin: skinOfFitzpatrick(type) };
}
