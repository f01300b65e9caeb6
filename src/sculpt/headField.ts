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

/** The default head, symmetric in x. */
export interface HeadFields {
  /** The whole bust. */
  readonly whole: DistanceField;
  /** Without ears: what the scalp chart is drawn on. */
  readonly bare: DistanceField;
}

/** Solves the head's main mass and joins the features to it. */
export function headFields(): HeadFields {
  const mass = kernelSurface(MASS_CENTRE, massPoints());
  const bare: DistanceField = (x, y, z) => {
    const ax = softAbs(x, 1.2);
    let d = mass.distance(x, y, z);
    d = withEyes(d, ax, y, z);
    d = withNose(d, x, y, z);
    d = withNeck(d, ax, y, z);
    return d + mouthRelief(x, y, z);
  };
  return { bare, whole: (x, y, z) => withEar(bare(x, y, z), Math.abs(x), y, z) };
}
