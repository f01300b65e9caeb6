import * as THREE from 'three';
import type { Vec3 } from '../anatomy/vec3';
import type { Backdrop, PictureSize } from './capture';
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
  /** CSS pixels on the canvas of a point of the head frame. */
  readonly project: (point: Vec3) => { x: number; y: number };
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

type Shot = (size: PictureSize, backdrop: Backdrop, caption: string) => Promise<Blob>;

const GREY: Backdrop = { top: '#cccccc', bottom: '#cccccc', ink: '#222222' };

interface Inspected {
  readonly stage: HeadStage;
  readonly camera: THREE.PerspectiveCamera;
  readonly element: HTMLElement;
  readonly material: SkinMaterial;
  readonly picture: () => Shot | null;
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
  const { stage, camera, element, material, picture } = inspected;
  window.stipple = {
    pose: stage.pose,
    setPose: stage.setPose,
    pick: stage.pick,
    project(point) {
      const p = new THREE.Vector3(...point).project(camera);
      return {
        x: ((p.x + 1) / 2) * element.clientWidth,
        y: ((1 - p.y) / 2) * element.clientHeight,
      };
    },
    dots: () => uploadedDots(material),
    async picture(size) {
      const shot = picture();
      if (!shot) throw new Error('The head is not on screen yet.');
      return await shot(size, GREY, '');
    },
  };
  return () => {
    delete window.stipple;
  };
}
