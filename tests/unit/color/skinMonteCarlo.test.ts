import { expect, test } from 'vitest';
import kept from '../../data/skin-monte-carlo.json' with { type: 'json' };
import { ZONE_MODEL_SHARE } from '../../../src/color/zoneModelSigma';
import { skinFromLab, skinFromSpectrum, zoneModelSigma } from '@stipple/color';
import {
  LAYERED_KINDS,
  LAYERED_SKINS,
  layeredErrors,
} from '../../../scripts/research/keptMonteCarlo/layeredSkins';
import { seededRandom } from '../../../scripts/research/dotMonteCarlo/random';
import { traceLayered } from '../../../scripts/research/skinMonteCarlo/layeredTransport';
import { madeUpSkins } from '../../../scripts/research/skinMonteCarlo/madeUpSkins';

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const rms = (values: readonly number[]): number =>
  Math.sqrt(mean(values.map((value) => value * value)));

const fromLab = layeredErrors(({ skinLab }) => skinFromLab(skinLab));
const fromSpectrum = layeredErrors(({ bare }) => skinFromSpectrum(bare));

test('zones of made-up skins, told only their Lab: no bias, 15 % rms of ln drop', () => {
  expect(LAYERED_SKINS).toHaveLength(48);
  const drops = fromLab.map(({ drop }) => drop);
  console.info(
    `48 skins from Lab: ln drop ${(100 * mean(drops)).toFixed(1)} % mean, ${(100 * rms(drops)).toFixed(1)} % rms`,
  );
  expect(Math.abs(mean(drops))).toBeLessThan(0.025);
  expect(rms(drops)).toBeLessThan(0.15);
});

test('light, tan and dark skins are each met without bias', () => {
  for (const [, kind] of LAYERED_KINDS) {
    expect(kind.length).toBeGreaterThan(10);
    const drops = layeredErrors(({ skinLab }) => skinFromLab(skinLab), kind).map(
      ({ drop }) => drop,
    );
    expect(Math.abs(mean(drops))).toBeLessThan(0.05);
  }
});

test('told the whole spectrum the error is little more than half', () => {
  const drops = fromSpectrum.map(({ drop }) => drop);
  console.info(
    `48 skins from spectra: ln drop ${(100 * mean(drops)).toFixed(1)} % mean, ${(100 * rms(drops)).toFixed(1)} % rms`,
  );
  expect(Math.abs(mean(drops))).toBeLessThan(0.025);
  expect(rms(drops)).toBeLessThan(0.65 * rms(fromLab.map(({ drop }) => drop)));
});

test("the zone's own interval is the rms that this set leaves", () => {
  for (const [known, errors] of [
    ['lab', fromLab],
    ['spectrum', fromSpectrum],
  ] as const) {
    for (const axis of ['L', 'a', 'b'] as const) {
      const found = rms(errors.map((each) => each[axis]));
      expect(Math.abs(ZONE_MODEL_SHARE[known][axis] - found)).toBeLessThan(0.002);
    }
  }
  const sigma = zoneModelSigma({ L: 60, a: 10, b: 16 }, { L: 50, a: 5, b: 8 }, 'lab');
  expect(sigma.L).toBeCloseTo(10 * ZONE_MODEL_SHARE.lab.L, 10);
});

test('the layered tracer meets the published semi-infinite case, whatever the layers', () => {
  // Chandrasekhar, albedo 0.99, normal incidence, no boundary: diffuse reflectance 0.752.
  const alike = { epidermis: 0.1, plexus: 0.1, dermis: 0.1, ink: 0 };
  const skin = {
    epidermisBins: 8,
    plexusTopBins: 18,
    plexusBottomBins: 28,
    lattice: 0,
    wavelengths: [alike, { ...alike, plexus: 1 }],
  };
  const medium = { reducedScattering: 9.9, anisotropy: 0, refractiveIndex: 1 };
  const { bare, zone } = traceLayered(12_000, medium, [skin], [], seededRandom(7));
  expect(Math.abs((bare[0]?.[0] ?? 0) - 0.752)).toBeLessThan(0.008);
  expect(bare[0]?.[1]).toBeLessThan(bare[0]?.[0] ?? 0);
  expect(zone).toEqual(bare);
});

test('the kept skins are those that the script makes up', () => {
  madeUpSkins(48, 12).forEach((skin, i) => expect(kept.skins[i]).toMatchObject(skin));
});
