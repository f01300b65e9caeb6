import { KM_FACTORS } from './chromophores';
import { layersWithin, reflectanceOfLayers } from './dermisLayers';
import { absorptionAbove, haloPower, visibleInk } from './inkDot';
import { buriedInk, coverageOf, effectiveAbsorption, inkTopMm } from './inkDots';
import type { InkDots } from './inkDots';
import { joinStacks, layerReflectance, uniformLayer } from './kubelkaMunk';
import type { Skin } from './skin';
import { SURFACE } from './skinSurface';
import { SAMPLE_COUNT, emptySpectrum } from './spectrum';
import type { Spectrum } from './spectrum';

/**
 * The looks of one population at a fixed depth in one skin. The same physics as
 * `zoneSpectrum` and `dotSpectrum`, with all that does not depend on the dots done once:
 * a search asks for hundreds.
 */
export interface SingleInk {
  /** Mean SCI reflectance of the zone. */
  readonly zone: (dots: InkDots) => Spectrum;
  /** SCI reflectance right above a dot. */
  readonly dot: (dots: InkDots) => Spectrum;
}

/**
 * @param topMm of the dots asked for later, whose own topMm and heightMm are not looked at
 * @param heightMm same
 */
export function prepareSingleInk(skin: Skin, topMm: number, heightMm: number): SingleInk {
  const { dermisScattering } = skin.coefficients;
  const fromMm = inkTopMm({ topMm });
  const toMm = fromMm + heightMm;
  const cover = layersWithin(skin.dermis, 0, fromMm).reduce(
    (above, layer) =>
      joinStacks(
        above,
        uniformLayer(layer.absorption, dermisScattering, layer.bottomMm - layer.topMm),
      ),
    skin.epidermis,
  );
  const inked = layersWithin(skin.dermis, fromMm, toMm)
    .toReversed()
    .map((layer) => ({ ...layer, heightMm: layer.bottomMm - layer.topMm }));
  const below = layersWithin(skin.dermis, toMm, Infinity).slice(0, -1);
  const deep = reflectanceOfLayers(below, dermisScattering, skin.deepDermis);
  const halo = haloPower(skin, topMm);

  /** Inked layers on what lies below, under the cover, through the surface: one pass, no copies. */
  const reflectanceWith = (ink: Spectrum): Spectrum => {
    const out = emptySpectrum();
    const { k1, k2 } = SURFACE;
    for (let i = 0; i < SAMPLE_COUNT; i++) {
      const s = dermisScattering[i] ?? 0;
      const added = KM_FACTORS.inkAbsorption * (ink[i] ?? 0);
      let ground = deep[i] ?? 0;
      for (const layer of inked) {
        ground = layerReflectance(
          (layer.absorption[i] ?? 0) + added,
          s,
          layer.heightMm,
          ground,
        );
      }
      const through = cover.through[i] ?? 0;
      const internal =
        (cover.front[i] ?? 0) +
        (through * through * ground) / (1 - (cover.back[i] ?? 0) * ground);
      const emerging = ((1 - k2) * internal) / (1 - k2 * internal);
      const lifted = emerging * (skin.closure.oddsFactor[i] ?? 1);
      out[i] = k1 + ((1 - k1) * lifted) / (1 - emerging + lifted);
    }
    return out;
  };

  const zone = (dots: InkDots): Spectrum =>
    reflectanceWith(effectiveAbsorption([buriedInk({ ...dots, heightMm }, skin.inkFactor, 1)]));

  const dot = (dots: InkDots): Spectrum => {
    const coverage = coverageOf(dots);
    if (coverage <= 0 || coverage >= 1) return zone(dots);
    const ink = visibleInk({ ...dots, heightMm }, skin.inkFactor, halo);
    const { densityPerCm2 } = dots;
    return reflectanceWith(absorptionAbove([ink], ink, { coverage, densityPerCm2 }));
  };

  return { zone, dot };
}
