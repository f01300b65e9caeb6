import { emptySpectrum } from '../../../src/color/spectrum';
import { labOfSpectrum, xyzOfSpectrum } from '@stipple/color';
import { KM_FACTORS, coefficientsOf } from '../../../src/color/chromophores';
import type { Spectrum } from '@stipple/color';
import { solveLinear } from '../../../src/color/linearSolve';

/** Guesses a whole spectrum from its colour alone (XYZ, D65/2). */
export type Reconstruction = (measured: Spectrum) => Spectrum;

const dot = (a: Spectrum, b: Spectrum): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/** Leading principal components of spectra about their mean, by power iteration with deflation. */
function principalComponents(spectra: readonly Spectrum[], count: number) {
  const mean = emptySpectrum().map(
    (_, i) => spectra.reduce((sum, each) => sum + (each[i] ?? 0), 0) / spectra.length,
  );
  const centred = spectra.map((each) => each.map((value, i) => value - (mean[i] ?? 0)));
  const components: Spectrum[] = [];
  for (let k = 0; k < count; k++) {
    let direction = emptySpectrum().map((_, i) => 1 + i * (k + 1));
    for (let step = 0; step < 200; step++) {
      const next = emptySpectrum();
      for (const each of centred) {
        const along = dot(each, direction);
        for (let i = 0; i < next.length; i++) next[i] = (next[i] ?? 0) + along * (each[i] ?? 0);
      }
      for (const known of components) {
        const share = dot(next, known);
        for (let i = 0; i < next.length; i++)
          next[i] = (next[i] ?? 0) - share * (known[i] ?? 0);
      }
      const length = Math.sqrt(dot(next, next));
      direction = next.map((value) => value / length);
    }
    components.push(direction);
  }
  return { mean, components };
}

/**
 * Three principal components of other people's spectra, weighted so that the colour is met exactly: the usual
 * way of colour science (Imai 1996; Xiao 2016). Each fold is guessed from the people outside it.
 */
export function componentBasis(others: readonly Spectrum[]): Reconstruction {
  const { mean, components } = principalComponents(others, 3);
  const columns = components.map((component) => xyzOfSpectrum(component));
  const base = xyzOfSpectrum(mean);
  const matrix = [0, 1, 2].map((row) => columns.map((column) => column[row] ?? 0));
  return (measured) => {
    const target = xyzOfSpectrum(measured);
    const weights = solveLinear(
      matrix,
      base.map((value, i) => (target[i] ?? 0) - value),
    ) ?? [0, 0, 0];
    return mean.map(
      (value, i) =>
        value + weights.reduce((sum, weight, k) => sum + weight * (components[k]?.[i] ?? 0), 0),
    );
  };
}

/** Absorption of melanin and of blood as this engine holds them, up to a factor. */
function chromophoreShapes(): readonly [melanin: Spectrum, blood: Spectrum] {
  const none = { melanin: 0, blood: 0, oxygenation: 0.7, scattering: 1, melaninSlope: 0 };
  const bare = coefficientsOf(none);
  const pigmented = coefficientsOf({ ...none, melanin: 1 });
  const bled = coefficientsOf({ ...none, blood: 1 });
  return [
    pigmented.epidermisAbsorption.map(
      (value, i) =>
        (value - (bare.epidermisAbsorption[i] ?? 0)) / KM_FACTORS.epidermisAbsorption,
    ),
    bled.dermisAbsorption.map(
      (value, i) => (value - (bare.dermisAbsorption[i] ?? 0)) / KM_FACTORS.dermisAbsorption,
    ),
  ];
}

/**
 * Beer-Lambert: ln R = c - m melanin - b blood with fixed paths (Tsumura 1999), the three numbers found by Newton's
 * method so that the colour is met.
 */
export function beerLambert(): Reconstruction {
  const [melanin, blood] = chromophoreShapes();
  const spectrumAt = ([c = 0, m = 0, b = 0]: readonly number[]): Spectrum =>
    emptySpectrum().map((_, i) => Math.exp(c - m * (melanin[i] ?? 0) - b * (blood[i] ?? 0)));
  return (measured) => {
    const target = labOfSpectrum(measured);
    const errorAt = (x: readonly number[]): number[] => {
      const lab = labOfSpectrum(spectrumAt(x));
      return [target.L - lab.L, target.a - lab.a, target.b - lab.b];
    };
    let x = [-0.6, 0.01, 0.01];
    for (let step = 0; step < 60; step++) {
      const error = errorAt(x);
      const h = 1e-6;
      const columns = x.map((_, k) =>
        errorAt(x.map((value, i) => (i === k ? value + h : value))).map(
          (value, row) => ((error[row] ?? 0) - value) / h,
        ),
      );
      const move = solveLinear(
        [0, 1, 2].map((row) => columns.map((column) => column[row] ?? 0)),
        error,
      );
      if (move === null) break;
      const scale = Math.min(1, 0.5 / Math.max(...move.map(Math.abs)));
      x = x.map((value, i) => value + scale * (move[i] ?? 0));
    }
    return spectrumAt(x);
  };
}
