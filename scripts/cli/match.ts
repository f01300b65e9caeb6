import { DEFAULT_HAIR, recommend, skinFromLab } from '../../src/color';
import type { InkChoice, Recommendation } from '../../src/color';
import { READING_OPTIONS, labOption, numberOption, readOptions, skinOption } from './arguments';
import { round, triple } from './report';

const KNOWN = [
  'skin',
  'target',
  'hair',
  'hairs',
  'shaft',
  'stubble',
  'grey',
  ...READING_OPTIONS,
];

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

function recommendationReport(found: Recommendation): object {
  const { band } = found;
  return {
    recommendation: {
      ...choiceReport(found.best),
      sessions: found.sessions.map(({ partsWater, share }) => ({ partsWater, share })),
      sentence: found.sentence,
    },
    target: { lab: triple(found.target) },
    zone: { lab: triple(found.zone) },
    dot: { lab: triple(found.dot) },
    dE00: round(found.dE00),
    interval: found.interval.map((value) => round(value, 2)),
    verdict: found.verdict,
    outlook: found.outlook.map(({ years, dE00 }) => ({ years, dE00: round(dE00) })),
    band: {
      ...band,
      opticalDepth: band.opticalDepth.map((value) => round(value)),
      leastDE00: round(found.leastDE00),
    },
    atBound: found.atBound,
    subtle: found.subtle,
    allEqual: found.allEqual,
    blueWarning: found.blueWarning,
    reasons: found.reasons.map(({ sentence }) => sentence),
  };
}

/** `stipple match`: the recommendation for a skin. */
export function matchCommand(args: readonly string[]): object {
  const options = readOptions(args, KNOWN);
  const { skin: toned, reading, lab } = skinOption(options);
  const skin = skinFromLab(lab, reading);
  const target = labOption(options, 'target');
  const hair = {
    lab: labOption(options, 'hair') ?? DEFAULT_HAIR.lab,
    hairsPerCm2: numberOption(options, 'hairs', [0, 400], 'per cm2', DEFAULT_HAIR.hairsPerCm2),
    shaftDiameterMm: numberOption(
      options,
      'shaft',
      [0.02, 0.2],
      'mm',
      DEFAULT_HAIR.shaftDiameterMm,
    ),
    lengthMm: numberOption(options, 'stubble', [0, 3], 'mm', DEFAULT_HAIR.lengthMm),
    greyFraction: numberOption(options, 'grey', [0, 1], '(share)', 0),
  };
  const found = recommend({
    skin,
    sigma: toned.sigma,
    hair,
    ...(target === undefined ? {} : { target }),
  });
  return {
    skin: { lab: triple(skin.lab), status: skin.status },
    residual: round(skin.residual),
    ...recommendationReport(found),
  };
}
