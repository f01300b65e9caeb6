import type { Lab } from './lab';
import type { SpectrumFault } from './measuredSpectrum';
import type { ReadingOptions } from './reading';
import { skinFromLab } from './skin';
import { MONK_TONES, labOfHex, skinOfFitzpatrick, skinOfIta, skinOfMonk } from './toneScales';
import type { FitzpatrickType, LabSigma, TonedSkin } from './toneScales';

/** Why an input was refused, as data: words say it, and what to do, in every language. */
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
    | SpectrumFault['reason'];
  readonly values: Readonly<Record<string, string | number>>;
}

/** A skin that was read in, or why not. */
export type SkinInput =
  | { readonly ok: true; readonly skin: TonedSkin }
  | { readonly ok: false; readonly refusal: Refusal };

/** Beyond this distance from any model skin a colour is refused, not just flagged (dE00). */
export const NEAREST_SKIN_LIMIT = 8;

/** A closure that misses the reading by more cannot show it: the round trip is exact or refused (dE00). */
const CLOSURE_LIMIT = 1e-6;

/** Spread of one reading with a colorimeter: repeat placement, pressure (ISSA, NIST replicates). */
export const READING_SIGMA: LabSigma = { L: 0.5, a: 0.3, b: 0.4 };

/** Spread of a colour picked from a picture without a card. */
const PICKED_SIGMA: LabSigma = { L: 5, a: 2.5, b: 4 };

function refuse(reason: Refusal['reason'], values: Refusal['values']): SkinInput {
  return { ok: false, refusal: { reason, values } };
}

function asNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
}

function accept(lab: Lab, sigma: LabSigma, note: string, options: ReadingOptions): SkinInput {
  const skin = skinFromLab(lab, options);
  const exact = skin.closure.missed <= CLOSURE_LIMIT;
  if (!exact && lab.L < 25) {
    const L = Number(lab.L.toFixed(1));
    return refuse('darker-than-skin', { L });
  }
  if (!exact || skin.residual > NEAREST_SKIN_LIMIT) {
    const distance = Number(skin.residual.toFixed(1));
    return refuse('not-skin', { distance });
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
      return refuse('not-a-number', { name, given: String(given) });
    }
  }
  if (L < 0 || L > 100) {
    return refuse('lightness-range', { L });
  }
  if (Math.abs(a) > 128 || Math.abs(b) > 128) {
    return refuse('chroma-range', { a, b });
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
  } catch {
    return refuse('not-hex', { hex });
  }
  const note =
    'A colour picked from a screen is a guess: measure the scalp for an ink decision.';
  return accept(lab, PICKED_SIGMA, note, options);
}

/** A Monk tone, 1 to 10. */
export function parseMonkTone(input: unknown): SkinInput {
  const tone = asNumber(input);
  if (!Number.isInteger(tone) || tone < 1 || tone > MONK_TONES) {
    return refuse('monk-range', { given: String(input) });
  }
  return { ok: true, skin: skinOfMonk(tone) };
}

/** An individual typology angle in degrees. */
export function parseIta(input: unknown): SkinInput {
  const degrees = asNumber(input);
  if (!(degrees >= -90 && degrees <= 90)) {
    return refuse('ita-range', { given: String(input) });
  }
  return { ok: true, skin: skinOfIta(degrees) };
}

/** A Fitzpatrick type, I to VI (or 1 to 6). */
export function parseFitzpatrick(input: unknown): SkinInput {
  const types: readonly FitzpatrickType[] = ['I', 'II', 'III', 'IV', 'V', 'VI'];
  const text = String(input).trim().toUpperCase();
  const type = types.find((each, i) => each === text || String(i + 1) === text);
  if (type === undefined) {
    return refuse('fitzpatrick-range', { given: String(input) });
  }
  return { ok: true, skin: skinOfFitzpatrick(type) };
}
