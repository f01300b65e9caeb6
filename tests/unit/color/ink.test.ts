import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  HEALED_DOT,
  PIGMENTS,
  calibratePigment,
  colorDifference,
  dotSpectrum,
  inkAppearance,
  labOfLinearRgb,
  labOfSpectrum,
  opticalDepthOfDilution,
  parsePigment,
  pigmentById,
  skinFromLab,
  solidSpectrum,
  zoneSpectrum,
} from '@stipple/color';
import { dilutionOfOpticalDepth } from '../../../src/color/pigment';
import { haloRadius, inkShareWithin } from '../../../src/color/inkDot';
import type { InkDots, Lab, Spectrum } from '@stipple/color';
import { prepareSingleInk } from '../../../src/color/singleInk';
import { realSkinLab } from './arbitraries';

const carbon = pigmentById('carbon-black');
const fitzpatrickIII = skinFromLab({ L: 61.1, a: 11.3, b: 16.3 });

function dots(changes: Partial<InkDots> = {}): InkDots {
  return { ...HEALED_DOT, pigment: carbon, opticalDepth: 3, densityPerCm2: 130, ...changes };
}

function zoneLab(changes: Partial<InkDots>): Lab {
  return labOfSpectrum(zoneSpectrum(fitzpatrickIII, [dots(changes)]));
}

function patch(lab: Lab): Lab {
  return labOfSpectrum(solidSpectrum(skinFromLab(lab), dots({ topMm: 0.12, opticalDepth: 3 })));
}

const anyDots: fc.Arbitrary<InkDots> = fc.record({
  pigment: fc.constantFrom(...PIGMENTS),
  opticalDepth: fc.double({ min: 0.05, max: 12, noNaN: true }),
  densityPerCm2: fc.double({ min: 5, max: 240, noNaN: true }),
  diameterMm: fc.double({ min: 0.15, max: 0.5, noNaN: true }),
  topMm: fc.double({ min: 0.05, max: 0.6, noNaN: true }),
  heightMm: fc.double({ min: 0.1, max: 0.4, noNaN: true }),
});

test('no ink is skin, in every way there is to have none', () => {
  const skin = fitzpatrickIII;
  expect(zoneSpectrum(skin, [])).toEqual(skin.reflectance);
  expect(zoneSpectrum(skin, [dots({ densityPerCm2: 0 })])).toEqual(skin.reflectance);
  expect(zoneSpectrum(skin, [dots({ opticalDepth: 0 })])).toEqual(skin.reflectance);
  const faint = zoneSpectrum(skin, [dots({ opticalDepth: 1e-9 })]);
  expect(colorDifference(labOfSpectrum(faint), skin.lab)).toBeLessThan(1e-4);
});

function inRange(spectrum: Spectrum): boolean {
  return spectrum.every((r) => r > 0 && r <= 1);
}

test('energy: every zone and dot reflects between 0 and 1, and no more than bare skin', () => {
  fc.assert(
    fc.property(realSkinLab, anyDots, (lab, population) => {
      const skin = skinFromLab(lab);
      const zone = zoneSpectrum(skin, [population]);
      const dot = dotSpectrum(skin, [population], 0);
      expect(inRange(zone) && inRange(dot)).toBe(true);
      expect(zone.every((r, i) => r <= (skin.reflectance[i] ?? 0) + 1e-12)).toBe(true);
      expect(dot.every((r, i) => r <= (skin.reflectance[i] ?? 0) + 1e-12)).toBe(true);
    }),
    { numRuns: 120 },
  );
});

test('more ink, more dots or wider dots are never lighter', () => {
  fc.assert(
    fc.property(realSkinLab, anyDots, (lab, population) => {
      const skin = skinFromLab(lab);
      const L = (changes: Partial<InkDots>) =>
        labOfSpectrum(zoneSpectrum(skin, [{ ...population, ...changes }])).L;
      const here = L({});
      expect(L({ opticalDepth: population.opticalDepth * 1.2 })).toBeLessThanOrEqual(
        here + 1e-9,
      );
      expect(L({ densityPerCm2: population.densityPerCm2 * 1.1 })).toBeLessThanOrEqual(
        here + 1e-9,
      );
      expect(L({ diameterMm: population.diameterMm * 1.1 })).toBeLessThanOrEqual(here + 1e-9);
    }),
    { numRuns: 120 },
  );
});

test('ink saturates: beyond optical depth 60 a zone hardly changes', () => {
  expect(
    colorDifference(zoneLab({ opticalDepth: 60 }), zoneLab({ opticalDepth: 120 })),
  ).toBeLessThan(0.1);
});

test('faint ink averages by volume', () => {
  const drop = [0.01, 0.02].map(
    (opticalDepth) => fitzpatrickIII.lab.L - zoneLab({ opticalDepth }).L,
  );
  expect((drop[1] ?? 0) / (drop[0] ?? 1)).toBeCloseTo(2, 1);
});

test('deeper dots are softer and bluer than shallow ones', () => {
  const depths = [0.09, 0.15, 0.25, 0.45];
  const contrast = depths.map((topMm) => {
    const population = [dots({ topMm })];
    return (
      labOfSpectrum(zoneSpectrum(fitzpatrickIII, population)).L -
      labOfSpectrum(dotSpectrum(fitzpatrickIII, population, 0)).L
    );
  });
  for (let i = 1; i < depths.length; i++) {
    expect(contrast[i]).toBeLessThan(contrast[i - 1] ?? 0);
    const [near, far] = [depths[i - 1] ?? 0, depths[i] ?? 0];
    const halo = (topMm: number) => haloRadius(fitzpatrickIII, topMm)[17] ?? 0;
    expect(halo(far)).toBeGreaterThan(halo(near));
  }
});

test('an opaque patch on light skin reads blue, on dark skin does not', () => {
  const light = patch({ L: 68.2, a: 10.2, b: 10.2 });
  // Less blood above the patch than in a uniform dermis (38.3, -0.4, -6.6 there): lighter, as blue.
  expect(colorDifference(light, { L: 38.3, a: -0.4, b: -6.6 })).toBeLessThan(3);
  expect(light.b).toBeLessThan(-6);
  expect(patch({ L: 47, a: 11.3, b: 18.4 }).b).toBeGreaterThan(0);
});

test('zones and dots of the prototype (old parameters, uniform dermis) come back within 1 dE00, dots within 3', () => {
  const old = { topMm: 0.15, diameterMm: 0.3, opticalDepth: 1.5, densityPerCm2: 120 };
  const golden = [
    [68.2, 10.2, 10.2, 63.1, 6.6, 6.4, 59.5, 5.9, 5.3],
    [65.1, 10.8, 13.8, 60.5, 7.1, 9.9, 57.0, 6.0, 8.3],
    [61.1, 11.3, 16.3, 57.1, 7.7, 12.6, 53.9, 6.5, 10.8],
    [56.3, 11.4, 18.4, 52.8, 8.0, 14.9, 50.1, 6.9, 13.0],
    [47.0, 11.3, 18.4, 44.5, 8.5, 15.6, 42.5, 7.3, 13.8],
    [37.2, 10.2, 13.0, 36.0, 8.0, 11.3, 34.8, 6.6, 9.9],
  ];
  for (const row of golden) {
    const at = (i: number): Lab => ({ L: row[i] ?? 0, a: row[i + 1] ?? 0, b: row[i + 2] ?? 0 });
    const skin = skinFromLab(at(0));
    const zone = labOfSpectrum(zoneSpectrum(skin, [dots(old)]));
    const dot = labOfSpectrum(dotSpectrum(skin, [dots(old)], 0));
    expect(colorDifference(zone, at(3))).toBeLessThan(1);
    expect(colorDifference(dot, at(6))).toBeLessThan(3);
  }
});

test('overlap at random takes away, spaced dots lose nothing', () => {
  const population = [dots({ densityPerCm2: 200, diameterMm: 0.4 })];
  const spaced = labOfSpectrum(zoneSpectrum(fitzpatrickIII, population));
  const random = labOfSpectrum(zoneSpectrum(fitzpatrickIII, population, 'random'));
  expect(random.L).toBeGreaterThan(spaced.L);
});

test('splitting a population changes nothing; depths and inks mix', () => {
  const whole = zoneSpectrum(fitzpatrickIII, [dots()]);
  const halves = [dots({ densityPerCm2: 65 }), dots({ densityPerCm2: 65 })];
  expect(
    colorDifference(labOfSpectrum(whole), labOfSpectrum(zoneSpectrum(fitzpatrickIII, halves))),
  ).toBeLessThan(1e-6);
  const dot = labOfSpectrum(dotSpectrum(fitzpatrickIII, halves, 1));
  expect(
    colorDifference(dot, labOfSpectrum(dotSpectrum(fitzpatrickIII, [dots()], 0))),
  ).toBeLessThan(1e-6);
  const mixed = [
    dots({ densityPerCm2: 65, topMm: 0.2 }),
    dots({ densityPerCm2: 65, opticalDepth: 1 }),
  ];
  const L = labOfSpectrum(zoneSpectrum(fitzpatrickIII, mixed)).L;
  expect(L).toBeGreaterThan(labOfSpectrum(whole).L);
  expect(L).toBeLessThan(fitzpatrickIII.lab.L);
});

function gap(first: Spectrum, second: Spectrum): number {
  return Math.max(...first.map((value, i) => Math.abs(value - (second[i] ?? 0))));
}

test('the prepared single ink is the same physics', () => {
  fc.assert(
    fc.property(realSkinLab, anyDots, (lab, population) => {
      const skin = skinFromLab(lab);
      const ink = prepareSingleInk(skin, population.topMm, population.heightMm);
      expect(gap(ink.zone(population), zoneSpectrum(skin, [population]))).toBeLessThan(1e-12);
      expect(gap(ink.dot(population), dotSpectrum(skin, [population], 0))).toBeLessThan(1e-12);
    }),
    { numRuns: 60 },
  );
});

test('a top above the junction is moved down to it, alike for zone, dot, halo and single ink', () => {
  const shallow = fc.double({ min: 0, max: 0.08, noNaN: true });
  fc.assert(
    fc.property(realSkinLab, anyDots, shallow, (lab, population, topMm) => {
      const skin = skinFromLab(lab);
      const there = { ...population, topMm };
      const moved = { ...population, topMm: 0.08 };
      const zone = zoneSpectrum(skin, [moved]);
      const dot = dotSpectrum(skin, [moved], 0);
      expect(zoneSpectrum(skin, [there])).toEqual(zone);
      expect(dotSpectrum(skin, [there], 0)).toEqual(dot);
      expect(haloRadius(skin, topMm)).toEqual(haloRadius(skin, 0.08));
      const ink = prepareSingleInk(skin, topMm, population.heightMm);
      expect(gap(ink.zone(there), zone)).toBeLessThan(1e-12);
      expect(gap(ink.dot(there), dot)).toBeLessThan(1e-12);
    }),
    { numRuns: 60 },
  );
});

test('a dot lies between its zone and a patch filled with its ink', () => {
  fc.assert(
    fc.property(realSkinLab, anyDots, (lab, population) => {
      const skin = skinFromLab(lab);
      const zone = zoneSpectrum(skin, [population]);
      const dot = dotSpectrum(skin, [population], 0);
      const solid = solidSpectrum(skin, population);
      expect(dot.every((r, i) => r <= (zone[i] ?? 0) + 1e-12)).toBe(true);
      expect(dot.every((r, i) => r >= (solid[i] ?? 0) - 1e-12)).toBe(true);
    }),
    { numRuns: 120 },
  );
});

test('dots that all but fill the plane look like their zone', () => {
  const population = dots({ densityPerCm2: 99.99 / (Math.PI * 0.25), diameterMm: 1 });
  const zone = labOfSpectrum(zoneSpectrum(fitzpatrickIII, [population]));
  const dot = labOfSpectrum(dotSpectrum(fitzpatrickIII, [population], 0));
  expect(colorDifference(zone, dot)).toBeLessThan(0.01);
});

test('the share of a dot that seems to lie within a circle grows with it and falls with depth', () => {
  const depth = fc.double({ min: 0.08, max: 1, noNaN: true });
  const radius = fc.double({ min: 0.02, max: 2, noNaN: true });
  fc.assert(
    fc.property(realSkinLab, depth, radius, (lab, topMm, radiusMm) => {
      const skin = skinFromLab(lab);
      const here = inkShareWithin(skin, topMm, radiusMm);
      const wider = inkShareWithin(skin, topMm, radiusMm * 1.05);
      const deeper = inkShareWithin(skin, topMm + 0.02, radiusMm);
      here.forEach((share, i) => {
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThan(wider[i] ?? 0);
        expect(wider[i]).toBeLessThan(1);
        expect(share).toBeGreaterThan(deeper[i] ?? 1);
      });
      const half = haloRadius(skin, topMm)[20] ?? NaN;
      expect(inkShareWithin(skin, topMm, half)[20]).toBeCloseTo(0.5, 9);
    }),
    { numRuns: 60 },
  );
});

test('a stronger dilution is a darker dot, and dilution inverts', () => {
  const depths = [4, 8, 16, 30].map((parts) => opticalDepthOfDilution(carbon, parts));
  expect(depths.toSorted((a, b) => b - a)).toEqual(depths);
  expect(dilutionOfOpticalDepth(carbon, depths[1] ?? 0)).toBeCloseTo(8, 9);
  expect(opticalDepthOfDilution(carbon, 16)).toBeCloseTo(2.12, 2);
});

test('what the renderer draws conserves the mean and meets the core', () => {
  const populations = [
    dots({ densityPerCm2: 50, opticalDepth: 2 }),
    dots({ densityPerCm2: 80, opticalDepth: 4 }),
  ];
  const target = 130;
  const steps = 251;
  const look = inkAppearance(fitzpatrickIII, populations, { steps, maxDensityPerCm2: 250 });
  const zone = look.zoneByDensity[target] ?? [0, 0, 0];
  const coverages = populations.map(
    (p) => (p.densityPerCm2 * Math.PI * p.diameterMm ** 2) / 400,
  );
  const a = coverages.reduce((sum, value) => sum + value, 0);
  for (const channel of [0, 1, 2] as const) {
    const gamma = look.gamma.map((each) => each[channel]);
    const shared = gamma.reduce((sum, g, k) => sum + (g * (coverages[k] ?? 0)) / a, 0);
    const drop = look.skin[channel] - zone[channel];
    const between = zone[channel] + drop * shared;
    const cores = gamma.map((g) => zone[channel] - drop * (g / a - shared));
    const mean = cores.reduce(
      (sum, core, k) => sum + core * (coverages[k] ?? 0),
      between * (1 - a),
    );
    expect(mean).toBeCloseTo(zone[channel], 12);
    cores.forEach((core, k) => expect(core).toBeCloseTo(look.core[k]?.[channel] ?? 0, 6));
    expect(look.zoneByDensity[0]?.[channel]).toBe(look.skin[channel]);
  }
  expect(look.specularK1).toBe(0.0278);
});

test('the renderer is never handed a dot below black or a division by nothing', () => {
  fc.assert(
    fc.property(realSkinLab, anyDots, (lab, population) => {
      const look = inkAppearance(skinFromLab(lab), [population], { steps: 9 });
      const [gamma] = look.gamma;
      look.zoneByDensity.forEach((zone, step) => {
        const density = (step / 8) * 250;
        const a = (density * Math.PI * population.diameterMm ** 2) / 400;
        for (const channel of [0, 1, 2] as const) {
          const g = gamma?.[channel] ?? NaN;
          expect(Number.isFinite(g)).toBe(true);
          if (step === 0 || a >= 1) continue;
          const core = zone[channel] - (look.skin[channel] - zone[channel]) * g * (1 / a - 1);
          expect(core).toBeGreaterThanOrEqual(-1e-9);
        }
      });
    }),
    { numRuns: 60 },
  );
  const none = inkAppearance(fitzpatrickIII, []);
  expect(none.zoneByDensity.every((zone) => zone[0] === none.skin[0])).toBe(true);
  const empty = inkAppearance(fitzpatrickIII, [dots({ densityPerCm2: 0 })]);
  expect(empty.gamma.flat()).toEqual([0, 0, 0]);
});

test('a lamp changes the look, an adapted eye takes most of it back', () => {
  const day = inkAppearance(fitzpatrickIII, [dots()], { steps: 2 });
  const warm = inkAppearance(fitzpatrickIII, [dots()], { steps: 2, light: 'A' });
  const eye = inkAppearance(fitzpatrickIII, [dots()], { steps: 2, light: 'A', adapted: true });
  const shift = (look: typeof day) =>
    colorDifference(labOfLinearRgb(look.skin), labOfLinearRgb(day.skin));
  expect(shift(warm)).toBeGreaterThan(15);
  expect(shift(eye)).toBeLessThan(6);
});

test('one healed reading gives back the bottle that made it', () => {
  const truth = { ...carbon, tau0: 70 };
  const opticalDepth = opticalDepthOfDilution(truth, 10);
  const zone = labOfSpectrum(zoneSpectrum(fitzpatrickIII, [dots({ opticalDepth })]));
  const found = calibratePigment(carbon, {
    skin: fitzpatrickIII,
    zone,
    partsWater: 10,
    densityPerCm2: 130,
  });
  expect(found.pigment.tau0).toBeCloseTo(70, 1);
  expect(found.pigment.status).toBe('measured');
  expect(found.residual).toBeLessThan(0.01);
  expect(found.pigment.tau0Range[0]).toBeLessThan(70);
  expect(() =>
    calibratePigment(carbon, {
      skin: fitzpatrickIII,
      zone: { L: 70, a: 8, b: 12 },
      partsWater: 10,
      densityPerCm2: 130,
    }),
  ).toThrow(/check density/);
});

test('hostile populations and recipes are refused with reasons', () => {
  expect(() => zoneSpectrum(fitzpatrickIII, [dots({ opticalDepth: NaN })])).toThrow(
    /opticalDepth/,
  );
  expect(() => zoneSpectrum(fitzpatrickIII, [dots({ densityPerCm2: -1 })])).toThrow(
    /densityPerCm2/,
  );
  expect(() => dotSpectrum(fitzpatrickIII, [dots()], 3)).toThrow(/no population 3/);
  expect(() => pigmentById('octarine')).toThrow(/known are carbon-black/);
  const recipe = {
    id: 'x',
    name: 'X',
    mix: { packedCarbon: 1 },
    tau0: 10,
    tau0Range: [5, 20],
    status: 'estimate',
  };
  expect(parsePigment(recipe).shape[17]).toBeCloseTo(1, 12);
  expect(() => parsePigment({ ...recipe, mix: { soot: 1 } })).toThrow(/unknown component/);
  expect(() => parsePigment({ ...recipe, mix: {} })).toThrow(/empty/);
  expect(() => parsePigment({ ...recipe, tau0: -3 })).toThrow(/tau0/);
  expect(() => parsePigment({ ...recipe, status: 'sure' })).toThrow(/measured, estimate/);
});
