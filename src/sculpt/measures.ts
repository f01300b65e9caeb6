import type { Landmarks } from '../anatomy/landmarks';
import { distance, type Vec3 } from '../math/vec3';
import type { HeadModel } from './headModel';

/** Anthropometric dimensions in mm, as a tape and callipers take them (ISO 8559 / ANSUR names). */
export interface HeadMeasures {
  /** Glabella to the most distant point of the occiput. */
  readonly lengthMm: number;
  /** Greatest breadth above the ears. */
  readonly breadthMm: number;
  /** Tape over the glabella and the opisthocranion. */
  readonly circumferenceMm: number;
  /** Height of the top of the head over the tragion. */
  readonly tragionVertexMm: number;
  /** Tape from tragion to tragion over the top, across the frontal plane. */
  readonly overTopMm: number;
  readonly bizygomaticMm: number;
  readonly bigonialMm: number;
  readonly mentonSellionMm: number;
  /** Sellion to subnasale. */
  readonly noseLengthMm: number;
  readonly noseBreadthMm: number;
  readonly earLengthMm: number;
}

/** The mesh and the landmarks are all that measuring needs. */
export type MeasuredHead = {
  readonly mesh: Pick<HeadModel['mesh'], 'positions' | 'indices'>;
  readonly landmarks: Landmarks;
};

/** Measures the mesh; distances between named landmarks are taken from the landmarks. */
export function measureHead({ mesh, landmarks }: MeasuredHead): HeadMeasures {
  const { positions } = mesh;
  const { glabella, opisthocranion, tragion, zygion, gonion, superaurale, subaurale } =
    landmarks;
  const aboveEars = superaurale[1] + 3;
  const inFrontOfEars = tragion[2] + 12;
  let length = 0;
  let side = 0;
  let top = 0;
  let cheek = 0;
  for (let i = 0; i < positions.length; i += 3) {
    const p: Vec3 = [positions[i] ?? 0, positions[i + 1] ?? 0, positions[i + 2] ?? 0];
    top = Math.max(top, p[1]);
    if (p[2] < 0 && p[1] > -20) length = Math.max(length, distance(glabella, p));
    if (p[1] > aboveEars) side = Math.max(side, p[0]);
    if (p[2] > inFrontOfEars && Math.abs(p[1] - zygion[1]) < 20) cheek = Math.max(cheek, p[0]);
  }
  return {
    lengthMm: length,
    breadthMm: 2 * side,
    circumferenceMm: tape(section(mesh, glabella, planeNormal(glabella, opisthocranion))),
    tragionVertexMm: top - tragion[1],
    overTopMm: overTop(mesh, landmarks),
    bizygomaticMm: 2 * cheek,
    bigonialMm: 2 * gonion[0],
    mentonSellionMm: distance(landmarks.menton, landmarks.sellion),
    noseLengthMm: distance(landmarks.sellion, landmarks.subnasale),
    noseBreadthMm: 2 * landmarks.alare[0],
    earLengthMm: distance(superaurale, subaurale),
  };
}

/** Normal of the plane through two midline points that contains the x axis' direction. */
function planeNormal(a: Vec3, b: Vec3): Vec3 {
  const [dy, dz] = [a[1] - b[1], a[2] - b[2]];
  const length = Math.sqrt(dy * dy + dz * dz);
  return [0, dz / length, -dy / length];
}

/** Points where the triangles' edges cross a plane, in the plane's own coordinates (x, along). */
function section(
  mesh: MeasuredHead['mesh'],
  through: Vec3,
  normal: Vec3,
): [x: number, along: number][] {
  const { positions, indices } = mesh;
  const height = (v: number) =>
    (positions[3 * v + 1] ?? 0) * normal[1] + (positions[3 * v + 2] ?? 0) * normal[2] - offset;
  const offset = through[1] * normal[1] + through[2] * normal[2];
  const points: [number, number][] = [];
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const a = indices[t + k] ?? 0;
      const b = indices[t + ((k + 1) % 3)] ?? 0;
      const ha = height(a);
      const hb = height(b);
      if (ha < 0 === hb < 0) continue;
      const s = ha / (ha - hb);
      const at = (c: number) =>
        (positions[3 * a + c] ?? 0) +
        s * ((positions[3 * b + c] ?? 0) - (positions[3 * a + c] ?? 0));
      points.push([at(0), at(2) * normal[1] - at(1) * normal[2]]);
    }
  }
  return points;
}

/** Length of a tape pulled round the points: the perimeter of their convex hull. */
function tape(points: readonly (readonly [number, number])[]): number {
  const hull = convexHull(points);
  let sum = 0;
  hull.forEach((p, i) => {
    const q = hull[(i + 1) % hull.length] ?? p;
    sum += Math.sqrt((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2);
  });
  return sum;
}

/** Andrew's monotone chain. */
function convexHull(
  points: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [...chain(sorted), ...chain(sorted.toReversed())];
}

function chain(points: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  for (const p of points) {
    for (;;) {
      const a = out.at(-2);
      const b = out.at(-1);
      if (!a || !b) break;
      if ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0) break;
      out.pop();
    }
    out.push(p);
  }
  out.pop();
  return out;
}

/**
 * Tape over the top in the frontal plane through the tragia. The ears stand in that plane's way: the
 * tape starts at the tragion and meets the head where it clears the ear, above `superaurale`.
 */
function overTop({ positions, indices }: MeasuredHead['mesh'], landmarks: Landmarks): number {
  const { tragion, superaurale } = landmarks;
  const cut = section({ positions, indices }, tragion, [0, 0, 1]).map(
    ([x, minusY]): [number, number] => [x, -minusY],
  );
  const cap = cut.filter(([, y]) => y > superaurale[1] + 3);
  const feet: [number, number][] = [
    [tragion[0], tragion[1]],
    [-tragion[0], tragion[1]],
  ];
  return tape([...cap, ...feet]) - 2 * tragion[0];
}
