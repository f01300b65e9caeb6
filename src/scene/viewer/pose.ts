import { clamp } from '../../math/scalar';
import type { Vec3 } from '../../math/vec3';
import type { Viewpoint } from '../../picture/footFade';

/** Where the camera looks from: a focus in the head frame (mm) and spherical coordinates about it. */
export interface Pose {
  readonly focus: Vec3;
  /** Degrees about +y; 0 faces the face, 90 the subject's left. */
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
  readonly distanceMm: number;
}

const viewNames = ['front', 'three-quarter', 'side', 'back', 'top'] as const;
export type ViewName = (typeof viewNames)[number];

/** Vertical field of view of an 85 mm lens on a 36 mm high portrait frame. */
export const FIELD_OF_VIEW_DEG = 23.9;
const TAN_HALF = Math.tan((FIELD_OF_VIEW_DEG * Math.PI) / 360);

/** The middle of the bust as framed, mm. */
const HOME: Vec3 = [0, -2, 0];
/** What the whole-head views must show, mm. */
const FRAME_HEIGHT_MM = 345;
const FRAME_WIDTH_MM = 250;
/** From this distance on a view shows the whole head, mm. */
export const WHOLE_HEAD_MM = 450;
/** 1 cm from top to bottom of the window, about the field of a trichoscope (estimate). */
const CLOSEST_VIEW_MM = 10;
const CLOSEST_MM = CLOSEST_VIEW_MM / (2 * TAN_HALF);

const VIEW_ANGLES: Readonly<Record<ViewName, readonly [azimuth: number, elevation: number]>> = {
  front: [0, 5],
  'three-quarter': [36, 10],
  side: [90, 6],
  back: [180, 12],
  top: [0, 72],
};

/** What the whole-head views fit into their window: the bust, or skull and face alone, which are then larger. */
export type Framing = 'bust' | 'head';

interface Fit {
  readonly focus: Vec3;
  readonly widthMm: number;
  readonly heightMm: number;
}

const BUST: Fit = { focus: HOME, widthMm: FRAME_WIDTH_MM, heightMm: FRAME_HEIGHT_MM };

/** Skull and face as projected, with a margin: measured on the default head from each view. */
const HEAD: Readonly<Record<ViewName, Fit>> = {
  front: { focus: [0, 8, 0], widthMm: 196, heightMm: 276 },
  'three-quarter': { focus: [6.5, 8, -4.7], widthMm: 222, heightMm: 276 },
  side: { focus: [0, 8, 7], widthMm: 236, heightMm: 276 },
  back: { focus: [0, 8, 0], widthMm: 196, heightMm: 276 },
  top: { focus: [0, 37, 10], widthMm: 196, heightMm: 254 },
};

function fitOf(view: ViewName, framing: Framing): Fit {
  if (framing === 'head') return HEAD[view];
  return view === 'top' ? { ...BUST, focus: [0, 40, 0] } : BUST;
}

const distanceOf = ({ widthMm, heightMm }: Fit, aspect: number): number =>
  Math.max(heightMm / 2, widthMm / 2 / aspect) / TAN_HALF;

/** Distance at which the whole bust fits a window of this aspect (width / height). */
export function homeDistance(aspect: number): number {
  return distanceOf(BUST, aspect);
}

export function poseOfView(view: ViewName, aspect: number, framing: Framing = 'bust'): Pose {
  const [azimuthDeg, elevationDeg] = VIEW_ANGLES[view];
  const fit = fitOf(view, framing);
  return { focus: fit.focus, azimuthDeg, elevationDeg, distanceMm: distanceOf(fit, aspect) };
}

/** A window's shape and what its views fit into it. */
export interface ViewWindow {
  readonly aspect: number;
  readonly framing: Framing;
}

const NEAR_ENOUGH = 1e-6;

/**
 * The pose that shows in one window what another showed: a named view is that view again, any other whole head stays
 * whole, and a close-up keeps its scale.
 */
export function refitted(pose: Pose, from: ViewWindow, to: ViewWindow): Pose {
  if (pose.distanceMm <= WHOLE_HEAD_MM) return pose;
  const named = viewNames.find((view) => {
    const known = poseOfView(view, from.aspect, from.framing);
    return (
      Math.hypot(
        ...between(known.focus, pose.focus),
        known.azimuthDeg - pose.azimuthDeg,
        known.elevationDeg - pose.elevationDeg,
        known.distanceMm - pose.distanceMm,
      ) < NEAR_ENOUGH
    );
  });
  if (named) return poseOfView(named, to.aspect, to.framing);
  const general = (window: ViewWindow) =>
    distanceOf(fitOf('three-quarter', window.framing), window.aspect);
  return { ...pose, distanceMm: (pose.distanceMm * general(to)) / general(from) };
}

/** Unit vector from the focus to the camera. */
export function towardsCamera(pose: Pose): Vec3 {
  const azimuth = (pose.azimuthDeg * Math.PI) / 180;
  const elevation = (pose.elevationDeg * Math.PI) / 180;
  return [
    Math.sin(azimuth) * Math.cos(elevation),
    Math.sin(elevation),
    Math.cos(azimuth) * Math.cos(elevation),
  ];
}

const along = (origin: Vec3, direction: Vec3, t: number): Vec3 => [
  origin[0] + direction[0] * t,
  origin[1] + direction[1] * t,
  origin[2] + direction[2] * t,
];

const between = (from: Vec3, to: Vec3): Vec3 => [
  to[0] - from[0],
  to[1] - from[1],
  to[2] - from[2],
];

export function cameraPosition(pose: Pose): Vec3 {
  return along(pose.focus, towardsCamera(pose), pose.distanceMm);
}

/** Unit vector that points up in the picture. */
function upOf(pose: Pose): Vec3 {
  const azimuth = (pose.azimuthDeg * Math.PI) / 180;
  const elevation = (pose.elevationDeg * Math.PI) / 180;
  return [
    -Math.sin(azimuth) * Math.sin(elevation),
    Math.cos(elevation),
    -Math.cos(azimuth) * Math.sin(elevation),
  ];
}

/** The same camera as a page asks for it (picture/footFade.ts). */
export function viewpointOf(pose: Pose): Viewpoint {
  return {
    eye: cameraPosition(pose),
    towardsEye: towardsCamera(pose),
    up: upOf(pose),
    fieldOfViewDeg: FIELD_OF_VIEW_DEG,
  };
}

export function turned(pose: Pose, azimuthDeg: number, elevationDeg: number): Pose {
  return {
    ...pose,
    azimuthDeg: pose.azimuthDeg + azimuthDeg,
    elevationDeg: clamp(pose.elevationDeg + elevationDeg, -35, 88),
  };
}

/**
 * Scales the view by `factor` (< 1 comes closer) about a point that stays where it is on screen.
 * Going out, the focus drifts home, so that the whole head is centred again at the end.
 */
export function zoomed(pose: Pose, factor: number, about: Vec3 | null, aspect: number): Pose {
  const home = homeDistance(aspect);
  const distanceMm = clamp(pose.distanceMm * factor, CLOSEST_MM, home * 1.25);
  const applied = distanceMm / pose.distanceMm;
  if (applied <= 1) {
    const focus = about ? along(about, between(about, pose.focus), applied) : pose.focus;
    return { ...pose, focus, distanceMm };
  }
  const left = home - pose.distanceMm;
  const stay = left > 1 ? clamp((home - distanceMm) / left, 0, 1) : 0;
  return { ...pose, focus: along(HOME, between(HOME, pose.focus), stay), distanceMm };
}

/** Millimetres that one CSS pixel spans at the focus. */
export function mmPerPixel(pose: Pose, windowHeightPx: number): number {
  return (2 * TAN_HALF * pose.distanceMm) / windowHeightPx;
}

/** Slides the focus in the view plane, at most 130 mm from the middle of the head. */
export function panned(pose: Pose, rightMm: number, upMm: number): Pose {
  const azimuth = (pose.azimuthDeg * Math.PI) / 180;
  const right: Vec3 = [Math.cos(azimuth), 0, -Math.sin(azimuth)];
  const moved = along(along(pose.focus, right, rightMm), upOf(pose), upMm);
  const away = Math.hypot(...between(HOME, moved));
  return { ...pose, focus: away > 130 ? along(HOME, between(HOME, moved), 130 / away) : moved };
}

/** The pose a share `t` (0..1) of the way between two, the short way round. */
export function poseBetween(from: Pose, to: Pose, t: number): Pose {
  const eased = t * t * (3 - 2 * t);
  const mix = (a: number, b: number): number => a + (b - a) * eased;
  const swing = ((((to.azimuthDeg - from.azimuthDeg) % 360) + 540) % 360) - 180;
  return {
    focus: along(from.focus, between(from.focus, to.focus), eased),
    azimuthDeg: from.azimuthDeg + swing * eased,
    elevationDeg: mix(from.elevationDeg, to.elevationDeg),
    distanceMm: mix(from.distanceMm, to.distanceMm),
  };
}
