import type { Spectrum } from './spectrum';

/**
 * Saunderson's correction for the skin-air boundary, n = 1.4 (fractions, integrated
 * from Fresnel's equations): `k1` is what is reflected before light enters (normal to
 * 8 degrees), `k2` what diffuse light from inside is thrown back.
 */
export const SURFACE = { k1: 0.0278, k2: 0.529 } as const;

/** Light that left the skin from below, given the internal diffuse reflectance. */
export function subsurfaceOf(internal: Spectrum): Spectrum {
  const { k2 } = SURFACE;
  return internal.map((value) => ((1 - k2) * value) / (1 - k2 * value));
}

/** Specular included (SCI): what the engine calls the reflectance. */
export function specularIncluded(subsurface: Spectrum): Spectrum {
  const { k1 } = SURFACE;
  return subsurface.map((value) => k1 + (1 - k1) * value);
}

/** Specular excluded (SCE) of an SCI reflectance; what a gloss trap leaves. */
export function specularExcluded(reflectance: Spectrum): Spectrum {
  return reflectance.map((value) => value - SURFACE.k1);
}
