/**
 * Monte Carlo of healed dots as Stipple's defaults have them: shallow (0.08-0.12 mm) and
 * dense (optical depth 2-5), outside the grid that the engine was first fitted to; a few deeper
 * ones join them.
 *
 *   npx tsx scripts/research/dotMonteCarlo/dotMonteCarlo.ts [photons per wavelength, default 160000]
 *
 * Writes tests/data/dot-monte-carlo-shallow.json, rows as in dot-monte-carlo.json (ci skin,
 * z top mm, t optical depth at the row's wavelength w, D mm, n per cm2, Rs bare, R zone, se
 * of ln(R/Rs)) plus Rd, the reflectance right above a dot, and seD of ln(Rd/Rs).
 * Seeded: the same numbers on every machine. About two minutes on one core.
 */
import { writeFileSync } from 'node:fs';
import { EPIDERMIS_MM, KM_FACTORS, coefficientsOf } from '../../../src/color/chromophores';
import type { SkinParameters } from '@stipple/color';
import { WAVELENGTHS_NM } from '@stipple/color';
import { seededRandom } from './random';
import { traceBatch } from './transport';
import type { SkinAbsorption } from './photon';
import type { BatchResult, DotLattice } from './transport';

const LIGHT: SkinParameters = {
  melanin: 0.012,
  blood: 0.007,
  oxygenation: 0.7,
  scattering: 1,
  melaninSlope: 0,
};

/** Scattering is the same in all, so that one set of paths serves them. */
const SKINS: readonly SkinParameters[] = [
  LIGHT,
  { melanin: 0.056, blood: 0.007, oxygenation: 0.7, scattering: 1, melaninSlope: 0 },
  { melanin: 0.156, blood: 0.01, oxygenation: 0.7, scattering: 1, melaninSlope: 0 },
];

const shape = (
  topMm: number,
  diameterMm: number,
  densityPerCm2: number,
  opticalDepths: readonly number[],
): DotLattice => ({ topMm, heightMm: 0.25, diameterMm, densityPerCm2, opticalDepths });

const LATTICES: readonly DotLattice[] = [
  shape(0.08, 0.32, 135, [2, 3, 5]),
  shape(0.09, 0.36, 120, [2, 4]),
  shape(0.1, 0.28, 150, [3, 5]),
  shape(0.12, 0.32, 135, [3, 5]),
  shape(0.09, 0.32, 60, [4]),
  shape(0.12, 0.3, 120, [1, 3]),
  shape(0.2, 0.32, 135, [1.5, 4]),
  shape(0.32, 0.3, 120, [3]),
];

const NANOMETRES = [450, 550, 650] as const;
const BATCHES = 24;

function absorptionOf(parameters: SkinParameters, index: number): SkinAbsorption {
  const { epidermisAbsorption, dermisAbsorption } = coefficientsOf(parameters);
  return {
    epidermis: (epidermisAbsorption[index] ?? 0) / KM_FACTORS.epidermisAbsorption,
    dermis: (dermisAbsorption[index] ?? 0) / KM_FACTORS.dermisAbsorption,
  };
}

/** Mean over batches, and the standard error of ln(mean / bare mean), batch by batch. */
function summarise(values: readonly number[], bare: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const bareMean = bare.reduce((sum, value) => sum + value, 0) / bare.length;
  const deviation = values.map((value, i) => value / mean - (bare[i] ?? 0) / bareMean);
  const variance =
    deviation.reduce((sum, value) => sum + value * value, 0) / (values.length - 1);
  return { mean, bareMean, standardError: Math.sqrt(variance / values.length) };
}

function rowsOf(nm: number, batches: readonly BatchResult[]): object[] {
  const inks = LATTICES.flatMap((lattice) =>
    lattice.opticalDepths.map((opticalDepth) => ({ lattice, opticalDepth })),
  );
  return SKINS.flatMap((_, skin) =>
    inks.map(({ lattice, opticalDepth }, k) => {
      const at = skin * inks.length + k;
      const bare = batches.map((batch) => batch.bare[skin] ?? 0);
      const coverage = (lattice.densityPerCm2 * Math.PI * lattice.diameterMm ** 2) / 400;
      const zone = summarise(
        batches.map((batch) => batch.zone[at] ?? 0),
        bare,
      );
      const dot = summarise(
        batches.map((batch) => (batch.core[at] ?? 0) / coverage),
        bare,
      );
      return {
        ci: skin,
        z: lattice.topMm,
        t: opticalDepth,
        D: lattice.diameterMm,
        n: lattice.densityPerCm2,
        a: Number(coverage.toFixed(6)),
        w: nm,
        Rs: Number(zone.bareMean.toFixed(6)),
        R: Number(zone.mean.toFixed(6)),
        se: Number(zone.standardError.toFixed(6)),
        Rd: Number(dot.mean.toFixed(6)),
        seD: Number(dot.standardError.toFixed(6)),
      };
    }),
  );
}

function run(photonsPerWavelength: number): void {
  const perBatch = Math.max(1, Math.round(photonsPerWavelength / BATCHES));
  const rows = NANOMETRES.flatMap((nm, wavelength) => {
    const index = WAVELENGTHS_NM.indexOf(nm);
    const { dermisScattering } = coefficientsOf(LIGHT);
    const medium = {
      reducedScattering: (dermisScattering[index] ?? 0) / KM_FACTORS.dermisScattering,
      anisotropy: 0.8,
      refractiveIndex: 1.4,
      epidermisMm: EPIDERMIS_MM,
    };
    const skins = SKINS.map((skin) => absorptionOf(skin, index));
    const batches = Array.from({ length: BATCHES }, (_, batch) =>
      traceBatch(
        perBatch,
        medium,
        skins,
        LATTICES,
        seededRandom(1000 * (wavelength + 1) + batch),
      ),
    );
    return rowsOf(nm, batches);
  });
  const about =
    'Monte Carlo by scripts/research/dotMonteCarlo/dotMonteCarlo.ts: shallow dense dots in skin, surface reflection excluded.';
  const text = `{\n"about": ${JSON.stringify(about)},\n"photonsPerWavelength": ${perBatch * BATCHES},\n"skins": ${JSON.stringify(SKINS)},\n"cases": [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;
  writeFileSync(
    new URL('../../../tests/data/dot-monte-carlo-shallow.json', import.meta.url),
    text,
  );
  console.log(`${rows.length} cases written.`);
}

run(Number(process.argv[2] ?? 160_000));
