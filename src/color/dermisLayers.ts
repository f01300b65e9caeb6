import { EPIDERMIS_MM, KM_FACTORS, PLEXUS } from './chromophores';
import type { SkinCoefficients } from './chromophores';
import { layerOver, layerReflectance } from './kubelkaMunk';
import type { Spectrum } from './spectrum';

/** A layer of dermis by depth below the surface; scattering is the same in all. */
export interface DermisLayer {
  readonly topMm: number;
  /** Infinity for the last. */
  readonly bottomMm: number;
  /** Kubelka-Munk's K, 1/mm. */
  readonly absorption: Spectrum;
}

/** A slab of dermis with ink (or hair) spread evenly in it. */
export interface InkSlab {
  readonly topMm: number;
  readonly bottomMm: number;
  /** Effective absorption of the ink, 1/mm. */
  readonly absorption: Spectrum;
}

/** The dermis of a skin, top to bottom: papillary, plexus, and what lies below; one layer without a plexus. */
export function dermisLayersOf(
  coefficients: SkinCoefficients,
  plexusShare: number,
): readonly DermisLayer[] {
  const { dermisAbsorption, plexusAbsorption } = coefficients;
  if (plexusShare <= 0) {
    return [{ topMm: EPIDERMIS_MM, bottomMm: Infinity, absorption: dermisAbsorption }];
  }
  const { topMm, bottomMm } = PLEXUS;
  return [
    { topMm: EPIDERMIS_MM, bottomMm: topMm, absorption: dermisAbsorption },
    { topMm, bottomMm, absorption: plexusAbsorption },
    { topMm: bottomMm, bottomMm: Infinity, absorption: dermisAbsorption },
  ];
}

/** The part of the layers that lies between two depths, top to bottom. */
export function layersWithin(
  layers: readonly DermisLayer[],
  fromMm: number,
  toMm: number,
): readonly DermisLayer[] {
  return layers.flatMap((layer) => {
    const topMm = Math.max(fromMm, layer.topMm);
    const bottomMm = Math.min(toMm, layer.bottomMm);
    return bottomMm - topMm > 1e-9 ? [{ ...layer, topMm, bottomMm }] : [];
  });
}

/** A layer with the slabs of ink that run through all of it. */
export interface InkedLayer extends DermisLayer {
  readonly inks: readonly Spectrum[];
}

/** The layers cut at the edges of slabs, each with the ink that is in it. */
export function inkedLayers(
  layers: readonly DermisLayer[],
  slabs: readonly InkSlab[],
): readonly InkedLayer[] {
  const edges = [
    ...new Set([0, Infinity].concat(slabs.flatMap(({ topMm, bottomMm }) => [topMm, bottomMm]))),
  ].toSorted((a, b) => a - b);
  return edges.slice(0, -1).flatMap((fromMm, i) => {
    const toMm = edges[i + 1] ?? Infinity;
    const inks = slabs
      .filter(({ topMm, bottomMm }) => topMm <= fromMm && bottomMm >= toMm)
      .map(({ absorption }) => absorption);
    return layersWithin(layers, fromMm, toMm).map((layer) => ({ ...layer, inks }));
  });
}

/** Internal reflectance of inked layers, top to bottom, lying on a ground: one pass, without spectra in between. */
export function reflectanceOfInked(
  layers: readonly InkedLayer[],
  scattering: Spectrum,
  ground: Spectrum,
): Spectrum {
  const upwards = layers.toReversed();
  return ground.map((deepest, i) => {
    let below = deepest;
    for (const { topMm, bottomMm, absorption, inks } of upwards) {
      let ink = 0;
      for (const each of inks) ink += each[i] ?? 0;
      const k = (absorption[i] ?? 0) + KM_FACTORS.inkAbsorption * ink;
      below = layerReflectance(k, scattering[i] ?? 0, bottomMm - topMm, below);
    }
    return below;
  });
}

/** Internal reflectance of layers, top to bottom, lying on a ground. */
export function reflectanceOfLayers(
  layers: readonly DermisLayer[],
  scattering: Spectrum,
  ground: Spectrum,
): Spectrum {
  return layers.reduceRight(
    (below, { topMm, bottomMm, absorption }) =>
      layerOver(absorption, scattering, bottomMm - topMm, below),
    ground,
  );
}
