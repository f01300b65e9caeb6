import * as THREE from 'three';
import type { Vec3 } from '../math/vec3';
import type { Backdrop, PictureSize } from './capture';
import { boxInPixels, WHOLE, type Box, type Pane } from './panes';
import type { PictureRequest } from './pictureRequest';
import type { HeadStage } from './headStage';
import type { Pose } from './inspectionPose';
import type { SkinMaterial } from './skinMaterial';

/** A dot as it lies in the GPU's texture. */
export interface UploadedDot {
  readonly u: number;
  readonly v: number;
  /** Plan density, dots per cm2, above which it is in the skin. */
  readonly appearsAt: number;
}

/**
 * Read access to what is on screen, as `window.stipple`: for the browser tests, which measure
 * pixels and uploaded dots instead of state, and for anyone who wants to check us.
 */
export interface Inspection {
  readonly pose: () => Pose;
  readonly setPose: (pose: Pose) => void;
  /** CSS pixels on the canvas of a point of the head frame, in the first pane or the one of this index. */
  readonly project: (point: Vec3, pane?: number) => { x: number; y: number };
  /** What each pane shows of the canvas, CSS pixels. */
  readonly panes: () => Box[];
  readonly pick: (x: number, y: number) => Vec3 | null;
  readonly dots: () => UploadedDot[];
  /** The view as a labelled PNG of any size, over grey. */
  readonly picture: (size: PictureSize) => Promise<Blob>;
}

declare global {
  interface Window {
    stipple?: Inspection;
  }
}

const GREY: Backdrop = { top: '#cccccc', bottom: '#cccccc' };

interface Inspected {
  readonly stage: HeadStage;
  readonly camera: THREE.PerspectiveCamera;
  readonly element: HTMLElement;
  readonly material: SkinMaterial;
  readonly panes: () => readonly Pick<Pane, 'frame' | 'shown'>[];
  readonly picture: (request: PictureRequest) => Promise<Blob>;
}

function uploadedDots(material: SkinMaterial): UploadedDot[] {
  const list = material.uniforms.uInkDots.value?.image as { data?: Uint32Array } | undefined;
  const cells = material.uniforms.uInkCells.value?.image as { data?: Uint32Array } | undefined;
  const words = list?.data ?? new Uint32Array();
  const count = (cells?.data ?? new Uint32Array()).reduce(
    (sum, cell) => sum + (cell & 4095),
    0,
  );
  return Array.from({ length: count }, (_unused, i) => {
    const position = words[2 * i] ?? 0;
    return {
      u: (position & 65535) / 65535,
      v: (position >>> 16) / 65535,
      appearsAt: ((words[2 * i + 1] ?? 0) & 4095) / 16,
    };
  });
}

export function publishInspection(inspected: Inspected): () => void {
  const { stage, camera, element, material, panes, picture } = inspected;
  const canvas = () => ({ width: element.clientWidth, height: element.clientHeight });
  window.stipple = {
    pose: stage.pose,
    setPose: stage.setPose,
    pick: stage.pick,
    project(point, pane = 0) {
      const p = new THREE.Vector3(...point).project(camera);
      const { left, top, width, height } = boxInPixels(panes()[pane]?.frame ?? WHOLE, canvas());
      return { x: left + ((p.x + 1) / 2) * width, y: top + ((1 - p.y) / 2) * height };
    },
    panes: () => panes().map(({ shown }) => boxInPixels(shown, canvas())),
    dots: () => uploadedDots(material),
    picture: (size) => picture({ size, backdrop: GREY, caption: '' }),
  };
  return () => {
    delete window.stipple;
  };
}
