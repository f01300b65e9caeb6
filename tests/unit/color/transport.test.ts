import { expect, test } from 'vitest';
import kept from '../../data/dot-monte-carlo-shallow.json';
import { coefficientsOf, tissueOptics } from '../../../src/color/chromophores';
import { WAVELENGTHS_NM } from '@stipple/color';
import { seededRandom } from '../../../scripts/research/dotMonteCarlo/random';
import { internalFresnel } from '../../../scripts/research/dotMonteCarlo/photon';
import { traceUnderDots } from '../../../scripts/research/dotMonteCarlo/placedDots';
import { traceBatch } from '../../../scripts/research/dotMonteCarlo/transport';

test('the tracer meets the published semi-infinite, matched, isotropic case', () => {
  // Chandrasekhar, albedo 0.99, normal incidence, no boundary: diffuse reflectance 0.752.
  const medium = {
    reducedScattering: 9.9,
    anisotropy: 0,
    refractiveIndex: 1,
    epidermisMm: 0.08,
  };
  const { bare } = traceBatch(
    12_000,
    medium,
    [{ epidermis: 0.1, dermis: 0.1 }],
    [],
    seededRandom(7),
  );
  expect(Math.abs((bare[0] ?? 0) - 0.752)).toBeLessThan(0.008);
});

test('dots that fill the plane act as a uniform layer; no ink acts as skin', () => {
  const medium = {
    reducedScattering: 5,
    anisotropy: 0.8,
    refractiveIndex: 1.4,
    epidermisMm: 0.08,
  };
  const lattice = {
    topMm: 0.1,
    heightMm: 0.25,
    diameterMm: 3,
    densityPerCm2: 100,
    opticalDepths: [0, 2],
  };
  const skin = { epidermis: 0.5, dermis: 0.1 };
  const result = traceBatch(1500, medium, [skin], [lattice], seededRandom(3));
  expect(result.zone[0]).toBeCloseTo(result.bare[0] ?? 0, 10);
  expect(result.zone[1]).toBeLessThan(0.5 * (result.bare[0] ?? 0));
});

test('the kept cases come from this tracer', () => {
  const [light] = kept.skins;
  if (light === undefined) throw new Error('no skin kept');
  const at = WAVELENGTHS_NM.indexOf(550);
  const { epidermisAbsorption, dermisAbsorption, reducedScattering } = tissueOptics(
    coefficientsOf(light),
    at,
  );
  const medium = {
    reducedScattering,
    anisotropy: 0.8,
    refractiveIndex: 1.4,
    epidermisMm: 0.08,
  };
  const lattice = {
    topMm: 0.09,
    heightMm: 0.25,
    diameterMm: 0.36,
    densityPerCm2: 120,
    opticalDepths: [4],
  };
  const skin = { epidermis: epidermisAbsorption, dermis: dermisAbsorption };
  const { bare, zone } = traceBatch(8000, medium, [skin], [lattice], seededRandom(11));
  const row = kept.cases.find(
    ({ ci, w, z, D, t }) => ci === 0 && w === 550 && z === 0.09 && D === 0.36 && t === 4,
  );
  const expected = Math.log((row?.R ?? 0) / (row?.Rs ?? 1));
  expect(Math.abs(Math.log((zone[0] ?? 0) / (bare[0] ?? 1)) - expected)).toBeLessThan(0.03);
});

test('dots laid under the exit and dots traced through give the same zone and dot', () => {
  const medium = {
    reducedScattering: 5,
    anisotropy: 0.8,
    refractiveIndex: 1.4,
    epidermisMm: 0.08,
  };
  const skin = { epidermis: 0.5, dermis: 0.3 };
  const geometry = { heightMm: 0.25, opticalDepths: [3] };
  const lattice = { ...geometry, topMm: 0.1, diameterMm: 0.45, densityPerCm2: 200 };
  const grid = {
    ...geometry,
    topsMm: [0.1],
    diametersMm: [0.2, 0.45],
    densitiesPerCm2: [60, 200],
  };
  const through = traceBatch(8000, medium, [skin], [lattice], seededRandom(21));
  const under = traceUnderDots(8000, medium, [skin], grid, seededRandom(22));
  const coverage = (200 * Math.PI * 0.45 ** 2) / 400;
  const [zone, dot, between] = under.inked.slice(-3);
  const bare = under.bare[0] ?? 1;
  expect(Math.abs(Math.log(bare / (through.bare[0] ?? 1)))).toBeLessThan(0.04);
  const difference = (mine: number | undefined, theirs: number) =>
    Math.abs(Math.log((mine ?? 0) / bare) - Math.log(theirs / (through.bare[0] ?? 1)));
  expect(difference(zone, through.zone[0] ?? 0)).toBeLessThan(0.03);
  expect(difference(dot, (through.core[0] ?? 0) / coverage)).toBeLessThan(0.06);
  expect(between).toBeGreaterThan(zone ?? 1);
});

test('total internal reflection beyond the critical angle', () => {
  expect(internalFresnel(1, 1.4)).toBeCloseTo(0.0278, 4);
  expect(internalFresnel(0.6, 1.4)).toBe(1);
});

test('the generator is seeded and uniform', () => {
  const [first, again] = [seededRandom(5), seededRandom(5)];
  const values = Array.from({ length: 5000 }, first);
  expect(values).toEqual(Array.from({ length: 5000 }, again));
  expect(Math.abs(values.reduce((sum, value) => sum + value, 0) / 5000 - 0.5)).toBeLessThan(
    0.015,
  );
});
