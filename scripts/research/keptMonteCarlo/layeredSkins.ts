import kept from '../../../tests/data/skin-monte-carlo.json' with { type: 'json' };
import {
  HEALED_DOT,
  individualTypologyAngle,
  labOfSpectrum,
  pigmentById,
  specularIncluded,
  xyzOfSpectrum,
  zoneSpectrum,
} from '@stipple/color';
import type { InkDots, Lab, Skin, Spectrum } from '@stipple/color';

const dots: InkDots = {
  ...HEALED_DOT,
  pigment: pigmentById('carbon-black'),
  opticalDepth: kept.dots.opticalDepth,
  densityPerCm2: kept.dots.densityPerCm2,
};

/** A made-up skin as traced: bare and with dots, SCI. */
export interface LayeredSkin {
  readonly bare: Spectrum;
  readonly zone: Spectrum;
  readonly skinLab: Lab;
  readonly zoneLab: Lab;
}

export const LAYERED_SKINS: readonly LayeredSkin[] = kept.skins.map((skin) => {
  const bare = specularIncluded(Float64Array.from(skin.bare));
  const zone = specularIncluded(Float64Array.from(skin.zone));
  return { bare, zone, skinLab: labOfSpectrum(bare), zoneLab: labOfSpectrum(zone) };
});

const itaOf = ({ skinLab }: LayeredSkin): number => individualTypologyAngle(skinLab);

/** The same by ITA: above 41 degrees, 10 to 41, below. */
export const LAYERED_KINDS: readonly (readonly [
  name: string,
  skins: readonly LayeredSkin[],
])[] = [
  ['light', LAYERED_SKINS.filter((each) => itaOf(each) > 41)],
  ['tan', LAYERED_SKINS.filter((each) => Math.abs(itaOf(each) - 25.5) <= 15.5)],
  ['dark', LAYERED_SKINS.filter((each) => itaOf(each) < 10)],
];

const logDrop = (bare: Spectrum, zone: Spectrum): number =>
  Math.log(xyzOfSpectrum(zone)[1] / xyzOfSpectrum(bare)[1]);

/** The engine's zone against the Monte Carlo's: relative error of ln(Y zone / Y skin), and of Lab by the drop in L*. */
export interface LayeredError {
  readonly drop: number;
  readonly L: number;
  readonly a: number;
  readonly b: number;
  readonly zone: Lab;
}

/** Errors of zones in skins that the engine is told of in some way. */
export function layeredErrors(
  skinOf: (each: LayeredSkin) => Skin,
  skins: readonly LayeredSkin[] = LAYERED_SKINS,
): readonly LayeredError[] {
  return skins.map((each) => {
    const spectrum = zoneSpectrum(skinOf(each), [dots]);
    const zone = labOfSpectrum(spectrum);
    const drop = each.skinLab.L - each.zoneLab.L;
    return {
      drop: logDrop(each.bare, spectrum) / logDrop(each.bare, each.zone) - 1,
      L: (zone.L - each.zoneLab.L) / drop,
      a: (zone.a - each.zoneLab.a) / drop,
      b: (zone.b - each.zoneLab.b) / drop,
      zone,
    };
  });
}
