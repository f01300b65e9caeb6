import type { ScalpLandmarks } from '../../../src/anatomy/scalpAnatomy';

/** facts/head.md section 4; the glabella of the superellipsoid lies at its own height. */
export const standInLandmarks: ScalpLandmarks = {
  glabella: [0, 36, 99.7],
  vertex: [0, 131, -4],
  opisthocranion: [0, 39, -99.7],
  nape: [0, -36, -68],
  euryon: [77, 45, 0],
  exocanthion: [45, 27, 70],
  temporalRecess: [52, 88, 48],
  temporalPoint: [66, 45, 38],
  preauricular: [69.5, 5, 8],
  otobasionSuperior: [72, 24, -4],
  otobasionInferior: [66, -24, -5],
};
