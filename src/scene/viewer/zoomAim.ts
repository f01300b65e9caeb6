import { chartOfPoint } from '../../anatomy/scalpChart';
import type { Vec3 } from '../../anatomy/vec3';
import { FIELD_TOP } from '../../dots/gpuLayout';
import type { ScalpLayer } from '../../dots/scalpLayer';
import type { LoadedScalp } from '../skin/scalpCache';
import { cameraPosition, towardsCamera, WHOLE_HEAD_MM, zoomed, type Pose } from './pose';

/** Skin under dots: places and outward unit normals, three numbers a point, mm in the head frame. */
export interface TreatedScalp {
  readonly positions: ArrayLike<number>;
  readonly normals: ArrayLike<number>;
  /** Density relative to the plan's full density at a point, 0 or more. */
  readonly density: (point: number) => number;
}

/** What is worth a look from near: first full skin seen within 60 degrees, else whatever dots are seen (estimate). */
const WORTH = [
  { density: 0.6, facing: 0.5 },
  { density: 0.2, facing: 0.15 },
] as const;
type Worth = (typeof WORTH)[number];

/**
 * Where to aim when a whole head is to be seen nearer: of the treated skin that faces the camera, the point
 * nearest to the view axis. From the front that is the hairline, from above the mid-scalp, from behind the crown.
 * @param eye the camera's place, mm
 * @param axis unit vector from the focus to the camera
 * @returns null where no treated skin faces the camera
 */
export function treatedPointFacing(scalp: TreatedScalp, eye: Vec3, axis: Vec3): Vec3 | null {
  for (const worth of WORTH) {
    const point = nearestToAxis(scalp, eye, axis, worth);
    if (point) return point;
  }
  return null;
}

function nearestToAxis(scalp: TreatedScalp, eye: Vec3, axis: Vec3, worth: Worth): Vec3 | null {
  const { positions, normals, density } = scalp;
  let best: Vec3 | null = null;
  let least = Infinity;
  for (let i = 0; i < positions.length / 3; i++) {
    const point = triple(positions, i);
    const toEye: Vec3 = [eye[0] - point[0], eye[1] - point[1], eye[2] - point[2]];
    const away = Math.hypot(...toEye);
    if (dot(triple(normals, i), toEye) < worth.facing * away) continue;
    const offAxis = away ** 2 - dot(toEye, axis) ** 2;
    if (offAxis >= least || density(i) < worth.density) continue;
    least = offAxis;
    best = point;
  }
  return best;
}

/** The ink of a layer at the vertices of a head; `rest` are their places on the default head, whose chart it is. */
export function inkAtVertices(
  { field, fieldSize }: Pick<ScalpLayer, 'field' | 'fieldSize'>,
  rest: ArrayLike<number>,
): TreatedScalp['density'] {
  const last = fieldSize - 1;
  return (vertex) => {
    const [u, v] = chartOfPoint(triple(rest, vertex));
    if (!(u >= 0 && u <= 1 && v >= 0 && v <= 1)) return 0;
    const texel = Math.round(v * last) * fieldSize + Math.round(u * last);
    return ((field[2 * texel] ?? 0) * FIELD_TOP) / 255;
  };
}

/** Where buttons and keys zoom in on a whole head: at dots, not at what happens to be in the middle. */
export function treatedAim(
  { body: { geometry }, layer }: LoadedScalp,
  pose: Pose,
): Vec3 | null {
  const numbersOf = (name: string) => geometry.getAttribute(name).array;
  const scalp = {
    positions: numbersOf('position'),
    normals: numbersOf('normal'),
    density: inkAtVertices(layer, numbersOf('rest')),
  };
  return treatedPointFacing(scalp, cameraPosition(pose), towardsCamera(pose));
}

/** Comes nearer to a whole head, so that `target` stands in the middle by the time the head no longer fits. */
export function approached(pose: Pose, factor: number, target: Vec3, aspect: number): Pose {
  const { distanceMm } = zoomed(pose, factor, target, aspect);
  const left = pose.distanceMm - WHOLE_HEAD_MM;
  const share = left > 0 ? Math.min(1, (pose.distanceMm - distanceMm) / left) : 1;
  const { focus } = pose;
  return {
    ...pose,
    distanceMm,
    focus: [
      focus[0] + (target[0] - focus[0]) * share,
      focus[1] + (target[1] - focus[1]) * share,
      focus[2] + (target[2] - focus[2]) * share,
    ],
  };
}

const triple = (values: ArrayLike<number>, i: number): Vec3 => [
  values[3 * i] ?? 0,
  values[3 * i + 1] ?? 0,
  values[3 * i + 2] ?? 0,
];

const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
