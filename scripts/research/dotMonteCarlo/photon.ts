/** What both tracers of light in skin share: the medium, a photon, its turns and its losses. */

/** Absorption of a skin at the wavelength traced, 1/mm. */
export interface SkinAbsorption {
  readonly epidermis: number;
  readonly dermis: number;
}

/** What a wavelength meets in every skin alike. */
export interface Medium {
  /** Reduced scattering, 1/mm. */
  readonly reducedScattering: number;
  readonly anisotropy: number;
  readonly refractiveIndex: number;
  readonly epidermisMm: number;
}

/** Where a photon is, where it goes, and what it has crossed; mutated along its path. */
export interface Photon {
  x: number;
  y: number;
  z: number;
  ux: number;
  uy: number;
  uz: number;
  /** 1 less what left through the surface, over what roulette took. */
  weight: number;
  inEpidermis: number;
  inDermis: number;
}

/** Segments longer than this are cut, so that the nearest dot is the only one in reach. */
export const LONGEST_SEGMENT_MM = 0.15;
/** Paths that carry less than this are ended, but for one in five that carries on for the rest. */
export const ROULETTE_BELOW = 0.02;
export const ROULETTE_SURVIVAL = 0.2;

/** Unpolarised Fresnel reflectance going out of the medium; 1 beyond the critical angle. */
export function internalFresnel(cosInside: number, index: number): number {
  const sinOutside2 = index * index * (1 - cosInside * cosInside);
  if (sinOutside2 >= 1) return 1;
  const cosOutside = Math.sqrt(1 - sinOutside2);
  const s = (index * cosInside - cosOutside) / (index * cosInside + cosOutside);
  const p = (index * cosOutside - cosInside) / (index * cosOutside + cosInside);
  return (s * s + p * p) / 2;
}

/** Length of a segment within a vertical cylinder of radius^2 `r2` at the origin (plan view). */
export function lengthInCircle(
  x: number,
  y: number,
  ux: number,
  uy: number,
  length: number,
  r2: number,
): number {
  const a = ux * ux + uy * uy;
  const c = x * x + y * y - r2;
  if (a < 1e-12) return c < 0 ? length : 0;
  const b = x * ux + y * uy;
  const discriminant = b * b - a * c;
  if (discriminant <= 0) return 0;
  const root = Math.sqrt(discriminant);
  const enter = Math.max(0, (-b - root) / a);
  const leave = Math.min(length, (-b + root) / a);
  return leave > enter ? leave - enter : 0;
}

/** Turns a photon by Henyey-Greenstein. */
export function scatter(photon: Photon, g: number, random: () => number): void {
  const { ux, uy, uz } = photon;
  const r = random();
  const ratio = (1 - g * g) / (1 - g + 2 * g * r);
  const cosTheta = g === 0 ? 2 * r - 1 : (1 + g * g - ratio * ratio) / (2 * g);
  const sinTheta = Math.sqrt(Math.max(0, 1 - cosTheta * cosTheta));
  const phi = 2 * Math.PI * random();
  const along = sinTheta * Math.cos(phi);
  const aside = sinTheta * Math.sin(phi);
  if (Math.abs(uz) > 0.99999) {
    photon.ux = along;
    photon.uy = aside;
    photon.uz = Math.sign(uz) * cosTheta;
    return;
  }
  const across = Math.sqrt(1 - uz * uz);
  photon.ux = (along * ux * uz - aside * uy) / across + ux * cosTheta;
  photon.uy = (along * uy * uz + aside * ux) / across + uy * cosTheta;
  photon.uz = -along * across + uz * cosTheta;
}

/** Share of light that a skin leaves of a path. */
export function absorbed(skin: SkinAbsorption, photon: Photon): number {
  return Math.exp(-skin.epidermis * photon.inEpidermis - skin.dermis * photon.inDermis);
}
