import { emptySpectrum } from './spectrum';
import type { Spectrum } from './spectrum';

/**
 * Diffuse reflectance and transmittance of a stack of layers, per wavelength:
 * `front` seen from above, `back` seen from below, `through` either way.
 */
export interface Stack {
  readonly front: Spectrum;
  readonly back: Spectrum;
  readonly through: Spectrum;
}

/**
 * One homogeneous layer by Kubelka-Munk.
 * @param absorption K per mm
 * @param scattering S per mm, above 0
 * @param thicknessMm 0 or more
 */
export function uniformLayer(
  absorption: Spectrum,
  scattering: Spectrum,
  thicknessMm: number,
): Stack {
  const reflectance = emptySpectrum();
  const transmittance = emptySpectrum();
  for (let i = 0; i < reflectance.length; i++) {
    const s = scattering[i] ?? 0;
    const a = 1 + (absorption[i] ?? 0) / s;
    // b = 0 (no absorption at all) is the limit R = Sd / (1 + Sd); a hair of b reaches it.
    const b = Math.max(Math.sqrt(a * a - 1), 1e-6);
    const decay = Math.exp(-b * s * thicknessMm);
    const squared = decay * decay;
    const denominator = a * (1 - squared) + b * (1 + squared);
    reflectance[i] = (1 - squared) / denominator;
    transmittance[i] = (2 * b * decay) / denominator;
  }
  return { front: reflectance, back: reflectance, through: transmittance };
}

/** Reflectance of a homogeneous layer over a ground: (1 - G (a - C)) / (a - G + C), C = b coth(b S d). */
export function layerReflectance(
  absorption: number,
  scattering: number,
  thicknessMm: number,
  ground: number,
): number {
  const a = 1 + absorption / scattering;
  const b = Math.max(Math.sqrt(a * a - 1), 1e-6);
  const squared = Math.exp(-2 * b * scattering * thicknessMm);
  const c = (b * (1 + squared)) / (1 - squared);
  return (1 - ground * (a - c)) / (a - ground + c);
}

/** Reflectance of a layer too thick to see through. */
export function semiInfiniteLayer(absorption: Spectrum, scattering: Spectrum): Spectrum {
  return absorption.map((k, i) => {
    const a = 1 + k / (scattering[i] ?? 0);
    return a - Math.sqrt(a * a - 1);
  });
}

/** Two stacks on top of each other, with all reflections between them. */
export function joinStacks(above: Stack, below: Stack): Stack {
  const front = emptySpectrum();
  const back = emptySpectrum();
  const through = emptySpectrum();
  for (let i = 0; i < front.length; i++) {
    const upper = above.through[i] ?? 0;
    const lower = below.through[i] ?? 0;
    const bounce = 1 / (1 - (above.back[i] ?? 0) * (below.front[i] ?? 0));
    front[i] = (above.front[i] ?? 0) + upper * upper * (below.front[i] ?? 0) * bounce;
    back[i] = (below.back[i] ?? 0) + lower * lower * (above.back[i] ?? 0) * bounce;
    through[i] = upper * lower * bounce;
  }
  return { front, back, through };
}

/** Reflectance of a stack lying on an opaque ground. */
export function reflectanceOver(stack: Stack, ground: Spectrum): Spectrum {
  return ground.map((below, i) => {
    const through = stack.through[i] ?? 0;
    return (
      (stack.front[i] ?? 0) + (through * through * below) / (1 - (stack.back[i] ?? 0) * below)
    );
  });
}

/** Reflectance of one homogeneous layer lying on an opaque ground, in one pass. */
export function layerOver(
  absorption: Spectrum,
  scattering: Spectrum,
  thicknessMm: number,
  ground: Spectrum,
): Spectrum {
  const out = emptySpectrum();
  for (let i = 0; i < out.length; i++) {
    out[i] = layerReflectance(
      absorption[i] ?? 0,
      scattering[i] ?? 0,
      thicknessMm,
      ground[i] ?? 0,
    );
  }
  return out;
}
