import {
  DEFAULT_TECHNIQUE,
  hairRootSpectrum,
  labOfSpectrum,
  USUAL_DENSITY,
  USUAL_PARTS,
} from '@stipple/color';
import type { Outcome } from './outcome';

/** What speaks against values that a consultant chose against the recommendation, whatever they match. */
export type InkCaution =
  'strong-ink' | 'thin-ink' | 'dense' | 'sparse' | 'wide-dot' | 'fine-dot' | 'dark-dot';

/** Healed diameters that the needles of usual practice give, and the fewest dots anybody plans. */
const { diametersMm, densitiesPerCm2 } = DEFAULT_TECHNIQUE;
const FINEST_MM = Math.min(...diametersMm);
const WIDEST_MM = Math.max(...diametersMm);
const FEWEST_PER_CM2 = Math.min(...densitiesPerCm2);
/** A dot this much darker than the client's own root is told from it near by, L* (estimate: a just visible step). */
const DARKER_DOT = 3;
/** And this much darker than the recommended dot: what the recommendation itself accepts is no fault, L* (estimate). */
const DARKER_THAN_ADVISED = 1;
const ROUNDING = 1e-6;

const below = (value: number, advised: number, least: number): boolean =>
  value < Math.min(advised, least) - ROUNDING;
const above = (value: number, advised: number, most: number): boolean =>
  value > Math.max(advised, most) + ROUNDING;

/**
 * Objections to an overruled choice: outside usual practice (docs/facts/practice.md 2.1: 1:8 to 1:16, up to 150 dots/cm2,
 * the needles' 0.28 to 0.36 mm) and further out than the recommendation, or with a dot that stands out beside the
 * client's own roots. The mean colour cannot tell: from about 1:6 on a dot is as good as opaque and the zone hardly
 * darkens.
 */
export function inkCautions(
  outcome: Pick<Outcome, 'skin' | 'hair' | 'advised' | 'chosen' | 'overruled'>,
): readonly InkCaution[] {
  if (!outcome.overruled) return [];
  const { skin, hair, advised, chosen } = outcome;
  const { choice: own, dot } = chosen;
  const best = advised.choice;
  const root = labOfSpectrum(hairRootSpectrum(skin, hair));
  const found: Readonly<Record<InkCaution, boolean>> = {
    'strong-ink': below(own.partsWater, best.partsWater, USUAL_PARTS.least),
    'thin-ink': above(own.partsWater, best.partsWater, USUAL_PARTS.most),
    dense: above(own.densityPerCm2, best.densityPerCm2, USUAL_DENSITY.most),
    sparse: below(own.densityPerCm2, best.densityPerCm2, FEWEST_PER_CM2),
    'wide-dot': above(own.diameterMm, best.diameterMm, WIDEST_MM),
    'fine-dot': below(own.diameterMm, best.diameterMm, FINEST_MM),
    'dark-dot': root.L - dot.L > DARKER_DOT && advised.dot.L - dot.L > DARKER_THAN_ADVISED,
  };
  return (Object.keys(found) as InkCaution[]).filter((id) => found[id]);
}
