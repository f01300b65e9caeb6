import * as THREE from 'three';
import type { Vec3 } from '../anatomy/vec3';
import type { LightId } from '../consultation/document';
import { applyRig } from './applyRig';
import {
  cameraPosition,
  FIELD_OF_VIEW_DEG,
  homeDistance,
  type Pose,
  poseBetween,
  poseOfView,
} from './inspectionPose';
import { keyShadow } from './keyShadow';
import type { SkinMaterial } from './skinMaterial';

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

/** Camera, light and head of one view, without React: what gestures, buttons and pictures act on. */
export interface HeadStage {
  readonly pose: () => Pose;
  /** Moves the camera unless it would enter the head. */
  readonly setPose: (pose: Pose) => void;
  /** Glides to a pose; at once when motion is unwelcome. */
  readonly glideTo: (pose: Pose, still: boolean) => void;
  readonly pick: (x: number, y: number) => Vec3 | null;
  /** Advances a glide and prepares light and shadow for the next frame; true while gliding. */
  readonly prepare: (gl: THREE.WebGLRenderer, light: LightId, nowMs: number) => boolean;
  readonly dispose: () => void;
}

interface StageParts {
  readonly camera: THREE.PerspectiveCamera;
  readonly element: HTMLElement;
  readonly mesh: THREE.Mesh;
  readonly material: SkinMaterial;
  readonly changed: () => void;
}

const GLIDE_MS = 420;
/** Stages lower than this lose the crown behind the view bar, CSS pixels. */
const LOW_STAGE_PX = 420;
const BAR_PX = 30;
/** From here on a view shows the whole head. */
const WHOLE_HEAD_MM = 450;

export function headStage({ camera, element, mesh, material, changed }: StageParts): HeadStage {
  const aspect = (): number => element.clientWidth / Math.max(1, element.clientHeight);
  const raycaster = new THREE.Raycaster();
  const shadow = keyShadow(material);
  let pose = poseOfView('three-quarter', aspect());
  let fittedAspect = aspect();
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
    const { clientWidth: width, clientHeight: height } = element;
    if (height > 0 && height < LOW_STAGE_PX && pose.distanceMm > WHOLE_HEAD_MM) {
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
    glideTo(to, still) {
      glide = still ? null : { from: pose, to, start: performance.now() };
      if (still) place(to);
      else changed();
    },
    pick(x, y) {
      const pointer = new THREE.Vector2(
        (x / element.clientWidth) * 2 - 1,
        1 - (y / element.clientHeight) * 2,
      );
      aim();
      raycaster.setFromCamera(pointer, camera);
      const first = raycaster.intersectObject(mesh, false)[0];
      return first ? [first.point.x, first.point.y, first.point.z] : null;
    },
    prepare(gl, light, nowMs) {
      if (aspect() !== fittedAspect && aspect() > 0) {
        const ratio = homeDistance(aspect()) / homeDistance(fittedAspect);
        fittedAspect = aspect();
        // A whole-head view stays whole when the window changes; a close-up keeps its scale.
        if (pose.distanceMm > WHOLE_HEAD_MM)
          pose = { ...pose, distanceMm: pose.distanceMm * ratio };
      }
      if (glide) {
        const t = Math.min(1, (nowMs - glide.start) / GLIDE_MS);
        pose = poseBetween(glide.from, glide.to, t);
        if (t >= 1) glide = null;
      }
      aim();
      const key = applyRig(material, light, pose);
      if (key) shadow.draw(gl, mesh.geometry, key.towards, key.size);
      return glide !== null;
    },
    dispose: () => shadow.dispose(),
  };
}
