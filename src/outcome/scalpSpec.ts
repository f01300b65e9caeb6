import type { Consultation } from '../consultation/document';
import { warpedShapeOf } from '../consultation/headMeasures';
import type { ScalpSpec } from '../dots/scalpLayer';
import type { HeadShape } from '../sculpt/headShapes';

/** All that decides where dots and hairs lie: documents with equal ones share a scalp. */
export interface ScalpPlace {
  readonly spec: ScalpSpec;
  /** The head they lie on; null for the default head. */
  readonly shape: HeadShape | null;
}

/** Which parts of a document lay the scalp. Ink, density, time and light only say how it looks. */
export function scalpPlaceOf({
  loss,
  hairline,
  zones,
  scars,
  hair,
  head,
}: Pick<Consultation, 'loss' | 'hairline' | 'zones' | 'scars' | 'hair' | 'head'>): ScalpPlace {
  const { unitsPerCm2, hairsPerUnit } = hair;
  return {
    spec: { loss, hairline, zones, scars, unitsPerCm2, hairsPerUnit },
    shape: warpedShapeOf(head),
  };
}
