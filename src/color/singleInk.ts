import { EPIDERMIS_MM, KM_FACTORS } from './chromophores';
import { absorptionAbove, haloPower, visibleInk } from './inkDot';
import { buriedInk, coverageOf, effectiveAbsorption, inkTopMm } from './inkDots';
import type { InkDots } from './inkDots';
import { joinStacks, uniformLayer } from './kubelkaMunk';
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
  const { dermisAbsorption, dermisScattering } = skin.coefficients;
  const clearMm = inkTopMm({ topMm }) - EPIDERMIS_MM;
  const cover = joinStacks(
    skin.epidermis,
    uniformLayer(dermisAbsorption, dermisScattering, clearMm),
  );
  const halo = haloPower(skin, topMm);

  /** Inked slab on deep dermis, under the cover, through the surface: one pass, no copies. */
  const reflectanceWith = (ink: Spectrum): Spectrum => {
    const out = emptySpectrum();
    const { k1, k2 } = SURFACE;
    for (let i = 0; i < SAMPLE_COUNT; i++) {
      const s = dermisScattering[i] ?? 0;
      const k = (dermisAbsorption[i] ?? 0) + KM_FACTORS.inkAbsorption * (ink[i] ?? 0);
      const a = 1 + k / s;
      const b = Math.max(Math.sqrt(a * a - 1), 1e-6);
      const decay = Math.exp(-b * s * heightMm);
      const squared = decay * decay;
      const denominator = a * (1 - squared) + b * (1 + squared);
      const slab = (1 - squared) / denominator;
      const slabThrough = (2 * b * decay) / denominator;
      const deep = skin.deepDermis[i] ?? 0;
      const ground = slab + (slabThrough * slabThrough * deep) / (1 - slab * deep);
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
