import { ILLUMINANT_IDS, colorDifference, labOfSpectrum } from './colorimetry';
import type { IlluminantId } from './colorimetry';
import type { Spectrum } from './spectrum';

/** Lights a client lives in, by the spectra that the CIE publishes for them. */
export const LAMPS = {
  daylight: 'D65/2',
  warmIndoor: 'A',
  office: 'FL11',
  led: 'LED-B3',
} as const satisfies Record<string, IlluminantId>;

export type LampName = keyof typeof LAMPS;

/**
 * CIEDE2000 between two surfaces under each light, the eye adapted to it: a match that
 * holds in daylight and fails under a lamp is metameric.
 */
export function differencesUnderLights(
  first: Spectrum,
  second: Spectrum,
): Readonly<Record<IlluminantId, number>> {
  const entries = ILLUMINANT_IDS.map((id) => [
    id,
    colorDifference(labOfSpectrum(first, id), labOfSpectrum(second, id)),
  ]);
  return Object.fromEntries(entries) as Record<IlluminantId, number>;
}

/** Lights judged by both of the CIE's observers. */
const LIGHTS = [
  ['D65/2', 'D65/10'],
  ['A', 'A/10'],
  ['FL11', 'FL11/10'],
  ['LED-B3', 'LED-B3/10'],
] as const satisfies readonly (readonly [IlluminantId, IlluminantId])[];

/**
 * How much two surfaces that are compared differ by who looks: the largest change of their CIEDE2000 between the
 * 2 degree (CIE 1931) and the 10 degree observer (CIE 1964) over daylight and the lamps. Two observers stand for the
 * variety of people only roughly.
 */
export function observerMetamerism(first: Spectrum, second: Spectrum): number {
  const differences = differencesUnderLights(first, second);
  return Math.max(
    ...LIGHTS.map(([narrow, wide]) => Math.abs(differences[narrow] - differences[wide])),
  );
}
