import {
  PIGMENTS,
  colorDifference,
  coverageOf,
  dotSpectrum,
  labOfSpectrum,
  pigmentById,
  readsBlue,
  skinReasons,
  zoneSpectrum,
} from '@stipple/color';
import type { InkDots, Pigment, Skin } from '@stipple/color';
import { UsageError, needOptions, numberOption, readOptions } from './arguments';
import type { Options } from './arguments';
import { round, triple } from './report';
import { SKIN_OPTIONS, skinOption } from './skinOption';
import { told } from './told';

const KNOWN = [
  'density',
  'diameter',
  'optical-depth',
  'depth',
  'height',
  'pigment',
  ...SKIN_OPTIONS,
];

/** What a zone cannot be computed without. */
const NEEDED = {
  density: 'dots per cm2',
  diameter: 'mm',
  'optical-depth': 'what one dot absorbs at 550 nm along its height, such as 1.5',
} as const;

/** What there is to say against numbers that are computed all the same. */
function remarksOn(skin: Skin, dots: InkDots): readonly string[] {
  const coverage = coverageOf(dots);
  return [
    ...(coverage > 1
      ? [
          `Dots of ${dots.diameterMm} mm at ${dots.densityPerCm2}/cm2 cover the skin ${coverage.toFixed(2)} times: they run together, and no zone of dots is left to see.`,
        ]
      : []),
    ...skinReasons(skin).map(told.reasonInWords),
  ];
}

function pigmentOption(options: Options): Pigment {
  const id = options['pigment'] ?? PIGMENTS[0]?.id ?? '';
  try {
    return pigmentById(id);
  } catch (error) {
    throw new UsageError(
      `--pigment: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** `stipple zone`: skin, treated zone and single dot. */
export function zoneCommand(args: readonly string[]): object {
  const options = readOptions(args, KNOWN);
  const { skin } = skinOption(options);
  needOptions(options, NEEDED);
  const dots: InkDots = {
    pigment: pigmentOption(options),
    densityPerCm2: numberOption(options, 'density', [0, 400], 'dots per cm2'),
    diameterMm: numberOption(options, 'diameter', [0.05, 1], 'mm'),
    opticalDepth: numberOption(options, 'optical-depth', [0, 100], 'at 550 nm'),
    topMm: numberOption(options, 'depth', [0, 2], 'mm (top of the dot)', 0.09),
    heightMm: numberOption(options, 'height', [0.02, 2], 'mm', 0.25),
  };
  const zone = labOfSpectrum(zoneSpectrum(skin, [dots]));
  const dot = labOfSpectrum(dotSpectrum(skin, [dots], 0));
  return {
    skin: { lab: triple(skin.lab), known: skin.known, status: skin.status },
    reasons: skinReasons(skin).map(told.reasonInWords),
    zone: { lab: triple(zone), dE00FromSkin: round(colorDifference(skin.lab, zone)) },
    dot: { lab: triple(dot), readsBlue: readsBlue(dot, skin.lab) },
    residual: round(skin.residual),
    coverage: round(coverageOf(dots)),
    remarks: remarksOn(skin, dots),
    conditions: 'D65, 2 degrees, SCI',
    pigment: { id: dots.pigment.id, status: dots.pigment.status },
  };
}
