/**
 * Monte Carlo of the shafts of shaved hair: long thin cylinders from the surface down, upright and leaning, single and in
 * pairs, opaque to half transparent.
 *
 *   npx tsx scripts/research/dotMonteCarlo/shaftMonteCarlo.ts [photons per wavelength, default 240000]
 *
 * Writes tests/data/shaft-monte-carlo.json: ci skin, n points/cm2 (twice the hairs where `apart` is given, mm between the
 * shafts of a pair), D diameter in mm, lean in degrees, mu absorption of the shaft in 1/mm, w nm, Rs bare, R zone, both
 * without surface reflection, se of ln(R/Rs). Seeded. About three minutes on one core.
 */
import { writeFileSync } from 'node:fs';
import { EPIDERMIS_MM, KM_FACTORS, coefficientsOf } from '../../../src/color/chromophores';
import type { SkinParameters } from '@stipple/color';
import { WAVELENGTHS_NM } from '@stipple/color';
import { seededRandom } from './random';
import { traceBatch } from './transport';
import type { DotLattice } from './transport';

const skinOf = (melanin: number): SkinParameters => ({
  melanin,
  blood: 0.007,
  oxygenation: 0.7,
  scattering: 1,
  melaninSlope: 0,
});
/** Scattering is the same in all, so that one set of paths serves them. */
const SKINS: readonly SkinParameters[] = [0.012, 0.056].map(skinOf);

/** Deeper than light comes back from. */
const DEPTH_MM = 4;
const OPAQUE_PER_MM = 1000;

interface Shafts {
  readonly densityPerCm2: number;
  readonly diameterMm: number;
  readonly leanDegrees: number;
  readonly pairApartMm?: number;
  readonly perMm: readonly number[];
}

const SHAFTS: readonly Shafts[] = [
  { densityPerCm2: 200, diameterMm: 0.08, leanDegrees: 0, perMm: [OPAQUE_PER_MM] },
  { densityPerCm2: 200, diameterMm: 0.08, leanDegrees: 45, perMm: [OPAQUE_PER_MM, 75, 25, 8] },
  { densityPerCm2: 120, diameterMm: 0.06, leanDegrees: 45, perMm: [OPAQUE_PER_MM, 10] },
  {
    densityPerCm2: 100,
    diameterMm: 0.08,
    leanDegrees: 45,
    pairApartMm: 0.15,
    perMm: [OPAQUE_PER_MM],
  },
  {
    densityPerCm2: 100,
    diameterMm: 0.08,
    leanDegrees: 45,
    pairApartMm: 0.081,
    perMm: [OPAQUE_PER_MM],
  },
];

const NANOMETRES = [450, 550, 650] as const;
const BATCHES = 24;

function latticeOf({ perMm, ...shafts }: Shafts): DotLattice {
  const opticalDepths = perMm.map((own) => own * DEPTH_MM);
  return { ...shafts, topMm: 0, heightMm: DEPTH_MM, opticalDepths };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function rowsOf(nm: number, perBatch: number): object[] {
  const index = WAVELENGTHS_NM.indexOf(nm);
  const of = SKINS.map(coefficientsOf);
  const medium = {
    reducedScattering: (of[0]?.dermisScattering[index] ?? 0) / KM_FACTORS.dermisScattering,
    anisotropy: 0.8,
    refractiveIndex: 1.4,
    epidermisMm: EPIDERMIS_MM,
  };
  const skins = of.map(({ epidermisAbsorption, dermisAbsorption }) => ({
    epidermis: (epidermisAbsorption[index] ?? 0) / KM_FACTORS.epidermisAbsorption,
    dermis: (dermisAbsorption[index] ?? 0) / KM_FACTORS.dermisAbsorption,
  }));
  const lattices = SHAFTS.map(latticeOf);
  const batches = Array.from({ length: BATCHES }, (_, batch) =>
    traceBatch(perBatch, medium, skins, lattices, seededRandom(7000 + nm * 100 + batch)),
  );
  const cases = SHAFTS.flatMap((shafts) => shafts.perMm.map((mu) => ({ shafts, mu })));
  return SKINS.flatMap((_, ci) =>
    cases.map(({ shafts, mu }, k) => {
      const bare = batches.map((batch) => batch.bare[ci] ?? 0);
      const zone = batches.map((batch) => batch.zone[ci * cases.length + k] ?? 0);
      const [Rs, R] = [mean(bare), mean(zone)];
      const off = zone.map((value, i) => value / R - (bare[i] ?? 0) / Rs);
      const se = Math.sqrt(mean(off.map((value) => value ** 2)) / (BATCHES - 1));
      return {
        ci,
        n: shafts.densityPerCm2,
        D: shafts.diameterMm,
        lean: shafts.leanDegrees,
        ...(shafts.pairApartMm === undefined ? {} : { apart: shafts.pairApartMm }),
        mu,
        w: nm,
        Rs: Number(Rs.toFixed(6)),
        R: Number(R.toFixed(6)),
        se: Number(se.toFixed(6)),
      };
    }),
  );
}

function run(photonsPerWavelength: number): void {
  const perBatch = Math.max(1, Math.round(photonsPerWavelength / BATCHES));
  const rows = NANOMETRES.flatMap((nm) => rowsOf(nm, perBatch));
  const about =
    'Monte Carlo by scripts/research/dotMonteCarlo/shaftMonteCarlo.ts: hair shafts in skin, surface reflection excluded.';
  const text = `{\n"about": ${JSON.stringify(about)},\n"photonsPerWavelength": ${perBatch * BATCHES},\n"skins": ${JSON.stringify(SKINS)},\n"cases": [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;
  writeFileSync(new URL('../../../tests/data/shaft-monte-carlo.json', import.meta.url), text);
  console.log(`${rows.length} cases written.`);
}

run(Number(process.argv[2] ?? 240_000));
