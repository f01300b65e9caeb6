import { withNeck } from './bust';
import { withEar } from './ear';
import { withEyes } from './eyes';
import { MASS_CENTRE, massPoints } from './headPoints';
import { kernelSurface } from './kernelSurface';
import { mouthRelief } from './mouth';
import { withNose } from './nose';
import { softAbs } from './smoothOps';

/** Signed distance in mm at a point of the head frame: negative inside, about true near the surface. */
export type DistanceField = (x: number, y: number, z: number) => number;

/** Box that holds the whole bust, mm. */
export const BUST_BOX = {
  low: [-132, -220, -142],
  high: [132, 138, 126],
} as const;

/** The default head as a field; symmetric in x. `ears: false` gives the bare head for the scalp chart. */
export function headField(parts: { readonly ears: boolean }): DistanceField {
  const mass = kernelSurface(MASS_CENTRE, massPoints());
  return (x, y, z) => {
    const ax = softAbs(x, 1.2);
    let d = mass.distance(x, y, z);
    d = withEyes(d, ax, y, z);
    d = withNose(d, x, y, z);
    d = withNeck(d, ax, y, z);
    d += mouthRelief(x, y, z);
    return parts.ears ? withEar(d, Math.abs(x), y, z) : d;
  };
}
