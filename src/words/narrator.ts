import type { HairlineWarning } from '../anatomy/hairlineWarnings';
import type {
  InkChoice,
  InkSession,
  Reason,
  Refusal as SkinRefusal,
  SpectrumFileRefusal,
} from '@stipple/color';
import type { SkinSource } from '../consultation/document';
import type { Refusal } from '../consultation/refusal';
import type { Since } from '../consultation/moment';
import type { Later } from './languages';
import type { Speaker } from './speaker';

interface NamedInk {
  readonly id: string;
  readonly name: string;
}

interface Advised {
  readonly choice: InkChoice;
  readonly sessions: readonly Pick<InkSession, 'partsWater'>[];
}

/** Says what the domain found, which answers ids and numbers only, in sentences. */
export interface Narrator {
  /** What an ink is called: a shipped one in the language, a clinic's own as the clinic wrote it. */
  readonly inkName: (ink: NamedInk) => string;
  /** Cause and way out of a document that was not taken. */
  readonly refusalInWords: (refusal: Refusal) => string;
  /** Why a skin was not taken and what to do. */
  readonly skinRefusal: (refusal: SkinRefusal | SpectrumFileRefusal) => string;
  /** One thing to know about a recommendation. */
  readonly reasonInWords: (reason: Reason) => string;
  /** A choice of ink and the dilutions of its sessions in one line, for an artist. */
  readonly adviceLine: (advised: Advised) => string;
  /** By which way a skin is known. */
  readonly skinSource: (source: SkinSource) => string;
  /** What an experienced artist would say against a hairline. */
  readonly objection: (warning: HairlineWarning) => string;
  /** Time since a session. */
  readonly sinceInWords: (since: Since) => string;
}

type Told = Pick<Later, 'client' | 'ink' | 'refusals' | 'skin' | 'hairline' | 'time'>;

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
  return (since: Since): string => {
    if (since.unit === 'healed') return text.healed;
    if (since.unit === 'day') return text.day(since.count);
    if (since.unit === 'month') return text.months(since.count);
    return since.count === 1 ? text.oneYear : text.years(written(since.count));
  };
}

/**
 * One who tells in a language's words, with a speaker's numbers and measures.
 * @param shipped the inks that the catalogues name
 */
export function narrator(
  { client, ink, refusals, skin, hairline, time }: Told,
  speech: Pick<Speaker, 'written' | 'lengthInUnits'>,
  shipped: readonly NamedInk[],
): Narrator {
  const inkName = ({ id, name }: NamedInk) => {
    const ours = shipped.some((each) => each.id === id && each.name === name);
    return ours ? (ink.shipped[id] ?? name) : name;
  };
  return {
    inkName,
    reasonInWords: ({ id, values }) => ink.reasons[id](values),
    adviceLine: ({ choice, sessions }) => {
      const { pigment, partsWater, diameterMm, densityPerCm2 } = choice;
      const dilutions = sessions.map((session) => `1:${session.partsWater}`).join(', ');
      const count = client.sessions(sessions.length) || time.count(sessions.length);
      return `${inkName(pigment)} 1:${partsWater}, ${diameterMm} mm, ${densityPerCm2}/cm2, ${count}: ${dilutions}.`;
    },
    refusalInWords: refusalIn(refusals, speech),
    skinRefusal: ({ reason, values }) => skin.refusals[reason](values),
    skinSource: (source) => {
      if (source.kind === 'monk') return skin.source.monk(source.tone);
      if (source.kind === 'spectrum') return skin.source.spectrum(source.name);
      return source.kind === 'hex' ? skin.source.hex(source.hex) : skin.source[source.kind];
    },
    objection: objectionIn(hairline, speech),
    sinceInWords: sinceIn(time, speech),
  };
}
