import { colorDifference, labOfSpectrum } from './colorimetry';
import { HEALED_DOT } from './inkDots';
import { zoneSpectrum } from './inkZone';
import type { Lab } from './lab';
import type { Pigment } from './pigment';
import type { Skin } from './skin';

/** One healed zone, measured: what a clinic needs once per bottle. */
export interface HealedReading {
  /** The bare skin beside it. */
  readonly skin: Skin;
  /** Mean colour of the healed zone (an aperture of at least 1 cm2), D65/2, SCI. */
  readonly zone: Lab;
  readonly partsWater: number;
  readonly densityPerCm2: number;
  readonly diameterMm?: number;
  readonly topMm?: number;
  readonly heightMm?: number;
}

/** A bottle whose strength was read off a client. */
export interface CalibratedPigment {
  readonly pigment: Pigment;
  /** CIEDE2000 left between the reading and the engine at the fitted strength. */
  readonly residual: number;
}

/** What the lightness of one healed reading may be off by (placement and repeat). */
const LIGHTNESS_SIGMA = 0.7;
const DEPTHS = { least: 0.02, most: 100 } as const;

function zoneAt(pigment: Pigment, reading: HealedReading, opticalDepth: number): Lab {
  const dots = { ...HEALED_DOT, ...reading, pigment, opticalDepth };
  const { densityPerCm2, diameterMm, topMm, heightMm } = dots;
  return labOfSpectrum(
    zoneSpectrum(reading.skin, [
      { pigment, opticalDepth, densityPerCm2, diameterMm, topMm, heightMm },
    ]),
  );
}

/** The optical depth whose zone has lightness L; the ends when L is out of reach. */
function depthOfLightness(pigment: Pigment, reading: HealedReading, L: number): number {
  let [low, high] = [Math.log(DEPTHS.least), Math.log(DEPTHS.most)];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (zoneAt(pigment, reading, Math.exp(middle)).L > L) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}

/** L* of the zone at the strongest and the weakest that this ink could be. */
export function lightnessWithinReach(
  pigment: Pigment,
  reading: HealedReading,
): readonly [darkest: number, faintest: number] {
  return [zoneAt(pigment, reading, DEPTHS.most).L, zoneAt(pigment, reading, DEPTHS.least).L];
}

/**
 * The bottle's tau0 from one healed reading. Its range is what the reading's own error
 * leaves open: dots saturate, so a dark zone says little about a strong ink.
 * @throws RangeError when no strength of this ink gives the zone that was measured
 */
export function calibratePigment(pigment: Pigment, reading: HealedReading): CalibratedPigment {
  const { zone, partsWater } = reading;
  const [darkest, faintest] = lightnessWithinReach(pigment, reading);
  if (!(zone.L < faintest && zone.L > darkest)) {
    throw new RangeError(
      `The healed zone reads L* ${zone.L}, but ${reading.densityPerCm2} dots/cm2 on this skin lie between ${darkest.toFixed(1)} and ${faintest.toFixed(1)}: check density, diameter and both readings.`,
    );
  }
  const tau0At = (L: number) => depthOfLightness(pigment, reading, L) * (1 + partsWater);
  const tau0 = tau0At(zone.L);
  const calibrated: Pigment = {
    ...pigment,
    tau0,
    tau0Range: [tau0At(zone.L + LIGHTNESS_SIGMA), tau0At(zone.L - LIGHTNESS_SIGMA)],
    status: 'measured',
  };
  const predicted = zoneAt(calibrated, reading, tau0 / (1 + partsWater));
  return { pigment: calibrated, residual: colorDifference(predicted, zone) };
}
