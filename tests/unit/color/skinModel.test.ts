import { expect, test } from 'vitest';
import { skinOfParameters } from '@stipple/color';
import { fitInBox } from '../../../src/color/boundedFit';
import type { BoundedProblem } from '../../../src/color/boundedFit';
import { bloodByDepth, coefficientsOf, tissueOptics } from '../../../src/color/chromophores';
import {
  dermisLayersOf,
  inkedLayers,
  reflectanceOfInked,
  reflectanceOfLayers,
} from '../../../src/color/dermisLayers';
import {
  UNKNOWN_COUNT,
  emptyModel,
  fillModel,
  parametersAt,
} from '../../../src/color/skinModel';
import { emptySpectrum } from '../../../src/color/spectrum';

const point = [Math.log(0.05), Math.log(0.01), 0.1, 0.7, 0.3];

test('the derivatives of the model are those of its differences', () => {
  const [here, above, below] = [emptyModel(), emptyModel(), emptyModel()];
  const h = 1e-5;
  for (const plexusShare of [0, 0.4]) {
    fillModel(point, plexusShare, here);
    for (let k = 0; k < UNKNOWN_COUNT; k++) {
      const moved = (by: number) => point.map((value, i) => (i === k ? value + by : value));
      fillModel(moved(h), plexusShare, above);
      fillModel(moved(-h), plexusShare, below);
      here.derivatives[k]?.forEach((slope, i) => {
        const difference = (above.reflectance[i] ?? 0) - (below.reflectance[i] ?? 0);
        expect(Math.abs(slope - difference / (2 * h))).toBeLessThan(1e-8);
      });
    }
  }
});

test('the model of the fit is the skin that inks are put into', () => {
  const model = emptyModel();
  for (const plexusShare of [0, 0.4]) {
    fillModel(point, plexusShare, model);
    const skin = skinOfParameters(parametersAt(point, plexusShare));
    skin.reflectance.forEach((value, i) => {
      expect(value).toBeCloseTo(model.reflectance[i] ?? 0, 12);
    });
  }
});

test('a plexus moves blood, it adds none over the first millimetre', () => {
  const [inside, outside] = bloodByDepth(0.01, 0.35);
  expect(inside * 0.1 + outside * 0.9).toBeCloseTo(0.01, 2);
  expect(inside).toBeGreaterThan(5 * outside);
  const uniform = {
    melanin: 0.05,
    blood: 0.01,
    oxygenation: 0.7,
    scattering: 1,
    melaninSlope: 0,
  };
  const plexus = coefficientsOf({ ...uniform, plexusShare: 0.35 });
  const { dermisAbsorption } = tissueOptics(plexus, 17);
  expect(
    dermisAbsorption / tissueOptics(coefficientsOf(uniform), 17).dermisAbsorption,
  ).toBeCloseTo(1, 1);
});

test('ink cuts the layers of the dermis at its own edges', () => {
  const coefficients = coefficientsOf(parametersAt(point, 0.35));
  const slab = { topMm: 0.09, bottomMm: 0.34, absorption: emptySpectrum().fill(1) };
  const layers = inkedLayers(dermisLayersOf(coefficients, 0.35), [slab]);
  expect(layers.map(({ topMm }) => topMm)).toEqual([0.08, 0.09, 0.18, 0.28, 0.34]);
  expect(layers.at(-1)?.bottomMm).toBe(Infinity);
  expect(layers.map(({ inks }) => inks.length)).toEqual([0, 1, 1, 1, 0]);
  const kAt = (i: number) => layers[i]?.absorption[17] ?? 0;
  expect(kAt(3)).toBe(kAt(1));
  expect(kAt(2)).toBeGreaterThan(kAt(1));
  // Ink is absorption like any other: a layer that holds it is a layer that much darker.
  const finite = layers.slice(0, -1);
  const [scattering, ground] = [coefficients.dermisScattering, emptySpectrum().fill(0.4)];
  const darker = finite.map((layer) => ({
    ...layer,
    absorption: layer.absorption.map((k, i) => k + 1.94 * (layer.inks[0]?.[i] ?? 0)),
  }));
  const expected = reflectanceOfLayers(darker, scattering, ground);
  reflectanceOfInked(finite, scattering, ground).forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i] ?? 0, 12);
  });
});

/** Rosenbrock's valley as two residuals: 10 (y - x^2) and 1 - x; the minimum is (1, 1). */
const rosenbrock = (mostX: number): BoundedProblem => ({
  least: [-2, -2],
  most: [mostX, 2],
  normalEquations: (at, matrix, gradient) => {
    const [x, y] = [at[0] ?? 0, at[1] ?? 0];
    const [r, s] = [10 * (y - x * x), 1 - x];
    gradient[0] = -20 * x * r - s;
    gradient[1] = 10 * r;
    matrix.set([400 * x * x + 1, 0, -200 * x, 100]);
    return r * r + s * s;
  },
});

test('the bounded fit finds a free minimum and one on the edge of its box', () => {
  const free = fitInBox(rosenbrock(2), [-1.2, 1]);
  expect(free.at[0]).toBeCloseTo(1, 6);
  expect(free.at[1]).toBeCloseTo(1, 6);
  const edge = fitInBox(rosenbrock(0.5), [-1.2, 1]);
  expect(edge.at[0]).toBe(0.5);
  expect(edge.at[1]).toBeCloseTo(0.25, 6);
  expect(edge.projectedGradient).toBeLessThan(1e-6);
});
