/**
 * Monte Carlo over the whole range of healed dots that docs/color.md section 3 documents, at ten
 * wavelengths, so that colours follow: of the zone, of the disc right above a dot, and of the
 * place farthest from all dots. Two more parts have skins that scatter less and more, a last one ink
 * stronger than usual practice.
 *
 *   npx tsx scripts/research/dotMonteCarlo/colorMonteCarlo.ts [photons per wavelength, default 120000]
 *
 * Writes tests/data/dot-monte-carlo-color.json, surface reflection excluded. Of each part, `bare`
 * is, by skin, the reflectance at each wavelength; `rows` are, by skin, top, density, diameter and
 * optical depth (the last fastest), three lists over the wavelengths in units of 1e-5: zone, dot,
 * between. `error` has, by skin, the root mean square over rows of the standard error of
 * ln(R / bare) for the three at each wavelength. The ink is carbon black, whose optical depth is
 * told at 550 nm. Seeded: the same numbers on every machine. About four minutes on one core.
 */
import { writeFileSync } from 'node:fs';
import { EPIDERMIS_MM, KM_FACTORS, coefficientsOf } from '../../../src/color/chromophores';
import type { SkinParameters } from '@stipple/color';
import { pigmentById } from '@stipple/color';
import { WAVELENGTHS_NM } from '@stipple/color';
import type { SkinAbsorption } from './photon';
import { PLACES, traceUnderDots } from './placedDots';
import type { DotGrid, PlacedResult } from './placedDots';
import { seededRandom } from './random';

/** What is traced together: a scattering that all skins share, wavelengths, and the dots. */
interface Part {
  readonly scattering: number;
  readonly wavelengthsNm: readonly number[];
  readonly grid: DotGrid;
  readonly firstSeed: number;
}

/** Light, medium and dark as in the other sets, and a fair skin full of blood. */
const SKINS = [
  { melanin: 0.012, blood: 0.007, oxygenation: 0.7, melaninSlope: 0 },
  { melanin: 0.056, blood: 0.007, oxygenation: 0.7, melaninSlope: 0 },
  { melanin: 0.156, blood: 0.01, oxygenation: 0.7, melaninSlope: 0 },
  { melanin: 0.008, blood: 0.02, oxygenation: 0.75, melaninSlope: 0 },
] as const;

const WHOLE_RANGE: DotGrid = {
  topsMm: [0.08, 0.11, 0.15],
  heightMm: 0.25,
  diametersMm: [0.2, 0.25, 0.32, 0.38, 0.45],
  densitiesPerCm2: [60, 120, 200],
  opticalDepths: [1, 2.5, 5],
};

const CORNERS: DotGrid = {
  topsMm: [0.08, 0.15],
  heightMm: 0.25,
  diametersMm: [0.2, 0.32, 0.45],
  densitiesPerCm2: [60, 140],
  opticalDepths: [1, 3],
};

const STRONG: DotGrid = {
  topsMm: [0.08, 0.11],
  heightMm: 0.25,
  diametersMm: [0.2, 0.32, 0.45],
  densitiesPerCm2: [120],
  opticalDepths: [8, 20],
};

const PARTS: readonly Part[] = [
  {
    scattering: 1,
    wavelengthsNm: [430, 450, 480, 500, 530, 550, 580, 600, 620, 650],
    grid: WHOLE_RANGE,
    firstSeed: 1,
  },
  { scattering: 0.65, wavelengthsNm: [450, 550, 650], grid: CORNERS, firstSeed: 21 },
  { scattering: 1.5, wavelengthsNm: [450, 550, 650], grid: CORNERS, firstSeed: 31 },
  { scattering: 1, wavelengthsNm: [450, 550, 650], grid: STRONG, firstSeed: 41 },
];

const INK = pigmentById('carbon-black');
const BATCHES = 20;

function opticsOf(parameters: SkinParameters, index: number): SkinAbsorption {
  const { epidermisAbsorption, dermisAbsorption } = coefficientsOf(parameters);
  return {
    epidermis: (epidermisAbsorption[index] ?? 0) / KM_FACTORS.epidermisAbsorption,
    dermis: (dermisAbsorption[index] ?? 0) / KM_FACTORS.dermisAbsorption,
  };
}

function traceAt(part: Part, nm: number, seed: number, perBatch: number): PlacedResult[] {
  const index = WAVELENGTHS_NM.indexOf(nm);
  const skins = SKINS.map((skin) => ({ ...skin, scattering: part.scattering }));
  const [light] = skins;
  if (light === undefined) throw new Error('There is no skin.');
  const medium = {
    reducedScattering:
      (coefficientsOf(light).dermisScattering[index] ?? 0) / KM_FACTORS.dermisScattering,
    anisotropy: 0.8,
    refractiveIndex: 1.4,
    epidermisMm: EPIDERMIS_MM,
  };
  const optics = skins.map((skin) => opticsOf(skin, index));
  const opticalDepths = part.grid.opticalDepths.map((depth) => depth * (INK.shape[index] ?? 0));
  const grid = { ...part.grid, opticalDepths };
  return Array.from({ length: BATCHES }, (_, batch) =>
    traceUnderDots(perBatch, medium, optics, grid, seededRandom(1000 * seed + batch)),
  );
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Variance of ln(mean / bare mean), from what the batches scatter. */
function varianceOf(values: readonly number[], bare: readonly number[]): number {
  const [mean, bareMean] = [meanOf(values), meanOf(bare)];
  const squares = values.map((value, i) => (value / mean - (bare[i] ?? 0) / bareMean) ** 2);
  return meanOf(squares) / (values.length - 1);
}

/** One part as JSON: what it is on the first line, then a row a line. */
function tracePart(part: Part, perBatch: number): string {
  const { scattering, wavelengthsNm, grid, firstSeed } = part;
  const byWavelength = wavelengthsNm.map((nm, i) => traceAt(part, nm, firstSeed + i, perBatch));
  const values = (wavelength: number, list: keyof PlacedResult, at: number) =>
    (byWavelength[wavelength] ?? []).map((batch) => batch[list][at] ?? 0);
  const over = <T>(of: (wavelength: number) => T) => wavelengthsNm.map((_, i) => of(i));
  const perSkin = (byWavelength[0]?.[0]?.inked.length ?? 0) / SKINS.length / PLACES.length;
  const rows = Array.from({ length: perSkin * SKINS.length }, (_, row) =>
    PLACES.map((_place, place) =>
      over((i) => Math.round(1e5 * meanOf(values(i, 'inked', row * PLACES.length + place)))),
    ),
  );
  const bare = SKINS.map((_, skin) =>
    over((i) => Number(meanOf(values(i, 'bare', skin)).toFixed(6))),
  );
  const error = SKINS.map((_, skin) =>
    PLACES.map((_place, place) =>
      over((i) => {
        const bareValues = values(i, 'bare', skin);
        const variances = Array.from({ length: perSkin }, (_unused, row) => {
          const at = (skin * perSkin + row) * PLACES.length + place;
          return varianceOf(values(i, 'inked', at), bareValues);
        });
        return Number(Math.sqrt(meanOf(variances)).toFixed(5));
      }),
    ),
  );
  const head = JSON.stringify({ scattering, wavelengthsNm, grid, bare, error });
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `${head.slice(0, -1)},"rows":[\n${lines}\n]}`;
}

function run(photonsPerWavelength: number): void {
  const perBatch = Math.max(1, Math.round(photonsPerWavelength / BATCHES));
  const head = JSON.stringify({
    about:
      'Monte Carlo by scripts/research/dotMonteCarlo/colorMonteCarlo.ts: healed dots over their documented range, surface reflection excluded.',
    photonsPerWavelength: perBatch * BATCHES,
    ink: INK.id,
    skins: SKINS,
    places: PLACES,
  });
  const parts = PARTS.map((part) => tracePart(part, perBatch)).join(',\n');
  const text = `${head.slice(0, -1)},\n"parts":[\n${parts}\n]}\n`;
  const file = new URL('../../../tests/data/dot-monte-carlo-color.json', import.meta.url);
  writeFileSync(file, text);
  console.log(`${Math.round(text.length / 1024)} KiB written.`);
}

run(Number(process.argv[2] ?? 120_000));
