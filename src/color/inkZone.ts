import { EPIDERMIS_MM } from './chromophores';
import { applyClosure } from './closure';
import { inkedLayers, reflectanceOfLayers } from './dermisLayers';
import type { InkSlab } from './dermisLayers';
import { addEffectiveAbsorption, checkInkDots, coverageOf, overlapFactor } from './inkDots';
import type { InkDots, Placement } from './inkDots';
import { reflectanceOver } from './kubelkaMunk';
import type { Skin } from './skin';
import { specularIncluded, subsurfaceOf } from './skinSurface';
import { emptySpectrum } from './spectrum';
import type { Spectrum } from './spectrum';

/** Ink lies in the dermis: a top above the junction is moved down to it, height kept. */
function depthRange(dots: InkDots): [topMm: number, bottomMm: number] {
  const top = Math.max(EPIDERMIS_MM, dots.topMm);
  return [top, top + dots.heightMm];
}

/** Cuts populations of different depths into slabs, top to bottom, inked ones only. */
function slabsOf(
  skin: Skin,
  populations: readonly InkDots[],
  placement: Placement = 'spaced',
): readonly InkSlab[] {
  const coverage = populations.reduce((sum, dots) => sum + coverageOf(dots), 0);
  const overlap = overlapFactor(coverage, placement);
  const edges = [...new Set(populations.flatMap(depthRange))].toSorted((a, b) => a - b);
  return edges.slice(0, -1).flatMap((topMm, i) => {
    const bottomMm = edges[i + 1] ?? topMm;
    const here = populations.filter((dots) => {
      const [top, bottom] = depthRange(dots);
      return top <= topMm && bottom >= bottomMm;
    });
    if (here.length === 0) return [];
    const absorption = emptySpectrum();
    for (const dots of here) addEffectiveAbsorption(dots, skin.inkFactor, overlap, absorption);
    return [{ topMm, bottomMm, absorption }];
  });
}

/** Subsurface reflectance (closure applied) of a skin with inked slabs in its dermis. */
export function subsurfaceWithSlabs(skin: Skin, slabs: readonly InkSlab[]): Spectrum {
  const layers = inkedLayers(skin.dermis, slabs).slice(0, -1);
  const { dermisScattering } = skin.coefficients;
  const ground = reflectanceOfLayers(layers, dermisScattering, skin.deepDermis);
  return applyClosure(subsurfaceOf(reflectanceOver(skin.epidermis, ground)), skin.closure);
}

function presentInk(populations: readonly InkDots[]): readonly InkDots[] {
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
  return specularIncluded(subsurfaceWithSlabs(skin, slabsOf(skin, present, placement)));
}

/** SCI reflectance of a patch filled with one ink (no gaps), the darkest its dots could look. */
export function solidSpectrum(skin: Skin, dots: InkDots): Spectrum {
  const [topMm, bottomMm] = depthRange(dots);
  const absorption = dots.pigment.shape.map(
    (shape) => (dots.opticalDepth * shape) / dots.heightMm,
  );
  return specularIncluded(subsurfaceWithSlabs(skin, [{ topMm, bottomMm, absorption }]));
}
