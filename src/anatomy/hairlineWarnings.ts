import type { Hairline } from './hairline';
import { frontotemporalPoint, midFrontalPoint } from './hairlineCurve';
import type { ScalpAnatomy } from './scalpAnatomy';

type HairlineWarningId =
  'too-low' | 'too-straight' | 'edge-too-dark' | 'angle-too-medial' | 'angle-too-low';

export interface HairlineWarning {
  readonly id: HairlineWarningId;
  /** The numbers behind the warning, for its sentence: lengths in mm, densities 0..1. */
  readonly values: Readonly<Record<string, number>>;
}

/** Mean natural arc of men 66.5, of women 62 (Kashiyama 2021): lower than either is too low. */
const LOWEST_MM = { men: 65, women: 58 };
/** Macro and micro irregularity under which a line looks drawn (estimates). */
const STRAIGHT_MACRO_MM = 1;
const STRAIGHT_MICRO_MM = 0.5;
/** Edge density that shows as a drawn edge; natural is 0.15-0.45 (docs/facts/practice.md 4.3). */
const DARK_EDGE = 0.6;

/** Objections to a planned hairline's own numbers, whatever head it lies on. */
export function lineWarnings(hairline: Hairline): HairlineWarning[] {
  const warnings: HairlineWarning[] = [];
  const lowest = hairline.style === 'womens-density' ? LOWEST_MM.women : LOWEST_MM.men;
  if (hairline.midHeightMm < lowest) {
    warnings.push({
      id: 'too-low',
      values: { midHeightMm: hairline.midHeightMm, lowestMm: lowest },
    });
  }
  if (hairline.macroMm <= STRAIGHT_MACRO_MM && hairline.microMm <= STRAIGHT_MICRO_MM) {
    warnings.push({
      id: 'too-straight',
      values: { macroMm: hairline.macroMm, microMm: hairline.microMm },
    });
  }
  if (hairline.edgeDensity > DARK_EDGE) {
    warnings.push({
      id: 'edge-too-dark',
      values: { edgeDensity: hairline.edgeDensity, mostEdgeDensity: DARK_EDGE },
    });
  }
  return warnings;
}

/** All that an experienced practitioner would object to on this head; empty if nothing. */
export function hairlineWarnings(hairline: Hairline, anatomy: ScalpAnatomy): HairlineWarning[] {
  const warnings = lineWarnings(hairline);
  const angle = frontotemporalPoint(hairline, anatomy);
  const canthus = anatomy.landmarks.exocanthion[0];
  if (angle[0] < canthus) {
    warnings.push({
      id: 'angle-too-medial',
      values: { asideMm: angle[0], canthusAsideMm: canthus },
    });
  }
  const middle = midFrontalPoint(hairline, anatomy);
  if (angle[1] < middle[1] - 1) {
    warnings.push({
      id: 'angle-too-low',
      values: { heightMm: angle[1], midFrontalHeightMm: middle[1] },
    });
  }
  return warnings;
}
