import type { Lab } from './lab';
import type { LabSigma } from './toneScales';

/**
 * What remains unknown of a zone's colour when the ink is known exactly, as shares of the zone's
 * drop in L*, one standard deviation: root mean square of engine minus Monte Carlo over 48 made-up
 * skins (tests/data/skin-monte-carlo.json: epidermis 0.05-0.12 mm, scattering 0.7-1.5, blood in a
 * plexus by 0-70 %), alike for light, tan and dark. Nearly all of it is scattering, which a Lab
 * does not tell; a spectrum halves it.
 */
export const ZONE_MODEL_SHARE: Readonly<Record<'lab' | 'spectrum', LabSigma>> = {
  lab: { L: 0.142, a: 0.036, b: 0.07 },
  spectrum: { L: 0.08, a: 0.057, b: 0.074 },
};

/**
 * One standard deviation of a zone's Lab from the model's own doubt about the skin.
 * @param skin bare skin, D65/2
 * @param zone the predicted zone
 * @param known what was measured of the skin
 */
export function zoneModelSigma(skin: Lab, zone: Lab, known: 'lab' | 'spectrum'): LabSigma {
  const drop = Math.abs(skin.L - zone.L);
  const share = ZONE_MODEL_SHARE[known];
  return { L: share.L * drop, a: share.a * drop, b: share.b * drop };
}
