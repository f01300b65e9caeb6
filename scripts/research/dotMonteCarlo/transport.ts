/**
 * Monte Carlo of light in skin with buried cylinders of ink.
 *
 * Scattering is traced, absorption is carried as weight (Beer-Lambert along the path), so
 * one set of paths serves every skin, dot and ink at a wavelength, and the ratio of inked
 * to bare skin is far less noisy than either. Semi-infinite medium, n = 1.4, Henyey-
 * Greenstein g = 0.8, light enters straight down after the surface, dots on a square lattice.
 */

/** Absorption of a skin at the wavelength traced, 1/mm. */
export interface SkinAbsorption {
  readonly epidermis: number;
  readonly dermis: number;
}

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

export interface Medium {
  /** Reduced scattering, 1/mm. */
  readonly reducedScattering: number;
  readonly anisotropy: number;
  readonly refractiveIndex: number;
  readonly epidermisMm: number;
}

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
function lengthInCircle(
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

/** Segments longer than this are cut, so that the nearest dot is the only one in reach. */
const LONGEST_SEGMENT_MM = 0.15;
const ROULETTE_BELOW = 0.02;
const ROULETTE_SURVIVAL = 0.2;

/** Where a photon is, where it goes, and what it has crossed; mutated along its path. */
interface Photon {
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

/** One lattice as the tracer sees it, with the path length spent in its ink so far. */
interface TracedLattice {
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

function tracedLattice(lattice: DotLattice): TracedLattice {
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
function crossInk(lattice: TracedLattice, photon: Photon, step: number): void {
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

/** Turns a photon by Henyey-Greenstein. */
function scatter(photon: Photon, g: number, random: () => number): void {
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

function absorbed(skin: SkinAbsorption, photon: Photon): number {
  return Math.exp(-skin.epidermis * photon.inEpidermis - skin.dermis * photon.inDermis);
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
function launch(lattices: readonly TracedLattice[], random: () => number): Photon {
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
