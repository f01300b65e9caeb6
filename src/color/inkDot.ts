import { EPIDERMIS_MM, tissueOptics } from './chromophores';
import { buriedInk, coverageOf, crowd, inkTopMm } from './inkDots';
import type { BuriedInk, InkDots } from './inkDots';
import { presentInk, slabsOf, subsurfaceWithSlabs, zoneSpectrum } from './inkZone';
import type { Skin } from './skin';
import { specularIncluded } from './skinSurface';
import { SAMPLE_COUNT, emptySpectrum } from './spectrum';
import type { Spectrum } from './spectrum';

/**
 * How far the ink of a dot spreads as seen from above, and how much of it is met straight on; fitted
 * to the light leaving right above the dots of our own Monte Carlo (docs/color.md section 5): a
 * length that grows with depth and with the way between two turns, that blood shortens, and the
 * epidermis too, because light that wanders sideways below dark skin loses more at every bounce.
 */
const SPREAD = {
  offsetMm: 0.084,
  perDepth: 1.51,
  perScattering: 0.163,
  absorptionPower: -0.09,
  perEpidermis: 0.86,
  power: 1.795,
  straightOn: 0.86,
  shading: 0.37,
} as const;

/**
 * Radius in mm about a dot's centre within which half of its ink seems to lie, seen from above.
 * Deeper is wider, and so is red.
 */
export function haloRadius(skin: Skin, topMm: number): Spectrum {
  const { offsetMm, perDepth, perScattering, absorptionPower, perEpidermis } = SPREAD;
  const atDepthMm = offsetMm + perDepth * inkTopMm({ topMm });
  return emptySpectrum().map((_, i) => {
    const tissue = tissueOptics(skin.coefficients, i);
    const { dermisAbsorption, epidermisAbsorption, reducedScattering } = tissue;
    const lengthMm = atDepthMm + perScattering / reducedScattering;
    const shade = 1 + perEpidermis * epidermisAbsorption * EPIDERMIS_MM;
    return (lengthMm * (dermisAbsorption / reducedScattering) ** absorptionPower) / shade;
  });
}

/** {@link haloRadius} to the power that {@link shareWithin} asks for, once for many dots. */
export function haloPower(skin: Skin, topMm: number): Spectrum {
  return haloRadius(skin, topMm).map((radiusMm) => radiusMm ** SPREAD.power);
}

/** @param radiusPower radius of the circle to the same power as the halo's */
function shareWithin(radiusPower: number, halo: number): number {
  return radiusPower / (radiusPower + halo);
}

/**
 * Share of a dot's ink that seems to lie within `radiusMm` of its centre, seen from above, 0..1: half
 * within {@link haloRadius}; increases with the radius, decreases with depth.
 */
export function inkShareWithin(skin: Skin, topMm: number, radiusMm: number): Spectrum {
  const radiusPower = radiusMm ** SPREAD.power;
  return haloPower(skin, topMm).map((halo) => shareWithin(radiusPower, halo));
}

/** A population with what it takes to look at one of its dots. */
export interface VisibleInk {
  readonly ink: BuriedInk;
  readonly coverage: number;
  readonly radiusMm: number;
  /** {@link haloPower} of the skin at its depth. */
  readonly halo: Spectrum;
  /** `scatteringFactor` of the skin. */
  readonly skinFactor: Spectrum;
}

/** @param halo {@link haloPower} at the population's top */
export function visibleInk(dots: InkDots, skinFactor: Spectrum, halo: Spectrum): VisibleInk {
  return {
    ink: buriedInk(dots, skinFactor, 1),
    coverage: coverageOf(dots),
    radiusMm: dots.diameterMm / 2,
    halo,
    skinFactor,
  };
}

/** The dots of a zone, all together. */
export interface DotsTogether {
  /** Below 1. */
  readonly coverage: number;
  /** Above 0. */
  readonly densityPerCm2: number;
}

/**
 * Effective absorption (1/mm) of a slab for light that leaves right above a dot: of every dot the ink
 * that seems to lie outside its own cell, spread over all cells, and of this dot's the ink that seems
 * to lie within its disc. Some light meets that straight on and not along the mean chord, so that
 * dots shade themselves less than in the zone. Where nothing spreads or all does, it is the dot's
 * ink or the zone's.
 * @param here the populations in the slab
 * @param above the dot's own, when it lies in the slab
 */
export function absorptionAbove(
  here: readonly VisibleInk[],
  above: VisibleInk | undefined,
  { coverage, densityPerCm2 }: DotsTogether,
): Spectrum {
  const cell = Math.sqrt(100 / (Math.PI * densityPerCm2)) ** SPREAD.power;
  const disc = above === undefined ? 0 : above.radiusMm ** SPREAD.power;
  const straightOn = SPREAD.straightOn * (1 - coverage);
  const out = emptySpectrum();
  for (const { ink, halo } of here) {
    const { spread } = ink;
    for (let i = 0; i < SAMPLE_COUNT; i++) {
      out[i] = (out[i] ?? 0) + (spread[i] ?? 0) * (1 - shareWithin(cell, halo[i] ?? 0));
    }
  }
  if (above !== undefined) {
    const { ink, skinFactor, halo } = above;
    const { spread, ownPerMm, shape, filled, meanChordMm } = ink;
    for (let i = 0; i < SAMPLE_COUNT; i++) {
      const own = ownPerMm * (shape[i] ?? 0);
      const unshaded = filled * (skinFactor[i] ?? 0) * own;
      const straight = unshaded / (1 + SPREAD.shading * own * meanChordMm);
      const met = (1 - straightOn) * (spread[i] ?? 0) + straightOn * straight;
      out[i] = (out[i] ?? 0) + (met / above.coverage) * shareWithin(disc, halo[i] ?? 0);
    }
  }
  crowd(
    out,
    here.map(({ ink }) => ink),
  );
  return out;
}

/**
 * SCI reflectance right above a dot of population `index` in the mixed zone, close up: the mean over
 * its disc. Never darker than a patch filled with the darkest ink about.
 * @throws RangeError when `index` names no population, or one is not what a needle can make
 */
export function dotSpectrum(
  skin: Skin,
  populations: readonly InkDots[],
  index: number,
): Spectrum {
  const dots = populations[index];
  if (dots === undefined) {
    throw new RangeError(`There is no population ${index} among ${populations.length}.`);
  }
  const present = presentInk(populations);
  const together = {
    coverage: present.reduce((sum, each) => sum + coverageOf(each), 0),
    densityPerCm2: present.reduce((sum, each) => sum + each.densityPerCm2, 0),
  };
  // Without ink, or with dots that fill the plane, there is nothing to stand out from.
  if (!present.includes(dots) || together.coverage >= 1) {
    return zoneSpectrum(skin, populations);
  }
  const inks = new Map(
    present.map((each) => [
      each,
      visibleInk(each, skin.inkFactor, haloPower(skin, each.topMm)),
    ]),
  );
  const slabs = slabsOf(present, (here) =>
    absorptionAbove(
      here.flatMap((each) => inks.get(each) ?? []),
      here.includes(dots) ? inks.get(dots) : undefined,
      together,
    ),
  );
  return specularIncluded(subsurfaceWithSlabs(skin, slabs));
}
