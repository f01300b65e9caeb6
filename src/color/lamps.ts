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
