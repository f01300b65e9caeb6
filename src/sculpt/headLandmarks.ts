import { clamp } from '../math/scalar';
import type { Landmarks } from '../anatomy/landmarks';
import { CHART_CENTRE } from '../anatomy/scalpChart';
import { along, minus, normalised, type Vec3 } from '../math/vec3';
import type { DistanceField } from './headField';
import { seamHeight } from './eyes';
import { rayLength } from './radiusMap';

/**
 * Landmarks of the sculpted head: nominal places of docs/facts/head.md 4 drawn onto the surface. The
 * trichion is moved up to 66.5 mm of arc above the glabella (Kashiyama 2021, men); recess, temporal
 * point and whorl are placements, not norms.
 *
 * @param bare field without ears
 * @param positions vertices of the mesh, for the ears' extremes
 */
export function headLandmarks(bare: DistanceField, positions: Float32Array): Landmarks {
  const radial = (p: Vec3) => alongRay(bare, p);
  const front = (x: number, y: number) => alongZ(bare, x, y);
  return {
    glabella: radial([0, 36, 98]),
    trichion: radial([0, 97, 77]),
    vertex: highest(bare),
    crownWhorl: radial([12, 118, -62]),
    opisthocranion: radial([0, 46, -101]),
    inion: radial([0, 3, -91]),
    nape: radial([0, -36, -70]),
    euryon: radial([77, 55, -21]),
    frontotemporale: radial([53, 50, 68]),
    temporalRecess: radial([52, 88, 49]),
    temporalPoint: radial([67, 45, 39]),
    otobasionSuperior: radial([73, 24, -4]),
    preauricular: radial([71, 5, 8]),
    tragion: radial([71, 0, 0]),
    otobasionInferior: radial([68, -24, -5]),
    mastoid: radial([70, -10, -20]),
    sellion: front(0, 20.5),
    pronasale: front(0, -18.5),
    subnasale: front(0, -31.6),
    alare: wingEdge(bare),
    labialeSuperius: front(0, -46.5),
    stomion: front(0, -54.5),
    labialeInferius: front(0, -63.5),
    cheilion: front(25.5, -54),
    pogonion: front(0, -86),
    menton: lowestChin(bare),
    gonion: radial([59.8, -60, 10]),
    zygion: radial([71.5, -2, 16]),
    endocanthion: front(16.5, seamHeight(16.5)),
    exocanthion: front(46.5, seamHeight(46.5)),
    browInner: front(12, 34),
    browPeak: front(39, 41),
    browOuter: front(53, 35),
    superaurale: furthest(positions, bare, (_x, y) => y),
    postaurale: furthest(positions, bare, (_x, _y, z) => -z),
    subaurale: furthest(positions, bare, (_x, y) => -y),
  };
}

function alongRay(field: DistanceField, p: Vec3): Vec3 {
  const towards = normalised(minus(p, CHART_CENTRE));
  return along(CHART_CENTRE, towards, rayLength(field, ...towards));
}

/** The foremost surface point at (x, y). */
function alongZ(field: DistanceField, x: number, y: number): Vec3 {
  let z = 126;
  for (let n = 0; n < 400; n++) {
    const d = field(x, y, z);
    if (d < 0.005) break;
    z -= clamp(d * 0.5, 0.005, 4);
  }
  return [x, y, z];
}

/** The outermost point of the wing of the nose. */
function wingEdge(field: DistanceField): Vec3 {
  let best: Vec3 = [0, 0, 0];
  for (let z = 97; z <= 104; z += 0.5) {
    let x = 10;
    while (field(x, -25.5, z) < 0) x += 0.05;
    if (x > best[0]) best = [x, -25.5, z];
  }
  return best;
}

function highest(field: DistanceField): Vec3 {
  let best: Vec3 = [0, 0, 0];
  for (let z = -30; z <= 10; z += 0.5) {
    let y = 138;
    while (field(0, y, z) > 0.004) y -= Math.max(field(0, y, z) * 0.7, 0.004);
    if (y > best[1]) best = [0, y, z];
  }
  return best;
}

/** Lowest point of the chin's outline in the midline, in front of the throat. */
function lowestChin(field: DistanceField): Vec3 {
  let best: Vec3 = [0, 0, 0];
  for (let z = 72; z <= 94; z += 0.5) {
    let y = -112;
    while (y < -80 && field(0, y, z) > 0.004) y += Math.max(field(0, y, z) * 0.5, 0.004);
    if (y < best[1]) best = [0, y, z];
  }
  return best;
}

/** The left ear's vertex that lies furthest by `score`. */
function furthest(
  positions: Float32Array,
  bare: DistanceField,
  score: (x: number, y: number, z: number) => number,
): Vec3 {
  let best: Vec3 = [72, 0, -15];
  let top = -Infinity;
  for (let i = 0; i < positions.length; i += 3) {
    const x = positions[i] ?? 0;
    const y = positions[i + 1] ?? 0;
    const z = positions[i + 2] ?? 0;
    if (x < 66 || y < -50 || y > 50 || z < -55 || z > 15) continue;
    const s = score(x, y, z);
    if (s <= top || bare(x, y, z) < 1.5) continue;
    top = s;
    best = [x, y, z];
  }
  return best;
}
