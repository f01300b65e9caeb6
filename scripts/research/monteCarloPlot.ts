import { readFileSync } from 'node:fs';
import {
  WAVELENGTHS_NM,
  dotSpectrum,
  pigmentById,
  skinOfParameters,
  specularExcluded,
  zoneSpectrum,
} from '@stipple/color';
import { emptySpectrum, sampleSpectrum } from '../../src/color/spectrum';
import type { InkDots, Pigment, Skin, Spectrum } from '@stipple/color';
import type { SkinParameters } from '@stipple/color';
import type { Chart } from './lineChart';

const carbon = pigmentById('carbon-black');

interface MonteCarloCase {
  readonly ci: number;
  readonly z: number;
  readonly t: number;
  readonly D: number;
  readonly n: number;
  readonly w: number;
  readonly Rs: number;
  readonly R: number;
}

function readData(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../tests/data/${name}`, import.meta.url), 'utf8'));
}

type Look = (skin: Skin, dots: InkDots) => Spectrum;
type Point = readonly [monteCarlo: number, engine: number];

/** Engine's R / Rs of a look at one wavelength, to go with the Monte Carlo's. */
function overBare(look: Look, skin: Skin, dots: InkDots, nm: number): number {
  const at = WAVELENGTHS_NM.indexOf(nm);
  const bare = specularExcluded(skin.reflectance)[at] ?? 1;
  return (specularExcluded(look(skin, dots))[at] ?? 1) / bare;
}

type SkinWithoutScattering = Omit<SkinParameters, 'scattering'>;

interface ColorPart {
  readonly scattering: number;
  readonly wavelengthsNm: readonly number[];
  readonly grid: Readonly<
    Record<'topsMm' | 'densitiesPerCm2' | 'diametersMm' | 'opticalDepths', readonly number[]>
  >;
  readonly bare: readonly (readonly number[])[];
  readonly rows: readonly (readonly (readonly number[])[])[];
}

/** The whole documented range, one part for each scattering: `place` 0 is the zone, 1 the dot. */
function colorPoints(look: Look, place: 0 | 1): Point[] {
  const { skins, parts } = readData('dot-monte-carlo-color.json') as {
    skins: SkinWithoutScattering[];
    parts: ColorPart[];
  };
  return parts.flatMap(({ scattering, wavelengthsNm, grid, bare, rows }) => {
    const shapes = skins.flatMap((parameters, ci) =>
      grid.topsMm.flatMap((topMm) =>
        grid.densitiesPerCm2.flatMap((densityPerCm2) =>
          grid.diametersMm.flatMap((diameterMm) =>
            grid.opticalDepths.map((opticalDepth) => ({
              ci,
              skin: skinOfParameters({ ...parameters, scattering }),
              dots: {
                pigment: carbon,
                topMm,
                heightMm: 0.25,
                densityPerCm2,
                diameterMm,
                opticalDepth,
              },
            })),
          ),
        ),
      ),
    );
    return shapes.flatMap(({ ci, skin, dots }, row) =>
      wavelengthsNm.map((nm, k): Point => {
        const reflectance = (rows[row]?.[place]?.[k] ?? 0) / 1e5;
        const monteCarlo = reflectance / (bare[ci]?.[k] ?? 1);
        return [monteCarlo, overBare(look, skin, dots, nm)];
      }),
    );
  });
}

/** Points for a plot: one in 23, or it would be black with them. */
function thinned(points: readonly Point[]): Point[] {
  return points.filter((_, i) => i % 23 === 0);
}

const dotOf: Look = (skin, dots) => dotSpectrum(skin, [dots], 0);
const zoneOf: Look = (skin, dots) => zoneSpectrum(skin, [dots]);

/** Zones and dots of the engine against every Monte Carlo kept. */
export function againstMonteCarlo(): Chart {
  const first = readData('dot-monte-carlo.json') as MonteCarloCase[];
  const shallow = readData('dot-monte-carlo-shallow.json') as {
    skins: SkinParameters[];
    cases: MonteCarloCase[];
  };
  const skins = shallow.skins.map(skinOfParameters);
  // The first set tells optical depth at 550 nm, the shallow one at the row's own wavelength.
  const aerosol: Pigment = { ...carbon, shape: sampleSpectrum((nm) => 550 / nm) };
  const grey: Pigment = { ...carbon, shape: emptySpectrum().fill(1) };
  const pointsOf = (cases: readonly MonteCarloCase[], pigment: Pigment) =>
    cases.flatMap(({ ci, z, t, D, n, w, Rs, R }): Point[] => {
      const skin = skins[ci];
      if (skin === undefined) return [];
      const dots = {
        pigment,
        opticalDepth: t,
        densityPerCm2: n,
        diameterMm: D,
        topMm: z,
        heightMm: 0.25,
      };
      return [[R / Rs, overBare(zoneOf, skin, dots, w)]];
    });
  return {
    title: 'Zone and dot over bare skin: engine against Monte Carlo',
    xLabel: 'Monte Carlo R / Rs',
    yLabel: 'engine R / Rs',
    xTicks: [0, 0.2, 0.4, 0.6, 0.8, 1],
    yTicks: [0, 0.2, 0.4, 0.6, 0.8, 1],
    series: [
      {
        name: 'equal',
        color: '#bbb',
        points: [
          [0, 0],
          [1, 1],
        ],
      },
      {
        name: 'whole range, dots',
        color: '#7a9e7e',
        scatter: true,
        points: thinned(colorPoints(dotOf, 1)),
      },
      {
        name: 'whole range, zones',
        color: '#6a4c93',
        scatter: true,
        points: thinned(colorPoints(zoneOf, 0)),
      },
      {
        name: '270 cases',
        color: '#2a6f97',
        scatter: true,
        points: pointsOf(first, aerosol),
      },
      {
        name: 'own, shallow',
        color: '#c1432e',
        scatter: true,
        points: pointsOf(shallow.cases, grey),
      },
    ],
  };
}
