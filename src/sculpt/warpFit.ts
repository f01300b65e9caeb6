import { clamp } from '../math/scalar';
import type { Landmarks } from '../anatomy/landmarks';
import type { Surface } from '../anatomy/surface';
import { distance, type Vec3 } from '../math/vec3';
import { checkShape, type HeadShape } from './headShapes';
import { createWarp, NO_WARP, warpPoint, type Warp, type WarpParameters } from './warp';

/** A warp to a shape, and how near it came. */
export interface FittedWarp {
  readonly parameters: WarpParameters;
  readonly warp: Warp;
  /** Achieved minus asked, mm; the circumference cannot follow any length and breadth. */
  readonly missMm: Readonly<Record<FittedMeasure, number>>;
}

export type FittedMeasure =
  | 'lengthMm'
  | 'breadthMm'
  | 'circumferenceMm'
  | 'tragionVertexMm'
  | 'bizygomaticMm'
  | 'bigonialMm'
  | 'mentonSellionMm';

/** Beyond this the outline gets corners (squarer) or a keel (rounder). */
const SQUARENESS_LIMIT = 0.16;
const ROUNDS = 12;

/**
 * Finds the warp from the default head to a shape. Each parameter moves its own measure nearly
 * alone, so a few rounds of proportional correction settle it. Throws on a shape outside SHAPE_LIMITS.
 *
 * @param surface the default head's scalp
 * @param landmarks the default head's
 */
export function fitWarp(surface: Surface, landmarks: Landmarks, shape: HeadShape): FittedWarp {
  checkShape(shape);
  const probe = probeOf(surface, landmarks);
  let parameters: WarpParameters = {
    ...NO_WARP,
    neck: 1 - 0.13 * shape.femininity,
    femininity: shape.femininity,
    flatOcciput: shape.flatOcciput,
  };
  for (let n = 0; n < ROUNDS; n++) {
    const found = measureProbe(probe, createWarp(parameters));
    const ratio = (name: FittedMeasure) => shape[name] / found[name];
    const neckOverJaw = parameters.neck / parameters.jaw;
    const jaw = parameters.jaw * ratio('bigonialMm');
    const squareness =
      parameters.squareness + 1.9 * (ratio('circumferenceMm') - (1 + correction(ratio)));
    parameters = {
      ...parameters,
      cranium: parameters.cranium * ratio('breadthMm'),
      cheek: parameters.cheek * ratio('bizygomaticMm'),
      jaw,
      neck: n === 0 ? jaw * (1 - 0.1 * shape.femininity) : jaw * neckOverJaw,
      height: parameters.height * ratio('tragionVertexMm'),
      face: parameters.face * ratio('mentonSellionMm'),
      depth: parameters.depth * ratio('lengthMm'),
      squareness: clamp(squareness, -SQUARENESS_LIMIT, SQUARENESS_LIMIT),
    };
  }
  const warp = createWarp(parameters);
  const found = measureProbe(probe, warp);
  const names = Object.keys(found) as FittedMeasure[];
  const missMm = Object.fromEntries(names.map((name) => [name, found[name] - shape[name]]));
  return { parameters, warp, missMm: missMm as Record<FittedMeasure, number> };
}

/** Circumference that the coming change of length and breadth brings by itself. */
function correction(ratio: (name: FittedMeasure) => number): number {
  return 0.5 * (ratio('lengthMm') - 1) + 0.5 * (ratio('breadthMm') - 1);
}

/** Points of the default head by which a warp is measured without touching the mesh. */
interface Probe {
  readonly landmarks: Landmarks;
  readonly belt: readonly Vec3[];
  readonly sides: readonly Vec3[];
  readonly occiput: readonly Vec3[];
  readonly crest: readonly Vec3[];
  readonly cheeks: readonly Vec3[];
}

function probeOf(surface: Surface, landmarks: Landmarks): Probe {
  const onScalp = (p: Vec3): Vec3 => surface.point(...surface.chart(p));
  const { euryon, vertex, zygion } = landmarks;
  return {
    landmarks,
    belt: beltOf(onScalp, landmarks),
    sides: grid([-50, 10, 10], [38, 90, 4]).map(([z, y]) => onScalp([euryon[0], y, z])),
    occiput: grid([0, 20, 4], [0, 90, 3]).map(([x, y]) => onScalp([x, y, -100])),
    crest: grid([-60, 30, 2], [0, 1, 1]).map(([z]) => onScalp([0, vertex[1], z])),
    cheeks: grid([13, 45, 4], [-18, 16, 4]).map(([z, y]) => onScalp([zygion[0], y, z])),
  };
}

/** All pairs of two stepped ranges [from, below, step]. */
function grid(
  a: readonly [number, number, number],
  b: readonly [number, number, number],
): [number, number][] {
  const out: [number, number][] = [];
  for (let p = a[0]; p < a[1]; p += a[2]) {
    for (let q = b[0]; q < b[1]; q += b[2]) out.push([p, q]);
  }
  return out;
}

/** The tape's line: the plane through glabella and opisthocranion, left half, front to back. */
function beltOf(onScalp: (p: Vec3) => Vec3, landmarks: Landmarks): Vec3[] {
  const { glabella, opisthocranion } = landmarks;
  const rise = (opisthocranion[1] - glabella[1]) / (opisthocranion[2] - glabella[2]);
  const height = (z: number) => glabella[1] + (z - glabella[2]) * rise;
  const count = 96;
  const out: Vec3[] = [glabella];
  for (let i = 1; i < count; i++) {
    // a fine walk over directions; equal steps are not needed, only a dense line
    const t = (2 * i) / count - 1;
    const side = 1 - t * t;
    const z = -100 * t;
    let aim: Vec3 = [120 * Math.sqrt(side), height(z), z];
    for (let n = 0; n < 6; n++) {
      const p = onScalp(aim);
      aim = [p[0], p[1] + (height(p[2]) - p[1]) * 1.2, p[2]];
    }
    out.push(onScalp(aim));
  }
  out.push(opisthocranion);
  return out;
}

function measureProbe(probe: Probe, warp: Warp): Record<FittedMeasure, number> {
  const moved = (p: Vec3) => warpPoint(warp, p);
  const { glabella, tragion, menton, sellion, gonion } = probe.landmarks;
  const front = moved(glabella);
  const belt = probe.belt.map(moved);
  let circumferenceMm = 0;
  belt.forEach((p, i) => {
    const before = belt[i - 1];
    if (before) circumferenceMm += 2 * distance(before, p);
  });
  return {
    circumferenceMm,
    lengthMm: greatest(probe.occiput, (p) => distance(front, moved(p))),
    breadthMm: greatest(probe.sides, (p) => 2 * moved(p)[0]),
    tragionVertexMm: greatest(probe.crest, (p) => moved(p)[1]) - moved(tragion)[1],
    bizygomaticMm: greatest(probe.cheeks, (p) => 2 * moved(p)[0]),
    bigonialMm: 2 * moved(gonion)[0],
    mentonSellionMm: distance(moved(menton), moved(sellion)),
  };
}

function greatest(points: readonly Vec3[], value: (p: Vec3) => number): number {
  return points.reduce((most, p) => Math.max(most, value(p)), -Infinity);
}
