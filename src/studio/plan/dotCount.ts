import type { HairlineWarning } from '../../anatomy/hairlineWarnings';
import type { Consultation } from '../../consultation/document';
import { scalpPlaceOf } from '../../outcome/scalpSpec';
import type { DotCount } from '../../plan/plan';
import { layerCensus } from '../../dots/scalpLayer';
import { loadHeadAssets } from '../../outcome/headAssets';
import { scalpWorker } from '../../outcome/scalpService';

/** Dots at any density on the head of a consultation, and what speaks against its hairline there. */
export interface CountedHead {
  readonly count: DotCount;
  readonly objectionsToLine: readonly HairlineWarning[];
}

/**
 * Lays the scalp once more, apart from the picture: so a plan has its numbers where nothing can be drawn, and those
 * of the whole treatment whatever moment is on screen. About a second, in the scalp's worker.
 * @throws Error in a sentence when the head cannot be loaded
 */
async function countedHead(consultation: Consultation): Promise<CountedHead> {
  const assets = await loadHeadAssets(() => undefined);
  const worker = scalpWorker(assets);
  try {
    const { spec, shape } = scalpPlaceOf(consultation);
    const layer = await worker.layer(spec, shape);
    return {
      count: (densityPerCm2) => layerCensus(layer, assets.sequence, densityPerCm2),
      objectionsToLine: layer.warnings,
    };
  } finally {
    worker.close();
  }
}

const counted = new WeakMap<Consultation, Promise<CountedHead>>();

/** countedHead, once for each document; a count that failed is made anew. */
export function countedHeadOf(consultation: Consultation): Promise<CountedHead> {
  const before = counted.get(consultation);
  if (before) return before;
  const counting = countedHead(consultation);
  counted.set(consultation, counting);
  counting.catch(() => counted.delete(consultation));
  return counting;
}
