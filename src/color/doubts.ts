import type { LabSigma } from './toneScales';

/**
 * One standard deviation of what nobody has measured on this client, each independent of the others. All are
 * estimates, from the ranges of docs/color.md; the reading of the skin brings a sigma of its own.
 */
export const DOUBT = {
  /** ln tau0 of an unmeasured bottle: 12-130 taken as 90 %. */
  lnTau0: 0.7,
  lnTau0Measured: 0.12,
  /** Relative, of the healed dot. */
  diameter: 0.1,
  topMm: 0.015,
  /** Relative. */
  hairsPerCm2: 0.18,
  hairL: 2.5,
  /** Relative, of the shaft's diameter. */
  shaft: 0.12,
  /** Model form of stubble beside what it shares with the zone (zoneModelSigma.ts), Lab units. */
  stubbleModel: { L: 0.4, a: 0.4, b: 0.4 },
  /** A measured target zone, Lab units: placement and repeat. */
  measuredTarget: { L: 0.6, a: 0.6, b: 0.6 },
} as const satisfies Record<string, number | LabSigma>;

/** Standard deviations between the middle and each end of a range that is taken as 90 %. */
export const ENDS_OF_90_PERCENT = 1.645;
