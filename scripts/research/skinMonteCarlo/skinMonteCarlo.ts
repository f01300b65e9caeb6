/**
 * Monte Carlo of made-up skins in layers, bare and with healed dots, as whole spectra: what
 * the engine, told only the Lab of the bare skin, is asked to foresee.
 *
 *   npx tsx scripts/research/skinMonteCarlo/skinMonteCarlo.ts [photons per scattering, default 60000]
 *
 * Writes tests/data/skin-monte-carlo.json. Paths are traced at 16 scatterings; each skin and
 * wavelength takes the four nearest, ln R interpolated (cubic) in ln of the scattering.
 * Seeded: the same numbers on every machine. Some ten minutes on one core.
 */
import { writeFileSync } from 'node:fs';
import { pigmentById } from '@stipple/color';
import {
  KM_FACTORS,
  coefficientsOf,
  reducedScatteringOf,
} from '../../../src/color/chromophores';
import { WAVELENGTHS_NM } from '@stipple/color';
import { seededRandom } from '../dotMonteCarlo/random';
import { DEPTH_BIN_MM, traceLayered } from './layeredTransport';
import type { LayeredAbsorption, LayeredSkin } from './layeredTransport';
import { madeUpSkins } from './madeUpSkins';
import type { MadeUpSkin } from './madeUpSkins';

const SKINS = madeUpSkins(48, 12);
const DOT_TOPS_MM = [...new Set(SKINS.map(({ dotTopMm }) => dotTopMm))].toSorted(
  (a, b) => a - b,
);
const DOTS = { heightMm: 0.25, diameterMm: 0.32, densityPerCm2: 130 } as const;
const OPTICAL_DEPTH = 3;

const LEVELS = 16;
const LEAST_SCATTERING = 2.2;
const MOST_SCATTERING = 18;
const LEVEL_STEP = Math.log(MOST_SCATTERING / LEAST_SCATTERING) / (LEVELS - 1);

/** Absorption of one skin at every wavelength, and its reduced scattering. */
function opticsOf(skin: MadeUpSkin): { absorption: LayeredAbsorption[]; scattering: number[] } {
  const { plexusShare, plexusTopMm, plexusBottomMm } = skin;
  const deep = skin.blood * (1 - plexusShare);
  const plexus = deep + (skin.blood * plexusShare * 1) / (plexusBottomMm - plexusTopMm);
  const below = coefficientsOf({ ...skin, plexusShare: 0, blood: deep });
  const within = coefficientsOf({ ...skin, plexusShare: 0, blood: plexus });
  const { shape } = pigmentById('carbon-black');
  return {
    absorption: WAVELENGTHS_NM.map((_, i) => ({
      epidermis: (below.epidermisAbsorption[i] ?? 0) / KM_FACTORS.epidermisAbsorption,
      plexus: (within.dermisAbsorption[i] ?? 0) / KM_FACTORS.dermisAbsorption,
      dermis: (below.dermisAbsorption[i] ?? 0) / KM_FACTORS.dermisAbsorption,
      ink: (OPTICAL_DEPTH * (shape[i] ?? 0)) / DOTS.heightMm,
    })),
    scattering: [...reducedScatteringOf(below)],
  };
}

/** The first of the four levels that a scattering is interpolated from. */
function firstLevelOf(scattering: number): number {
  const at = Math.floor(Math.log(scattering / LEAST_SCATTERING) / LEVEL_STEP);
  return Math.max(0, Math.min(LEVELS - 4, at - 1));
}

/** Cubic Lagrange weights of the four levels. */
function weightsOf(scattering: number): number[] {
  const at = Math.log(scattering / LEAST_SCATTERING) / LEVEL_STEP - firstLevelOf(scattering);
  return [0, 1, 2, 3].map((k) =>
    [0, 1, 2, 3].reduce(
      (product, other) => (other === k ? product : (product * (at - other)) / (k - other)),
      1,
    ),
  );
}

const bins = (mm: number): number => Math.round(mm / DEPTH_BIN_MM);

/** A spectrum of its logarithms, five digits. */
function spectrum(logs: readonly number[] = []): number[] {
  return logs.map((value) => Number(Math.exp(value).toFixed(5)));
}

function run(photons: number): void {
  const optics = SKINS.map(opticsOf);
  const empty = () => SKINS.map(() => WAVELENGTHS_NM.map(() => 0));
  const [bare, zone] = [empty(), empty()];
  for (let level = 0; level < LEVELS; level++) {
    const members = optics.map(({ scattering }) =>
      scattering.flatMap((value, i) => {
        const k = level - firstLevelOf(value);
        return k >= 0 && k < 4 ? [{ i, weight: weightsOf(value)[k] ?? 0 }] : [];
      }),
    );
    const layered = SKINS.map((skin, s): LayeredSkin => ({
      epidermisBins: bins(skin.epidermisMm),
      plexusTopBins: bins(skin.plexusTopMm),
      plexusBottomBins: bins(skin.plexusBottomMm),
      lattice: DOT_TOPS_MM.indexOf(skin.dotTopMm),
      wavelengths: (members[s] ?? []).flatMap(({ i }) => optics[s]?.absorption[i] ?? []),
    }));
    const medium = {
      reducedScattering: LEAST_SCATTERING * Math.exp(LEVEL_STEP * level),
      anisotropy: 0.8,
      refractiveIndex: 1.4,
    };
    const lattices = DOT_TOPS_MM.map((topMm) => ({ ...DOTS, topMm, opticalDepths: [] }));
    const traced = traceLayered(photons, medium, layered, lattices, seededRandom(500 + level));
    members.forEach((wavelengths, s) => {
      wavelengths.forEach(({ i, weight }, k) => {
        const [b, z] = [bare[s], zone[s]];
        if (b === undefined || z === undefined) return;
        b[i] = (b[i] ?? 0) + weight * Math.log(traced.bare[s]?.[k] ?? 1);
        z[i] = (z[i] ?? 0) + weight * Math.log(traced.zone[s]?.[k] ?? 1);
      });
    });
    console.log(`scattering ${level + 1} of ${LEVELS}`);
  }
  const rows = SKINS.map((skin, s) =>
    JSON.stringify({ ...skin, bare: spectrum(bare[s]), zone: spectrum(zone[s]) }),
  );
  const about =
    'Monte Carlo by scripts/research/skinMonteCarlo/skinMonteCarlo.ts: made-up skins in layers, bare and with healed dots of carbon; surface reflection excluded, 380-730 nm by 10 nm.';
  const text = `{\n"about": ${JSON.stringify(about)},\n"photonsPerScattering": ${photons},\n"dots": ${JSON.stringify({ ...DOTS, opticalDepth: OPTICAL_DEPTH })},\n"skins": [\n${rows.join(',\n')}\n]}\n`;
  writeFileSync(new URL('../../../tests/data/skin-monte-carlo.json', import.meta.url), text);
  console.log(`${rows.length} skins written.`);
}

run(Number(process.argv[2] ?? 60_000));
