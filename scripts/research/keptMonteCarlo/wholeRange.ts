import data from '../../../tests/data/dot-monte-carlo-color.json' with { type: 'json' };
import {
  WAVELENGTHS_NM,
  colorDifference,
  dotSpectrum,
  labOfSpectrum,
  pigmentById,
  skinOfParameters,
  specularExcluded,
  specularIncluded,
  zoneSpectrum,
} from '@stipple/color';
import type { InkDots, Skin, Spectrum } from '@stipple/color';

const INK = pigmentById(data.ink);

/** What the four skins of the set are called, in its order. */
export const RANGE_SKINS = [
  'light (melanin 1.2 %)',
  'medium (5.6 %)',
  'dark (15.6 %)',
  'fair, full of blood (2 %)',
] as const;

/** Diameters of the dots of the whole range, mm. */
export const RANGE_DIAMETERS_MM: readonly number[] = data.parts[0]?.grid.diametersMm ?? [];

/** Dots in a skin, and what the Monte Carlo has for them: ln(R / bare) at its wavelengths. */
export interface RangeCase {
  readonly skinIndex: number;
  readonly skin: Skin;
  readonly dots: InkDots;
  readonly wavelengthsNm: readonly number[];
  readonly zone: readonly number[];
  readonly dot: readonly number[];
  readonly between: readonly number[];
}

type Part = (typeof data.parts)[number];

function casesOf({ scattering, wavelengthsNm, grid, bare, rows }: Part): RangeCase[] {
  const shapes = data.skins.flatMap((parameters, skinIndex) =>
    grid.topsMm.flatMap((topMm) =>
      grid.densitiesPerCm2.flatMap((densityPerCm2) =>
        grid.diametersMm.flatMap((diameterMm) =>
          grid.opticalDepths.map((opticalDepth) => ({
            skinIndex,
            skin: skinOfParameters({ ...parameters, scattering }),
            dots: {
              pigment: INK,
              opticalDepth,
              densityPerCm2,
              diameterMm,
              topMm,
              heightMm: grid.heightMm,
            },
          })),
        ),
      ),
    ),
  );
  return shapes.map((shape, i) => {
    const [zone, dot, between] = (rows[i] ?? []).map((row) =>
      row.map((value, k) => Math.log(value / 1e5 / (bare[shape.skinIndex]?.[k] ?? 1))),
    );
    if (zone === undefined || dot === undefined || between === undefined) {
      throw new Error(`Row ${i} is missing.`);
    }
    return { ...shape, wavelengthsNm, zone, dot, between };
  });
}

const [whole = [], less = [], more = [], strong = []] = data.parts.map(casesOf);

/** The documented range; its corners in skin that scatters 0.65 and 1.5 times as much; optical depths of 8 and 20. */
export const RANGE_CASES = { whole, less, more, strong } as const;

/** ln of engine over Monte Carlo, both against bare skin, at the case's wavelengths. */
export function logErrors(
  each: RangeCase,
  engine: Spectrum,
  truth: readonly number[],
): number[] {
  const inked = specularExcluded(engine);
  const bare = specularExcluded(each.skin.reflectance);
  return each.wavelengthsNm.map((nm, k) => {
    const at = WAVELENGTHS_NM.indexOf(nm);
    return Math.log((inked[at] ?? 1) / (bare[at] ?? 1)) - (truth[k] ?? 0);
  });
}

/** Straight lines between the points, level beyond the ends. */
function interpolate(xs: readonly number[], ys: readonly number[], x: number): number {
  const after = xs.findIndex((each) => each >= x);
  if (after === 0) return ys[0] ?? 0;
  if (after < 0) return ys.at(-1) ?? 0;
  const [x0, x1] = [xs[after - 1] ?? 0, xs[after] ?? 1];
  const [y0, y1] = [ys[after - 1] ?? 0, ys[after] ?? 0];
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

/**
 * CIEDE2000 between the engine's colour and the Monte Carlo's in the same skin. The engine's error is
 * smooth over wavelength where a reflectance is not, so it is the error that is filled in.
 */
export function colorError(
  each: RangeCase,
  engine: Spectrum,
  truth: readonly number[],
): number {
  const errors = logErrors(each, engine, truth);
  const real = specularIncluded(
    specularExcluded(engine).map(
      (value, i) =>
        (value * Math.exp(-interpolate(each.wavelengthsNm, errors, WAVELENGTHS_NM[i] ?? 0))) /
        (1 - 0.0278),
    ),
  );
  return colorDifference(labOfSpectrum(engine), labOfSpectrum(real));
}

/** The engine's zone of a case. */
export const zoneOfCase = ({ skin, dots }: RangeCase): Spectrum => zoneSpectrum(skin, [dots]);

/** The engine's look right above one of its dots. */
export const dotOfCase = ({ skin, dots }: RangeCase): Spectrum => dotSpectrum(skin, [dots], 0);
