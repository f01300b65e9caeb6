/**
 * Monte Carlo of light in skin whose absorption changes with depth, with buried cylinders of ink.
 *
 * As in dotMonteCarlo/transport.ts only scattering is traced and absorption is a weight along
 * the path; here the path is kept by depth in bins of {@link DEPTH_BIN_MM}, so that one set of
 * paths serves every layering (epidermis, plexus, dermis) of every skin at one scattering.
 */
import { LONGEST_SEGMENT_MM, internalFresnel, scatter } from '../dotMonteCarlo/photon';
import type { Medium, Photon } from '../dotMonteCarlo/photon';
import { crossInk, launch, tracedLattice } from '../dotMonteCarlo/transport';
import type { DotLattice } from '../dotMonteCarlo/transport';

/** Depth resolution of the layers, mm; a layer's edge is a whole number of bins. */
export const DEPTH_BIN_MM = 0.01;

/** Bins down to 0.6 mm; the last one holds all that is deeper. */
const DEPTH_BINS = 61;

/** Three tissues at one wavelength, absorption in 1/mm. */
export interface LayeredAbsorption {
  readonly epidermis: number;
  readonly plexus: number;
  readonly dermis: number;
  /** Absorption of the ink inside a dot. */
  readonly ink: number;
}

/** One skin at the wavelengths whose scattering is near that traced. */
export interface LayeredSkin {
  readonly epidermisBins: number;
  readonly plexusTopBins: number;
  readonly plexusBottomBins: number;
  /** Which of the lattices is its ink. */
  readonly lattice: number;
  readonly wavelengths: readonly LayeredAbsorption[];
}

/** Mean reflectance per photon, per skin and wavelength. */
export interface LayeredResult {
  readonly bare: readonly Float64Array[];
  readonly zone: readonly Float64Array[];
}

const ROULETTE_BELOW = 0.02;
const ROULETTE_SURVIVAL = 0.2;

/** Books a straight step into the depth bins it crosses. */
function bookDepth(path: Float64Array, from: number, to: number, step: number): void {
  const low = Math.min(from, to) / DEPTH_BIN_MM;
  const high = Math.max(from, to) / DEPTH_BIN_MM;
  const last = DEPTH_BINS - 1;
  const first = Math.min(last, Math.floor(low));
  if (high - low < 1e-9 || first === last) {
    path[first] = (path[first] ?? 0) + step;
    return;
  }
  const perBin = step / (high - low);
  let at = low;
  for (let bin = first; bin <= last && at < high; bin++) {
    const end = bin === last ? high : Math.min(high, bin + 1);
    path[bin] = (path[bin] ?? 0) + perBin * (end - at);
    at = end;
  }
}

/** Path above each bin's top, for differences. */
function accumulate(path: Float64Array, above: Float64Array): void {
  let sum = 0;
  for (let bin = 0; bin < DEPTH_BINS; bin++) {
    above[bin] = sum;
    sum += path[bin] ?? 0;
  }
  above[DEPTH_BINS] = sum;
}

/** Traces photons at one scattering; every skin is tallied at its own wavelengths. */
export function traceLayered(
  photons: number,
  medium: Omit<Medium, 'epidermisMm'>,
  skins: readonly LayeredSkin[],
  dotLattices: readonly DotLattice[],
  random: () => number,
): LayeredResult {
  const { anisotropy, refractiveIndex, reducedScattering } = medium;
  const scattering = reducedScattering / (1 - anisotropy);
  const lattices = dotLattices.map(tracedLattice);
  const bare = skins.map(({ wavelengths }) => new Float64Array(wavelengths.length));
  const zone = skins.map(({ wavelengths }) => new Float64Array(wavelengths.length));
  const faintest = Math.min(
    ...skins.flatMap(({ wavelengths }) => wavelengths.map(({ dermis }) => dermis)),
  );
  const path = new Float64Array(DEPTH_BINS);
  const above = new Float64Array(DEPTH_BINS + 1);

  const tally = (leaving: number): void => {
    accumulate(path, above);
    const total = above[DEPTH_BINS] ?? 0;
    skins.forEach((skin, s) => {
      const inEpidermis = above[skin.epidermisBins] ?? 0;
      const inPlexus = (above[skin.plexusBottomBins] ?? 0) - (above[skin.plexusTopBins] ?? 0);
      const inDermis = total - inEpidermis - inPlexus;
      const inInk = lattices[skin.lattice]?.inInk ?? 0;
      const bareSums = bare[s];
      const zoneSums = zone[s];
      if (bareSums === undefined || zoneSums === undefined) return;
      skin.wavelengths.forEach(({ epidermis, plexus, dermis, ink }, i) => {
        const lost = epidermis * inEpidermis + plexus * inPlexus + dermis * inDermis;
        const kept = leaving * Math.exp(-lost);
        bareSums[i] = (bareSums[i] ?? 0) + kept;
        zoneSums[i] = (zoneSums[i] ?? 0) + (inInk > 0 ? kept * Math.exp(-ink * inInk) : kept);
      });
    });
  };

  for (let count = 0; count < photons; count++) {
    const photon: Photon = launch(lattices, random);
    path.fill(0);
    let travelled = 0;
    let remaining = -Math.log(1 - random()) / scattering;
    for (;;) {
      const toSurface = photon.uz < 0 ? -photon.z / photon.uz : Infinity;
      const step = Math.min(remaining, LONGEST_SEGMENT_MM, toSurface);
      const end = photon.z + photon.uz * step;
      bookDepth(path, photon.z, end, step);
      for (const lattice of lattices) {
        if (
          Math.max(photon.z, end) > lattice.topMm &&
          Math.min(photon.z, end) < lattice.bottomMm
        ) {
          crossInk(lattice, photon, step);
        }
      }
      photon.x += photon.ux * step;
      photon.y += photon.uy * step;
      photon.z = end;
      travelled += step;
      remaining -= step;
      if (step === toSurface) {
        const fresnel = internalFresnel(-photon.uz, refractiveIndex);
        if (fresnel < 1) tally(photon.weight * (1 - fresnel));
        photon.weight *= fresnel;
        photon.z = 0;
        photon.uz = -photon.uz;
      }
      if (photon.weight * Math.exp(-faintest * travelled) < ROULETTE_BELOW) {
        if (random() > ROULETTE_SURVIVAL || photon.weight === 0) break;
        photon.weight /= ROULETTE_SURVIVAL;
      }
      if (remaining > 0) continue;
      scatter(photon, anisotropy, random);
      remaining = -Math.log(1 - random()) / scattering;
    }
  }
  const perPhoton = (sums: Float64Array) => sums.map((value) => value / photons);
  return { bare: bare.map(perPhoton), zone: zone.map(perPhoton) };
}
