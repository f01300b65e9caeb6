import { individualTypologyAngle, type Lab, type LabSigma } from '@stipple/color';

/** The typology angle of a skin and one standard deviation of it, degrees. */
export interface ItaReading {
  readonly degrees: number;
  readonly sigma: number;
}

/** The angle with the reading's uncertainty carried over to first order (axes independent). */
export function itaReading(lab: Lab, sigma: LabSigma): ItaReading {
  const rise = lab.L - 50;
  const squared = rise ** 2 + lab.b ** 2;
  const radians = Math.hypot(lab.b * sigma.L, rise * sigma.b) / squared;
  return {
    degrees: individualTypologyAngle(lab),
    sigma: Math.min(180, (radians * 180) / Math.PI),
  };
}
