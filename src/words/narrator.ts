import type { HairlineWarning } from '../anatomy/hairlineWarnings';
import { PIGMENTS, type Refusal as SkinRefusal } from '../color';
import type { SkinSource } from '../consultation/document';
import type { Refusal } from '../consultation/refusal';
import { healedDays, monthDays, yearDays } from '../studio/stores/moment';
import type { Later } from './languages';
import type { Speaker } from './speaker';

/** Says what the domain found, which answers ids and numbers only, in sentences. */
export interface Narrator {
  /** What an ink is called: a shipped one in the language, a clinic's own as the clinic wrote it. */
  readonly inkName: (ink: { readonly id: string; readonly name: string }) => string;
  /** Cause and way out of a document that was not taken. */
  readonly refusalInWords: (refusal: Refusal) => string;
  /** Why a skin was not taken and what to do. */
  readonly skinRefusal: (refusal: Pick<SkinRefusal, 'reason' | 'values'>) => string;
  /** By which way a skin is known. */
  readonly skinSource: (source: SkinSource) => string;
  /** What an experienced artist would say against a hairline. */
  readonly objection: (warning: HairlineWarning) => string;
  /** Time since a session. */
  readonly sinceInWords: (days: number) => string;
}

type Told = Pick<Later, 'ink' | 'refusals' | 'skin' | 'hairline' | 'time'>;

const bytesPerMegabyte = 1_000_000;

function refusalIn(text: Later['refusals'], { written }: Pick<Speaker, 'written'>) {
  return (refusal: Refusal): string => {
    if (refusal.kind === 'foreign') return text.foreign;
    if (refusal.kind === 'newer') return text.newer(refusal.format, refusal.reads);
    if (refusal.kind === 'damaged') return text.damaged(refusal.where, refusal.detail);
    return text.tooLarge(
      written(refusal.bytes / bytesPerMegabyte, 1),
      written(refusal.most / bytesPerMegabyte),
    );
  };
}

function objectionIn(
  text: Later['hairline'],
  { lengthInUnits }: Pick<Speaker, 'lengthInUnits'>,
) {
  const objections: Readonly<
    Record<HairlineWarning['id'], (values: HairlineWarning['values']) => string>
  > = {
    'too-low': ({ midHeightMm = 0 }) => text.low(lengthInUnits(midHeightMm)),
    'too-straight': () => text.straight,
    'edge-too-dark': () => text.hardEdge,
    'angle-too-medial': () => text.medial,
    'angle-too-low': () => text.lowCorner,
  };
  return ({ id, values }: HairlineWarning): string => objections[id](values);
}

function sinceIn(text: Later['time'], { written }: Pick<Speaker, 'written'>) {
  return (days: number): string => {
    if (days === healedDays) return text.healed;
    if (days < healedDays) return text.day(days);
    if (days < yearDays) return text.months(Math.round(days / monthDays));
    const years = Math.round(days / yearDays);
    return years === 1 ? text.oneYear : text.years(written(years));
  };
}

/** One who tells in a language's words, with a speaker's numbers and measures. */
export function narrator(
  { ink, refusals, skin, hairline, time }: Told,
  speech: Pick<Speaker, 'written' | 'lengthInUnits'>,
): Narrator {
  return {
    inkName: ({ id, name }) => {
      const shipped = PIGMENTS.some((pigment) => pigment.id === id && pigment.name === name);
      return shipped ? (ink.shipped[id] ?? name) : name;
    },
    refusalInWords: refusalIn(refusals, speech),
    skinRefusal: ({ reason, values }) => skin.refusals[reason](values),
    skinSource: (source) => {
      if (source.kind === 'monk') return skin.source.monk(source.tone);
      return source.kind === 'hex' ? skin.source.hex(source.hex) : skin.source[source.kind];
    },
    objection: objectionIn(hairline, speech),
    sinceInWords: sinceIn(time, speech),
  };
}
