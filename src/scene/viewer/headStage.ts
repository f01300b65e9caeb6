import * as THREE from 'three';
import type { Vec3 } from '../../math/vec3';
import {
  cameraPosition,
  FIELD_OF_VIEW_DEG,
  type Pose,
  poseBetween,
  poseOfView,
  refitted,
  type ViewName,
  type ViewWindow,
  WHOLE_HEAD_MM,
} from './pose';
import { boxInPixels, paneAt, WHOLE, type Pane } from './panes';

/** The camera never comes nearer to the skin than this, mm. */
const CLEARANCE_MM = 9;

export function lookFrom(camera: THREE.PerspectiveCamera, pose: Pose): void {
  camera.fov = FIELD_OF_VIEW_DEG;
  camera.near = Math.max(1.5, pose.distanceMm * 0.12);
  camera.far = pose.distanceMm + 700;
  camera.position.set(...cameraPosition(pose));
  camera.up.set(0, 1, 0);
  camera.lookAt(...pose.focus);
  camera.updateProjectionMatrix();
  camera.updateMatrixWorld();
}

/** Camera and head of one view, shared by every pane, without React: what gestures, buttons and pictures act on. */
export interface HeadStage {
  readonly pose: () => Pose;
  /** Moves the camera unless it would enter the head. */
  readonly setPose: (pose: Pose) => void;
  /** Glides to a view as the panes frame it; at once when motion is unwelcome. */
  readonly glideTo: (view: ViewName, still: boolean) => void;
  /** Point of the head under a position in CSS pixels of the canvas, in whichever pane it lies. */
  readonly pick: (x: number, y: number) => Vec3 | null;
  /** The middle of the first pane, CSS pixels of the canvas. */
  readonly middle: () => [x: number, y: number];
  /** CSS pixels of a pane's frame: what the camera sees as its window. */
  readonly frame: () => FrameSize;
  /** Puts the camera where the glide is by now; true while gliding. */
  readonly advance: (nowMs: number) => boolean;
}

interface FrameSize {
  readonly width: number;
  readonly height: number;
}

interface StageParts {
  readonly camera: THREE.PerspectiveCamera;
  readonly element: HTMLElement;
  readonly mesh: THREE.Mesh;
  /** Where the panes lie; never none. */
  readonly panes: () => readonly Pick<Pane, 'frame' | 'shown'>[];
  readonly changed: () => void;
}

const GLIDE_MS = 420;
/** Stages lower than this lose the crown behind the view bar, CSS pixels. */
const LOW_STAGE_PX = 420;
const BAR_PX = 30;

export function headStage({ camera, element, mesh, panes, changed }: StageParts): HeadStage {
  const size = (): FrameSize => ({
    width: element.clientWidth,
    height: Math.max(1, element.clientHeight),
  });
  const frameOf = (pane: number) => boxInPixels(panes()[pane]?.frame ?? WHOLE, size());
  const frame = (): FrameSize => frameOf(0);
  const aspect = (): number => frame().width / Math.max(1, frame().height);
  const raycaster = new THREE.Raycaster();
  /** Panes are small: they show skull and face alone. */
  const seenIn = (): ViewWindow => ({
    aspect: aspect(),
    framing: panes()[0]?.frame === WHOLE ? 'bust' : 'head',
  });
  const poseOf = (view: ViewName): Pose => {
    const window = seenIn();
    return poseOfView(view, window.aspect, window.framing);
  };
  let fitted = seenIn();
  let pose = poseOf('three-quarter');
  let glide: { from: Pose; to: Pose; start: number } | null = null;

  const hit = (origin: THREE.Vector3, direction: THREE.Vector3): number | null => {
    raycaster.set(origin, direction);
    return raycaster.intersectObject(mesh, false)[0]?.distance ?? null;
  };
  const outside = (candidate: Pose): boolean => {
    if (candidate.distanceMm > 330) return true;
    const eye = new THREE.Vector3(...cameraPosition(candidate));
    const inward = new THREE.Vector3(0, 30, 0).sub(eye);
    const toCentre = inward.length();
    const gap = hit(eye, inward.normalize());
    return gap !== null && gap > CLEARANCE_MM && gap < toCentre;
  };
  /** On a phone's low stage the view bar lies over the crown: the whole head moves down under it. */
  const aim = (): void => {
    const { top, width, height } = frameOf(0);
    const underBar = top === 0 && height > 0 && height < LOW_STAGE_PX;
    camera.aspect = aspect();
    if (underBar && pose.distanceMm > WHOLE_HEAD_MM) {
      camera.setViewOffset(width, height, 0, -BAR_PX, width, height);
    } else if (camera.view) {
      camera.clearViewOffset();
    }
    lookFrom(camera, pose);
  };
  const place = (next: Pose): void => {
    pose = next;
    changed();
  };

  return {
    pose: () => pose,
    setPose(next) {
      glide = null;
      if (outside(next)) place(next);
    },
    glideTo(view, still) {
      const to = poseOf(view);
      glide = still ? null : { from: pose, to, start: performance.now() };
      if (still) place(to);
      else changed();
    },
    pick(x, y) {
      const { left, top, width, height } = frameOf(paneAt(panes(), x, y, size()));
      const pointer = new THREE.Vector2(
        ((x - left) / width) * 2 - 1,
        1 - ((y - top) / height) * 2,
      );
      aim();
      raycaster.setFromCamera(pointer, camera);
      const first = raycaster.intersectObject(mesh, false)[0];
      return first ? [first.point.x, first.point.y, first.point.z] : null;
    },
    middle() {
      const { left, top, width, height } = frameOf(0);
      return [left + width / 2, top + height / 2];
    },
    frame,
    advance(nowMs) {
      const now = seenIn();
      if (now.aspect > 0 && (now.aspect !== fitted.aspect || now.framing !== fitted.framing)) {
        pose = refitted(pose, fitted, now);
        if (glide) glide = { ...glide, from: pose, to: refitted(glide.to, fitted, now) };
        fitted = now;
      }
      if (glide) {
        const t = Math.min(1, (nowMs - glide.start) / GLIDE_MS);
        pose = poseBetween(glide.from, glide.to, t);
        if (t >= 1) glide = null;
      }
      aim();
      return glide !== null;
    },
  };
}
