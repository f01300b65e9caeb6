import { clamp } from '../math/scalar';
import { YEAR_DAYS } from '@stipple/color';
import { SESSIONS } from '@stipple/color';
import { MOST_ZONE_DENSITY } from '../dots/densityField';
import { DENSEST_PER_CM2 } from '../dots/dotSequence';
import { SHAPE_LIMITS } from '../sculpt/headShapes';

/** What a quantity of the document may be. */
export interface Limit {
  readonly min: number;
  readonly max: number;
  /** What one key press moves it by; any value between may stand in a file. */
  readonly step: number;
  /** Unit of the numbers; empty for shares and counts. */
  readonly unit: string;
}

const limit = (min: number, max: number, step: number, unit = ''): Limit => ({
  min,
  max,
  step,
  unit,
});

const ofShape = ([min, max]: readonly [number, number]): Limit => limit(min, max, 1, 'mm');

const share = limit(0, 1, 0.05);
const seed = limit(0, 0xffff, 1);

/**
 * The range of every quantity that a document holds, once: the schema refuses what lies outside, sliders run from end
 * to end, and command line and builders read the same numbers. So whatever a file may hold, a slider can reach.
 */
export const LIMITS = {
  lab: {
    L: limit(0, 100, 0.1),
    a: limit(-128, 128, 0.1),
    b: limit(-128, 128, 0.1),
  },
  skin: {
    /** One standard deviation of a reading. */
    sigma: limit(0, 20, 0.1),
    itaDegrees: limit(-90, 90, 1, 'degrees'),
    monkTone: limit(1, 10, 1),
    /** Factor of a measured spectrum; 1 is a perfect diffuser. */
    reflectance: limit(0, 1.2, 0.0001),
  },
  hair: {
    unitsPerCm2: limit(20, 140, 1, 'per cm2'),
    hairsPerUnit: limit(1, 4, 0.1),
    shaftDiameterMm: limit(0.03, 0.14, 0.002, 'mm'),
    stubbleMm: limit(0, 3, 0.1, 'mm'),
    greyFraction: share,
  },
  seed,
  hairline: {
    midHeightMm: limit(45, 110, 1, 'mm'),
    recessionMm: limit(0, 45, 1, 'mm'),
    templeClosure: share,
    peakMm: limit(0, 15, 0.5, 'mm'),
    featherMm: limit(1, 30, 1, 'mm'),
    edgeDensity: share,
    macroMm: limit(0, 10, 0.5, 'mm'),
    microMm: limit(0, 4, 0.1, 'mm'),
    sentinels: limit(0, 10, 1, 'per cm'),
  },
  scars: {
    punchesPerCm2: limit(1, 40, 1, 'per cm2'),
    punchDiameterMm: limit(0.4, 2, 0.1, 'mm'),
    stripLengthMm: limit(40, 320, 1, 'mm'),
    stripWidthMm: limit(0.5, 15, 0.5, 'mm'),
    stripHeightMm: limit(-10, 60, 1, 'mm'),
    patchRadiusMm: limit(1, 40, 1, 'mm'),
    /** Place on the chart. */
    chart: limit(0, 1, 0.01),
  },
  /** Density of a zone relative to the treatment's. */
  zone: limit(0, MOST_ZONE_DENSITY, 0.05),
  treatment: {
    /** Parts of water to one of ink: weaker than 1:60 no bottle colours a dot. */
    partsWater: limit(1, 60, 1, 'parts'),
    densityPerCm2: limit(0, DENSEST_PER_CM2, 5, 'per cm2'),
    diameterMm: limit(0.15, 0.5, 0.01, 'mm'),
    topMm: limit(0.05, 0.5, 0.01, 'mm'),
    heightMm: limit(0.1, 0.5, 0.01, 'mm'),
    sessions: limit(SESSIONS.least, SESSIONS.most, 1),
  },
  time: {
    days: limit(0, 15 * YEAR_DAYS, 1, 'days'),
    sessionsDone: limit(0, SESSIONS.most, 1),
  },
  /** Shine of the scalp: 0 matt, 1 as usual, 2 oily. */
  oil: limit(0, 2, 0.1),
  head: {
    circumferenceMm: ofShape(SHAPE_LIMITS.circumferenceMm),
    lengthMm: ofShape(SHAPE_LIMITS.lengthMm),
    breadthMm: ofShape(SHAPE_LIMITS.breadthMm),
    /** By a tape from ear to ear over the top. */
    overTopMm: limit(300, 390, 1, 'mm'),
  },
} as const;

/** What a slider needs of a limit. */
export const sliderOf = ({ min, max, step }: Limit): Pick<Limit, 'min' | 'max' | 'step'> => ({
  min,
  max,
  step,
});

/** The nearest value within a limit. */
export const withinLimit = ({ min, max }: Limit, value: number): number =>
  clamp(value, min, max);
