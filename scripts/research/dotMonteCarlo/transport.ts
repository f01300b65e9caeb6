/**
 * Monte Carlo of light in skin with buried cylinders of ink.
 *
 * Scattering is traced, absorption is carried as weight (Beer-Lambert along the path), so
 * one set of paths serves every skin, dot and ink at a wavelength, and the ratio of inked
 * to bare skin is far less noisy than either. Semi-infinite medium, n = 1.4, Henyey-
 * Greenstein g = 0.8, light enters straight down after the surface, dots on a square lattice.
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

/** A square lattice of cylinders, or of pairs of them, and the inks to try in them. */
export interface DotLattice {
  readonly topMm: number;
  readonly heightMm: number;
  readonly diameterMm: number;
  readonly densityPerCm2: number;
  /** How far the cylinders lean from upright, all the same way; 0 unless given. */
  readonly leanDegrees?: number;
  /** Distance between the axes of two parallel cylinders that stand at every point, across the lean. */
  readonly pairApartMm?: number;
  /** Optical depths along the height (not along a leaning axis), at this wavelength. */
  readonly opticalDepths: readonly number[];
}

/** What one batch of photons added up to, per photon. */
export interface BatchResult {
  /** Per skin: bare reflectance. */
  readonly bare: Float64Array;
  /** Per skin, lattice, ink (in that order): mean reflectance. */
  readonly zone: Float64Array;
  /** Same order: reflectance leaving right above the dots, times their coverage. */
  readonly core: Float64Array;
}

/** One lattice as the tracer sees it, with the path length spent in its ink so far. */
export interface TracedLattice {
  readonly topMm: number;
  readonly bottomMm: number;
  readonly pitchMm: number;
  readonly radius2: number;
  readonly leanCos: number;
  readonly leanSin: number;
  /** Places of the cylinders of one point, across the lean. */
  readonly across: readonly number[];
  startX: number;
  startY: number;
  inInk: number;
}

/** A lattice filled with one ink. */
interface Ink {
  readonly lattice: TracedLattice;
  readonly perMm: number;
}

export function tracedLattice(lattice: DotLattice): TracedLattice {
  return {
    topMm: lattice.topMm,
    bottomMm: lattice.topMm + lattice.heightMm,
    pitchMm: 10 / Math.sqrt(lattice.densityPerCm2),
    radius2: (lattice.diameterMm / 2) ** 2,
    leanCos: Math.cos(((lattice.leanDegrees ?? 0) * Math.PI) / 180),
    leanSin: Math.sin(((lattice.leanDegrees ?? 0) * Math.PI) / 180),
    across:
      lattice.pairApartMm === undefined
        ? [0]
        : [-lattice.pairApartMm / 2, lattice.pairApartMm / 2],
    startX: 0,
    startY: 0,
    inInk: 0,
  };
}

/** Offset from the nearest dot's centre. */
function fromNearest(position: number, pitchMm: number): number {
  return position - Math.round(position / pitchMm) * pitchMm;
}

/** Adds the part of a straight step that lies inside dots of a lattice. */
export function crossInk(lattice: TracedLattice, photon: Photon, step: number): void {
  const { z, uy, uz } = photon;
  const { leanCos, leanSin, radius2 } = lattice;
  let from = 0;
  let to = step;
  if (Math.abs(uz) > 1e-9) {
    const toTop = (lattice.topMm - z) / uz;
    const toBottom = (lattice.bottomMm - z) / uz;
    from = Math.max(0, Math.min(toTop, toBottom));
    to = Math.min(step, Math.max(toTop, toBottom));
  } else if (z < lattice.topMm || z > lattice.bottomMm) {
    return;
  }
  if (to <= from) return;
  // Seen along the axis of a leaning cylinder: x across it, the depth taken off, and the pitch foreshortened.
  const ux = photon.ux * leanCos - uz * leanSin;
  const x = (lattice.startX + photon.x) * leanCos - z * leanSin + ux * from;
  const y = lattice.startY + photon.y + uy * from;
  const middle = (to - from) / 2;
  const pitchX = lattice.pitchMm * leanCos;
  const centreX = Math.round((x + ux * middle) / pitchX) * pitchX;
  const centreY = Math.round((y + uy * middle) / lattice.pitchMm) * lattice.pitchMm;
  for (const across of lattice.across) {
    lattice.inInk += lengthInCircle(
      x - centreX,
      y - centreY - across,
      ux,
      uy,
      to - from,
      radius2,
    );
  }
}

/** Moves a photon straight on by `step`, booking what it crosses. */
function advance(
  photon: Photon,
  step: number,
  epidermisMm: number,
  lattices: readonly TracedLattice[],
): void {
  const end = photon.z + photon.uz * step;
  const low = Math.min(photon.z, end);
  const high = Math.max(photon.z, end);
  const shallow =
    high === low
      ? Number(low < epidermisMm)
      : Math.max(0, Math.min(high, epidermisMm) - low) / (high - low);
  photon.inEpidermis += step * shallow;
  photon.inDermis += step * (1 - shallow);
  for (const lattice of lattices) {
    if (high > lattice.topMm && low < lattice.bottomMm) crossInk(lattice, photon, step);
  }
  photon.x += photon.ux * step;
  photon.y += photon.uy * step;
  photon.z = end;
}

/** Books what leaves the skin at the photon's place, for every skin, lattice and ink. */
function tally(
  sums: BatchResult,
  skins: readonly SkinAbsorption[],
  inks: readonly Ink[],
  photon: Photon,
  leaving: number,
): void {
  skins.forEach((skin, s) => {
    const kept = leaving * absorbed(skin, photon);
    sums.bare[s] = (sums.bare[s] ?? 0) + kept;
    inks.forEach(({ lattice, perMm }, k) => {
      const at = s * inks.length + k;
      const value = kept * Math.exp(-perMm * lattice.inInk);
      sums.zone[at] = (sums.zone[at] ?? 0) + value;
      const dx = fromNearest(lattice.startX + photon.x, lattice.pitchMm);
      const dy = fromNearest(lattice.startY + photon.y, lattice.pitchMm);
      if (dx * dx + dy * dy < lattice.radius2) sums.core[at] = (sums.core[at] ?? 0) + value;
    });
  });
}

/** A fresh photon, going straight down at a random place of every lattice's cell. */
export function launch(lattices: readonly TracedLattice[], random: () => number): Photon {
  const u = random() - 0.5;
  const v = random() - 0.5;
  for (const lattice of lattices) {
    lattice.startX = u * lattice.pitchMm;
    lattice.startY = v * lattice.pitchMm;
    lattice.inInk = 0;
  }
  return { x: 0, y: 0, z: 0, ux: 0, uy: 0, uz: 1, weight: 1, inEpidermis: 0, inDermis: 0 };
}

/** Traces photons through one medium for all skins and lattices at once. */
export function traceBatch(
  photons: number,
  medium: Medium,
  skins: readonly SkinAbsorption[],
  dotLattices: readonly DotLattice[],
  random: () => number,
): BatchResult {
  const { anisotropy, refractiveIndex, epidermisMm, reducedScattering } = medium;
  const scattering = reducedScattering / (1 - anisotropy);
  const lattices = dotLattices.map(tracedLattice);
  const inks = dotLattices.flatMap(({ opticalDepths, heightMm }, i) => {
    const lattice = lattices[i];
    if (lattice === undefined) return [];
    return opticalDepths.map((depth) => ({ lattice, perMm: depth / heightMm }));
  });
  const lightest = skins.reduce((least, skin) => (skin.dermis < least.dermis ? skin : least));
  const sums: BatchResult = {
    bare: new Float64Array(skins.length),
    zone: new Float64Array(skins.length * inks.length),
    core: new Float64Array(skins.length * inks.length),
  };

  for (let count = 0; count < photons; count++) {
    const photon = launch(lattices, random);
    let remaining = -Math.log(1 - random()) / scattering;
    for (;;) {
      const toSurface = photon.uz < 0 ? -photon.z / photon.uz : Infinity;
      const step = Math.min(remaining, LONGEST_SEGMENT_MM, toSurface);
      advance(photon, step, epidermisMm, lattices);
      remaining -= step;
      if (step === toSurface) {
        const fresnel = internalFresnel(-photon.uz, refractiveIndex);
        if (fresnel < 1) tally(sums, skins, inks, photon, photon.weight * (1 - fresnel));
        photon.weight *= fresnel;
        photon.z = 0;
        photon.uz = -photon.uz;
      }
      if (photon.weight * absorbed(lightest, photon) < ROULETTE_BELOW) {
        if (random() > ROULETTE_SURVIVAL || photon.weight === 0) break;
        photon.weight /= ROULETTE_SURVIVAL;
      }
      if (remaining > 0) continue;
      scatter(photon, anisotropy, random);
      remaining = -Math.log(1 - random()) / scattering;
    }
  }
  const perPhoton = (values: Float64Array) => values.map((value) => value / photons);
  return { bare: perPhoton(sums.bare), zone: perPhoton(sums.zone), core: perPhoton(sums.core) };
}
