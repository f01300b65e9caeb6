import { clamp } from './clamp';
import { parseHex, converter } from 'culori';
import scales from './data/tone-scales.json' with { type: 'json' };
import type { Lab } from './lab';

/** One standard deviation per coordinate, Lab units. */
export interface LabSigma {
  readonly L: number;
  readonly a: number;
  readonly b: number;
}

/** A skin tone read off a scale: the middle of a class of people, not a paint. */
export interface TonedSkin {
  readonly lab: Lab;
  readonly sigma: LabSigma;
  /** What the scale is worth, one English sentence. */
  readonly note: string;
}

/**
 * Individual typology angle in degrees (Chardon 1991): high is light.
 * Colours without yellow (b <= 0) are not skin; their angle is still defined.
 */
export function individualTypologyAngle({ L, b }: Lab): number {
  return (Math.atan2(L - 50, b) * 180) / Math.PI;
}

export type ItaClassId = 'very-light' | 'light' | 'intermediate' | 'tan' | 'brown' | 'dark';

/** The ITA class (Chardon 1991; Del Bino 2013). */
export function itaClassOf(lab: Lab): ItaClassId {
  const ita = individualTypologyAngle(lab);
  const found = scales.itaClasses.find(({ above }) => ita > above);
  return (found?.id ?? 'dark') as ItaClassId;
}

/** Lowest and highest ITA of the measured skins behind {@link skinOfIta}. */
export const ITA_RANGE = [scales.curve[0]?.ita ?? -75, scales.curve.at(-1)?.ita ?? 62] as const;

/** How many tones the Monk scale has. */
export const MONK_TONES = scales.monk.length;

/** Spread of people of one ITA about the median curve (ISSA p10-p90 / 2.56). */
const PERSONAL_SIGMA: LabSigma = { L: 0.8, a: 1.8, b: 2.2 };

function medianAt(ita: number): Lab {
  const clamped = clamp(ita, ITA_RANGE[0], ITA_RANGE[1]);
  const after = Math.max(
    1,
    scales.curve.findIndex((point) => point.ita >= clamped),
  );
  const from = scales.curve[after - 1];
  const to = scales.curve[after];
  if (from === undefined || to === undefined) {
    throw new Error('src/color/data/tone-scales.json: the curve needs at least two points.');
  }
  const t = (clamped - from.ita) / (to.ita - from.ita);
  return {
    L: from.L + t * (to.L - from.L),
    a: from.a + t * (to.a - from.a),
    b: from.b + t * (to.b - from.b),
  };
}

/** Spread when the angle itself is known to +-`itaSigma` degrees only. */
function sigmaAt(ita: number, itaSigma: number): LabSigma {
  const above = medianAt(ita + itaSigma);
  const below = medianAt(ita - itaSigma);
  return {
    L: Math.hypot((above.L - below.L) / 2, PERSONAL_SIGMA.L),
    a: Math.hypot((above.a - below.a) / 2, PERSONAL_SIGMA.a),
    b: Math.hypot((above.b - below.b) / 2, PERSONAL_SIGMA.b),
  };
}

/**
 * Median skin of an individual typology angle.
 * @param degrees -90..90; beyond the measured -75..62 the nearest measured skin is meant
 * @throws RangeError on anything else
 */
export function skinOfIta(degrees: number): TonedSkin {
  if (!(degrees >= -90 && degrees <= 90)) {
    throw new RangeError(`An ITA lies between -90 and 90 degrees, not ${degrees}.`);
  }
  const beyond = degrees < ITA_RANGE[0] || degrees > ITA_RANGE[1];
  return {
    lab: medianAt(degrees),
    sigma: sigmaAt(degrees, 4),
    note: beyond
      ? `Measured skin ends at ${ITA_RANGE[0]} and ${ITA_RANGE[1]} degrees; the nearest is shown.`
      : 'Median of measured faces with this angle; people of one angle still differ in red and yellow.',
  };
}

/**
 * Median skin of a Monk tone.
 * @param tone 1..10
 * @throws RangeError on anything else
 */
export function skinOfMonk(tone: number): TonedSkin {
  const entry = scales.monk.find((each) => each.tone === tone);
  if (entry === undefined) {
    throw new RangeError(`Monk tones run from 1 to ${MONK_TONES}, not ${tone}.`);
  }
  return {
    lab: medianAt(entry.ita),
    sigma: sigmaAt(entry.ita, 9),
    note: 'A Monk tone is a class of people, good to about one tone: measure the scalp for an ink decision.',
  };
}

/** The printed swatch of a Monk tone; an annotation colour, lighter or darker than any skin at the ends. */
export function swatchOfMonk(tone: number): string {
  const entry = scales.monk.find((each) => each.tone === tone);
  if (entry === undefined) {
    throw new RangeError(`Monk tones run from 1 to ${MONK_TONES}, not ${tone}.`);
  }
  return entry.hex;
}

export type FitzpatrickType = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI';

/**
 * Median skin of a Fitzpatrick type.
 * @throws RangeError when the type is unknown
 */
export function skinOfFitzpatrick(type: FitzpatrickType): TonedSkin {
  const entry = scales.fitzpatrick.find((each) => each.type === type);
  if (entry === undefined) {
    throw new RangeError(`Fitzpatrick types run from I to VI, not ${type}.`);
  }
  return {
    lab: medianAt(entry.ita),
    sigma: sigmaAt(entry.ita, 10),
    note: 'Fitzpatrick tells how skin takes sun, not its colour: read it as a class, plus or minus ten degrees ITA.',
  };
}

const toLab65 = converter('lab65');

/**
 * Lab (D65/2) of an sRGB hex colour such as #c58c6d.
 * @throws RangeError when it is not a hex colour
 */
export function labOfHex(hex: string): Lab {
  const parsed = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.test(hex.trim())
    ? parseHex(hex.trim().replace('#', ''))
    : undefined;
  if (parsed === undefined) {
    throw new RangeError(`"${hex}" is not a hex colour; write six digits such as #c58c6d.`);
  }
  const { l, a, b } = toLab65(parsed);
  return { L: l, a, b };
}

/** What a screen swatch may be off by, as one standard deviation. */
const SWATCH_SIGMA: LabSigma = { L: 4, a: 3, b: 4 };

/**
 * Skin behind a foundation-like swatch: web swatches lie within about 5 dE00 of the product,
 * so the swatch is weighed against the median curve of measured skin.
 */
export function skinOfSwatch(hex: string): TonedSkin {
  const swatch = labOfHex(hex);
  const distance = (ita: number) => {
    const lab = medianAt(ita);
    return (
      ((lab.L - swatch.L) / SWATCH_SIGMA.L) ** 2 +
      ((lab.a - swatch.a) / SWATCH_SIGMA.a) ** 2 +
      ((lab.b - swatch.b) / SWATCH_SIGMA.b) ** 2
    );
  };
  const angles = Array.from({ length: 138 }, (_, i) => ITA_RANGE[0] + i);
  const nearest = angles.reduce((best, ita) => (distance(ita) < distance(best) ? ita : best));
  const curve = medianAt(nearest);
  const spread = sigmaAt(nearest, 4);
  const weigh = (key: keyof Lab) => {
    const trust = spread[key] ** 2 / (spread[key] ** 2 + SWATCH_SIGMA[key] ** 2);
    return curve[key] + trust * (swatch[key] - curve[key]);
  };
  const remain = (key: keyof Lab) =>
    (spread[key] * SWATCH_SIGMA[key]) / Math.hypot(spread[key], SWATCH_SIGMA[key]);
  return {
    lab: { L: weigh('L'), a: weigh('a'), b: weigh('b') },
    sigma: { L: remain('L'), a: remain('a'), b: remain('b') },
    note: 'A swatch on a screen is no measurement; it was drawn towards measured skin.',
  };
}
