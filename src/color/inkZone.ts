import { applyClosure } from './closure';
import { inkedLayers, reflectanceOfInked } from './dermisLayers';
import type { InkSlab } from './dermisLayers';
import {
  buriedInk,
  checkInkDots,
  coverageOf,
  effectiveAbsorption,
  inkDepthMm,
  overlapFactor,
} from './inkDots';
import type { InkDots, Placement } from './inkDots';
import { reflectanceOver } from './kubelkaMunk';
import type { Skin } from './skin';
import { specularIncluded, subsurfaceOf } from './skinSurface';
import type { Spectrum } from './spectrum';

/**
 * Cuts populations of different depths into slabs, top to bottom, inked ones only.
 * @param absorptionOf effective absorption (1/mm) of the populations that share a slab
 */
export function slabsOf(
  populations: readonly InkDots[],
  absorptionOf: (here: readonly InkDots[]) => Spectrum,
): readonly InkSlab[] {
  const edges = [...new Set(populations.flatMap(inkDepthMm))].toSorted((a, b) => a - b);
  return edges.slice(0, -1).flatMap((topMm, i) => {
    const bottomMm = edges[i + 1] ?? topMm;
    const here = populations.filter((dots) => {
      const [top, bottom] = inkDepthMm(dots);
      return top <= topMm && bottom >= bottomMm;
    });
    return here.length === 0 ? [] : [{ topMm, bottomMm, absorption: absorptionOf(here) }];
  });
}

/** Subsurface reflectance (closure applied) of a skin with inked slabs in its dermis. */
export function subsurfaceWithSlabs(skin: Skin, slabs: readonly InkSlab[]): Spectrum {
  const layers = inkedLayers(skin.dermis, slabs).slice(0, -1);
  const { dermisScattering } = skin.coefficients;
  const ground = reflectanceOfInked(layers, dermisScattering, skin.deepDermis);
  return applyClosure(subsurfaceOf(reflectanceOver(skin.epidermis, ground)), skin.closure);
}

/** The populations that hold any ink, all checked. */
export function presentInk(populations: readonly InkDots[]): readonly InkDots[] {
  for (const dots of populations) checkInkDots(dots);
  return populations.filter((dots) => dots.densityPerCm2 > 0 && dots.opticalDepth > 0);
}

/**
 * Mean SCI reflectance of a treated zone: all populations together, seen from afar.
 * @throws RangeError when a population is not one a needle can make
 */
export function zoneSpectrum(
  skin: Skin,
  populations: readonly InkDots[],
  placement: Placement = 'spaced',
): Spectrum {
  const present = presentInk(populations);
  if (present.length === 0) return skin.reflectance;
  const coverage = present.reduce((sum, dots) => sum + coverageOf(dots), 0);
  const overlap = overlapFactor(coverage, placement);
  const slabs = slabsOf(present, (here) =>
    effectiveAbsorption(
      here.map((dots) => buriedInk(dots, skin.inkFactor, overlap)),
      placement,
    ),
  );
  return specularIncluded(subsurfaceWithSlabs(skin, slabs));
}

/** SCI reflectance of a patch filled with one ink (no gaps), the darkest its dots could look. */
export function solidSpectrum(skin: Skin, dots: InkDots): Spectrum {
  const [topMm, bottomMm] = inkDepthMm(dots);
  const absorption = dots.pigment.shape.map(
    (shape) => (dots.opticalDepth * shape) / dots.heightMm,
  );
  return specularIncluded(subsurfaceWithSlabs(skin, [{ topMm, bottomMm, absorption }]));
}
