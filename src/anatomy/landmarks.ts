import type { Vec3 } from '../math/vec3';

/**
 * Landmarks of the head, mm in the head frame. Paired ones name the subject's left side (+x);
 * mirror x for the right. The first sixteen are the table of docs/facts/head.md 4.
 */
export const LANDMARK_NAMES = [
  'glabella',
  'trichion',
  'vertex',
  'crownWhorl',
  'opisthocranion',
  'inion',
  'nape',
  'euryon',
  'frontotemporale',
  'temporalRecess',
  'temporalPoint',
  'otobasionSuperior',
  'preauricular',
  'tragion',
  'otobasionInferior',
  'mastoid',
  'sellion',
  'pronasale',
  'subnasale',
  'alare',
  'labialeSuperius',
  'stomion',
  'labialeInferius',
  'cheilion',
  'pogonion',
  'menton',
  'gonion',
  'zygion',
  'endocanthion',
  'exocanthion',
  'browInner',
  'browPeak',
  'browOuter',
  'superaurale',
  'postaurale',
  'subaurale',
] as const;

export type LandmarkName = (typeof LANDMARK_NAMES)[number];

export type Landmarks = Readonly<Record<LandmarkName, Vec3>>;

/** The same landmark on the subject's right. */
export function mirrored(p: Vec3): Vec3 {
  return [-p[0], p[1], p[2]];
}
