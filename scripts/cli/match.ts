import { DEFAULT_HAIR, YEAR_DAYS, matchAfter, recommend } from '@stipple/color';
import type {
  Hair,
  InkChoice,
  MatchAtTime,
  MatchJudgement,
  MatchRequest,
  Recommendation,
} from '@stipple/color';
import { LIMITS, type Limit } from '../../src/consultation/limits';
import { labOption, numberOption, readOptions } from './arguments';
import { round, triple } from './report';
import { SKIN_OPTIONS, skinOption } from './skinOption';
import { stubbleOption } from './stubbleOption';
import { spoken, told } from './told';

const KNOWN = [
  'target',
  'hair',
  'hairs',
  'shaft',
  'per-unit',
  'stubble',
  'growth',
  'grey',
  ...SKIN_OPTIONS,
];

const ends = ({ min, max }: Limit): readonly [number, number] => [min, max];
const { unitsPerCm2, hairsPerUnit } = LIMITS.hair;
/** From a bare head to the most hairs that a document can hold, per cm2. */
const HAIRS: readonly [number, number] = [0, unitsPerCm2.max * hairsPerUnit.max];

function choiceReport(choice: InkChoice): object {
  return {
    pigment: choice.pigment.id,
    pigmentStatus: choice.pigment.status,
    partsWater: choice.partsWater,
    opticalDepth: round(choice.opticalDepth),
    densityPerCm2: choice.densityPerCm2,
    diameterMm: choice.diameterMm,
  };
}

const OUTLOOK_YEARS = [2, 5] as const;

function judgementReport({ interval, chances, verdict }: MatchJudgement): object {
  return {
    interval: interval.map((value) => round(value, 2)),
    chances: { blends: round(chances.blends, 2), good: round(chances.good, 2) },
    chancesInWords: spoken.chancesInWords(chances),
    verdict,
  };
}

function outlookReport(match: MatchAtTime): object {
  return { dE00: round(match.dE00), ...judgementReport(match) };
}

function recommendationReport(found: Recommendation): object {
  const { advised, band, target, ground } = found;
  return {
    recommendation: {
      ...choiceReport(advised.choice),
      sessions: advised.sessions.map(({ partsWater, share, dots }) => ({
        partsWater,
        share,
        diameterMm: round(dots.diameterMm),
      })),
      sentence: found.noInk
        ? found.reasons
            .filter(({ id }) => id === 'no-ink')
            .map(told.reasonInWords)
            .join(' ')
        : told.adviceLine(advised),
    },
    target: { lab: triple(target) },
    zone: { lab: triple(advised.zone) },
    dot: { lab: triple(advised.dot) },
    dE00: round(advised.dE00),
    ...judgementReport(advised),
    outlook: OUTLOOK_YEARS.map((years) => ({
      years,
      ...outlookReport(matchAfter(ground, advised.plan, years * YEAR_DAYS)),
    })),
    band: {
      ...band,
      opticalDepth: band.opticalDepth.map((value) => round(value)),
      leastDE00: round(found.leastDE00),
    },
    noInk: found.noInk,
    atBound: found.atBound,
    subtle: found.subtle,
    allEqual: found.allEqual,
    blueWarning: advised.blueWarning,
    reasons: found.reasons.map(told.reasonInWords),
  };
}

/** What a tress read 1 L* lighter would have changed: the target's L*, and the parts of water advised. */
function tressSensitivity(
  request: MatchRequest & { readonly hair: Hair },
  found: Recommendation,
): object {
  const { lab } = request.hair;
  const hair = { ...request.hair, lab: { ...lab, L: Math.min(100, lab.L + 1) } };
  const lighter = recommend({ ...request, hair });
  return {
    tressL: 1,
    targetL: round(lighter.target.L - found.target.L, 2),
    partsWater: lighter.advised.choice.partsWater - found.advised.choice.partsWater,
  };
}

/** `stipple match`: the recommendation for a skin. */
export function matchCommand(args: readonly string[]): object {
  const options = readOptions(args, KNOWN);
  const { skin, sigma } = skinOption(options);
  const target = labOption(options, 'target');
  const hair = {
    lab: labOption(options, 'hair') ?? DEFAULT_HAIR.lab,
    hairsPerCm2: numberOption(options, 'hairs', HAIRS, 'per cm2', DEFAULT_HAIR.hairsPerCm2),
    hairsPerUnit: numberOption(
      options,
      'per-unit',
      ends(hairsPerUnit),
      'hairs',
      DEFAULT_HAIR.hairsPerUnit,
    ),
    shaftDiameterMm: numberOption(
      options,
      'shaft',
      ends(LIMITS.hair.shaftDiameterMm),
      'mm',
      DEFAULT_HAIR.shaftDiameterMm,
    ),
    lengthMm: stubbleOption(options),
    greyFraction: numberOption(options, 'grey', ends(LIMITS.hair.greyFraction), '(share)', 0),
  };
  const request = {
    skin,
    sigma,
    hair,
    ...(target === undefined ? {} : { target }),
  };
  const found = recommend(request);
  return {
    skin: { lab: triple(skin.lab), known: skin.known, status: skin.status },
    residual: round(skin.residual),
    ...recommendationReport(found),
    ...(target === undefined ? { sensitivity: tressSensitivity(request, found) } : {}),
  };
}
