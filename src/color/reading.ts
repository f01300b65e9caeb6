import { labOfXyz, whiteOf, xyzOfLab } from './colorimetry';
import type { IlluminantId, Xyz } from './colorimetry';
import type { Lab } from './lab';
import { SURFACE } from './skinSurface';

/** How a Lab reading was taken. Mixing these up costs more than the match is worth. */
export interface ReadingOptions {
  /** Specular included (sphere, most spectrophotometers) or excluded (45/0, cards, photos). Default SCI. */
  readonly geometry?: 'SCI' | 'SCE';
  /** Default D65. */
  readonly illuminant?: 'D65' | 'D50' | 'A' | 'FL11' | 'LED-B3';
  /** Degrees. Default 2. */
  readonly observer?: 2 | 10;
}

/** The weighting table of a reading. */
export function illuminantIdOf({
  illuminant = 'D65',
  observer = 2,
}: ReadingOptions): IlluminantId {
  if (observer === 10) return `${illuminant}/10`;
  return illuminant === 'D65' || illuminant === 'D50' ? `${illuminant}/2` : illuminant;
}

/** XYZ of a reading as SCI, in its own illuminant: the mirror-like part added where it was trapped. */
export function sciXyzOfReading(lab: Lab, options: ReadingOptions): Xyz {
  const illuminant = illuminantIdOf(options);
  const xyz = xyzOfLab(lab, illuminant);
  if (options.geometry !== 'SCE') return xyz;
  const white = whiteOf(illuminant);
  const { k1 } = SURFACE;
  return [xyz[0] + k1 * white[0], xyz[1] + k1 * white[1], xyz[2] + k1 * white[2]];
}

/** The reading that an SCE instrument would give of the same SCI colour (same illuminant). */
export function sceLabOfSci(lab: Lab, illuminant: IlluminantId = 'D65/2'): Lab {
  const xyz = xyzOfLab(lab, illuminant);
  const white = whiteOf(illuminant);
  const { k1 } = SURFACE;
  return labOfXyz(
    [xyz[0] - k1 * white[0], xyz[1] - k1 * white[1], xyz[2] - k1 * white[2]],
    illuminant,
  );
}
