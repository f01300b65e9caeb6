import type { MatchChances, MatchJudgement } from '@stipple/color';
import type { Shell } from './languages';

type Share = keyof Shell['chances']['share'];

/** What a share of cases is called, and the share that the words mean; the two ends are open. */
const SHARES: readonly (readonly [name: Share, means: number])[] = [
  ['hardlyEver', 0],
  ['oneInTen', 0.1],
  ['quarter', 0.25],
  ['third', 1 / 3],
  ['half', 0.5],
  ['twoThirds', 2 / 3],
  ['threeQuarters', 0.75],
  ['nineInTen', 0.9],
  ['nearlyAlways', 1],
];

/** The words nearest to a share of cases, 0..1: below one in twenty is hardly ever, above nineteen nearly always. */
export function shareNamed(share: number): Share {
  const [first, ...others] = SHARES;
  const nearest = others.reduce(
    (best, each) => (Math.abs(each[1] - share) < Math.abs(best[1] - share) ? each : best),
    first ?? ['hardlyEver', 0],
  );
  return nearest[0];
}

const NO_BREAK = '\u00A0';

/** How often a match blends and is good or better, as a sentence and in the room of a label. */
export interface ChancesInWords {
  readonly chancesInWords: (chances: MatchChances) => string;
  readonly chancesInBrief: (chances: MatchChances) => string;
  /** The same where it stands alone: a match that is more likely visible is called so first. */
  readonly matchInBrief: (match: Pick<MatchJudgement, 'verdict' | 'chances'>) => string;
}

function briefly(text: Shell['chances'], chances: MatchChances): string {
  const [blends, good] = [shareNamed(chances.blends), shareNamed(chances.good)];
  const parts = [
    ...(blends === 'hardlyEver' ? [] : [text.inBrief.blends(text.brief[blends])]),
    ...(blends === 'nearlyAlways' ? [] : [text.inBrief.good(text.brief[good])]),
  ];
  // A label breaks between its parts, not within one.
  return parts.map((part) => part.replaceAll(' ', NO_BREAK)).join(', ');
}

function sentence(text: Shell['chances'], chances: MatchChances): string {
  const [blends, good] = [shareNamed(chances.blends), shareNamed(chances.good)];
  if (blends === 'nearlyAlways') return text.blendsAlways;
  if (good === 'hardlyEver') return text.goodNever;
  if (blends === 'hardlyEver') return text.blendsNever(text.share[good]);
  return text.sentence(text.share[blends], text.ofThem[good]);
}

/** The one way in which chances are told, in a language's words. */
export function chancesIn({
  chances: text,
  readout,
}: Pick<Shell, 'chances' | 'readout'>): ChancesInWords {
  return {
    chancesInWords: (chances) => sentence(text, chances),
    chancesInBrief: (chances) => briefly(text, chances),
    matchInBrief: ({ verdict, chances }) => {
      const brief = briefly(text, chances);
      return verdict === 'visible'
        ? `${readout.verdict.visible} · ${brief}`
        : brief.charAt(0).toLocaleUpperCase() + brief.slice(1);
    },
  };
}
