/**
 * Monte Carlo of what single places of a dotted skin reflect, by moving the dots and not the light.
 *
 * Bare skin is the same everywhere. So a path is traced through it once, and the dots are laid
 * afterwards such that the path leaves right above a dot, midway between dots, or anywhere: all
 * three are estimated from every path, for every lattice, ink and skin, and against the same
 * bare path. Few of the light's paths leave above a dot; here all do. Optics as in transport.ts.
 */
import {
  LONGEST_SEGMENT_MM,
  ROULETTE_BELOW,
  ROULETTE_SURVIVAL,
  absorbed,
  internalFresnel,
  lengthInCircle,
  scatter,
} from './photon';
import type { Medium, Photon, SkinAbsorption } from './photon';

/** Square lattices of cylinders, every combination of the lists, and the inks to try in them. */
export interface DotGrid {
  readonly topsMm: readonly number[];
  readonly heightMm: number;
  readonly diametersMm: readonly number[];
  readonly densitiesPerCm2: readonly number[];
  /** Optical depths along the height, at this wavelength. */
  readonly opticalDepths: readonly number[];
}

/** Where the light of a lattice is looked at: anywhere, over the disc above a dot, farthest from all dots. */
export const PLACES = ['zone', 'dot', 'between'] as const;

/** What one batch of photons added up to, per photon. */
export interface PlacedResult {
  /** Per skin: bare reflectance. */
  readonly bare: Float64Array;
  /** Per skin, top, density, diameter, ink, place of {@link PLACES} (the last fastest): reflectance. */
  readonly inked: Float64Array;
}

/** A path cut into straight pieces: x, y, z of its corners. */
interface Path {
  readonly corners: number[];
}

const NO_DOTS_MM = 1e-9;

function leap(photon: Photon, step: number, epidermisMm: number): void {
  const end = photon.z + photon.uz * step;
  const low = Math.min(photon.z, end);
  const high = Math.max(photon.z, end);
  const shallow =
    high - low < NO_DOTS_MM
      ? Number(low < epidermisMm)
      : Math.max(0, Math.min(high, epidermisMm) - low) / (high - low);
  photon.inEpidermis += step * shallow;
  photon.inDermis += step * (1 - shallow);
  photon.x += photon.ux * step;
  photon.y += photon.uy * step;
  photon.z = end;
}

/** Traces one photon to its exit, writing its path; its weight is 0 when it never leaves. */
function tracePath(
  medium: Medium,
  lightest: SkinAbsorption,
  path: Path,
  random: () => number,
): Photon {
  const { anisotropy, refractiveIndex, epidermisMm, reducedScattering } = medium;
  const scattering = reducedScattering / (1 - anisotropy);
  const photon: Photon = {
    x: 0,
    y: 0,
    z: 0,
    ux: 0,
    uy: 0,
    uz: 1,
    weight: 1,
    inEpidermis: 0,
    inDermis: 0,
  };
  path.corners.length = 0;
  path.corners.push(0, 0, 0);
  let remaining = -Math.log(1 - random()) / scattering;
  for (;;) {
    const toSurface = photon.uz < 0 ? -photon.z / photon.uz : Infinity;
    const step = Math.min(remaining, LONGEST_SEGMENT_MM, toSurface);
    leap(photon, step, epidermisMm);
    path.corners.push(photon.x, photon.y, photon.z);
    remaining -= step;
    if (step === toSurface) {
      if (random() >= internalFresnel(-photon.uz, refractiveIndex)) return photon;
      photon.z = 0;
      photon.uz = -photon.uz;
    }
    if (photon.weight * absorbed(lightest, photon) < ROULETTE_BELOW) {
      if (random() > ROULETTE_SURVIVAL) {
        photon.weight = 0;
        return photon;
      }
      photon.weight /= ROULETTE_SURVIVAL;
    }
    if (remaining > 0) continue;
    scatter(photon, anisotropy, random);
    remaining = -Math.log(1 - random()) / scattering;
  }
}

/** The pieces of a path within a slab, in plan view: x, y, ux, uy, length of each. */
function piecesWithin(path: Path, topMm: number, bottomMm: number, out: number[]): void {
  const { corners } = path;
  out.length = 0;
  for (let i = 3; i < corners.length; i += 3) {
    const z0 = corners[i - 1] ?? 0;
    const z1 = corners[i + 2] ?? 0;
    if (Math.max(z0, z1) <= topMm || Math.min(z0, z1) >= bottomMm) continue;
    const x0 = corners[i - 3] ?? 0;
    const y0 = corners[i - 2] ?? 0;
    const dx = (corners[i] ?? 0) - x0;
    const dy = (corners[i + 1] ?? 0) - y0;
    const dz = z1 - z0;
    const length = Math.sqrt(dx * dx + dy * dy + dz * dz);
    let from = 0;
    let to = 1;
    if (Math.abs(dz) > NO_DOTS_MM) {
      const toTop = (topMm - z0) / dz;
      const toBottom = (bottomMm - z0) / dz;
      from = Math.max(0, Math.min(toTop, toBottom));
      to = Math.min(1, Math.max(toTop, toBottom));
    }
    if (to <= from || length === 0) continue;
    out.push(x0 + dx * from, y0 + dy * from, dx / length, dy / length, length * (to - from));
  }
}

/** Adds to `out` the length that pieces spend in the dots of each radius, the lattice shifted by (sx, sy). */
function addInkLengths(
  pieces: readonly number[],
  pitchMm: number,
  sx: number,
  sy: number,
  radii2: readonly number[],
  out: Float64Array,
): void {
  const perPitch = 1 / pitchMm;
  for (let i = 0; i < pieces.length; i += 5) {
    const length = pieces[i + 4] ?? 0;
    const ux = pieces[i + 2] ?? 0;
    const uy = pieces[i + 3] ?? 0;
    let x = (pieces[i] ?? 0) + sx;
    let y = (pieces[i + 1] ?? 0) + sy;
    const mx = x + (ux * length) / 2;
    const my = y + (uy * length) / 2;
    const cx = Math.round(mx * perPitch) * pitchMm;
    const cy = Math.round(my * perPitch) * pitchMm;
    const away2 = (mx - cx) ** 2 + (my - cy) ** 2;
    x -= cx;
    y -= cy;
    for (let k = 0; k < radii2.length; k++) {
      const r2 = radii2[k] ?? 0;
      // Farther than its radius and half the piece: it cannot be met ((a+b)^2 <= 2a^2 + 2b^2).
      if (away2 > 2 * r2 + 0.5 * length * length) continue;
      out[k] = (out[k] ?? 0) + lengthInCircle(x, y, ux, uy, length, r2);
    }
  }
}

/** Traces photons through one medium for all skins and all lattices of a grid at once. */
export function traceUnderDots(
  photons: number,
  medium: Medium,
  skins: readonly SkinAbsorption[],
  grid: DotGrid,
  random: () => number,
): PlacedResult {
  const { topsMm, heightMm, diametersMm, densitiesPerCm2, opticalDepths } = grid;
  const radii = diametersMm.map((diameter) => diameter / 2);
  const radii2 = radii.map((radius) => radius * radius);
  const pitches = densitiesPerCm2.map((density) => 10 / Math.sqrt(density));
  const perMm = opticalDepths.map((depth) => depth / heightMm);
  const lightest = skins.reduce((least, skin) => (skin.dermis < least.dermis ? skin : least));
  const lattices = topsMm.length * pitches.length * radii.length;
  const each = lattices * perMm.length * PLACES.length;
  const sums: PlacedResult = {
    bare: new Float64Array(skins.length),
    inked: new Float64Array(skins.length * each),
  };
  const path: Path = { corners: [] };
  const pieces: number[] = [];
  const places = PLACES.map(() => new Float64Array(radii.length));
  const [zone, dot, between] = places as [Float64Array, Float64Array, Float64Array];
  const one = new Float64Array(1);
  const left = new Float64Array(each);

  for (let count = 0; count < photons; count++) {
    const photon = tracePath(medium, lightest, path, random);
    // The same places in all lattices, so that lattices compare without noise between them.
    const [u, v, w] = [random() - 0.5, random() - 0.5, 2 * Math.PI * random()];
    const reach = Math.sqrt(random());
    if (photon.weight === 0) continue;
    let at = 0;
    for (const topMm of topsMm) {
      piecesWithin(path, topMm, topMm + heightMm, pieces);
      for (const pitch of pitches) {
        const { x, y } = photon;
        for (const lengths of places) lengths.fill(0);
        addInkLengths(pieces, pitch, u * pitch - x, v * pitch - y, radii2, zone);
        addInkLengths(pieces, pitch, pitch / 2 - x, pitch / 2 - y, radii2, between);
        radii.forEach((radius, k) => {
          one[0] = 0;
          const sx = radius * reach * Math.cos(w) - x;
          const sy = radius * reach * Math.sin(w) - y;
          addInkLengths(pieces, pitch, sx, sy, [radii2[k] ?? 0], one);
          dot[k] = one[0] ?? 0;
        });
        for (let k = 0; k < radii.length; k++) {
          for (const absorption of perMm) {
            for (const lengths of places) {
              left[at] = Math.exp(-absorption * (lengths[k] ?? 0));
              at += 1;
            }
          }
        }
      }
    }
    skins.forEach((skin, s) => {
      const kept = photon.weight * absorbed(skin, photon);
      sums.bare[s] = (sums.bare[s] ?? 0) + kept;
      const offset = s * each;
      for (let i = 0; i < each; i++) {
        sums.inked[offset + i] = (sums.inked[offset + i] ?? 0) + kept * (left[i] ?? 0);
      }
    });
  }
  const perPhoton = (values: Float64Array) => values.map((value) => value / photons);
  return { bare: perPhoton(sums.bare), inked: perPhoton(sums.inked) };
}
