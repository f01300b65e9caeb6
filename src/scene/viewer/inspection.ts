import * as THREE from 'three';
import type { Vec3 } from '../../math/vec3';
import type { Backdrop, PictureSize } from './capture';
import { boxInPixels, WHOLE, type Box } from './panes';
import type { PictureRequest } from './pictureRequest';
import type { HeadViewer } from './headViewer';
import type { Pose } from './pose';
import { membersOf, unpackDot } from '../../dots/packedPopulation';
import type { SkinProgram } from '../skin/skinProgram';

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
interface Inspection {
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
  /** Resolves when all that was done is on screen in full resolution: scalps laid, nothing moving, nothing pending. */
  readonly settled: () => Promise<void>;
}

declare global {
  interface Window {
    stipple?: Inspection;
  }
}

const GREY: Backdrop = { top: '#cccccc', bottom: '#cccccc' };

interface Inspected {
  readonly viewer: HeadViewer;
  readonly camera: THREE.Camera;
  readonly picture: (request: PictureRequest) => Promise<Blob>;
}

function uploadedDots(program: SkinProgram): UploadedDot[] {
  const { cells, list } = program.scalp().ink;
  const words = wordsOf(list);
  return Array.from({ length: membersOf(wordsOf(cells)) }, (_unused, i) =>
    unpackDot(words[2 * i] ?? 0, words[2 * i + 1] ?? 0),
  );
}

function wordsOf(texture: THREE.DataTexture): Uint32Array {
  const { data } = texture.image;
  if (!(data instanceof Uint32Array)) throw new Error('The texture does not list dots.');
  return data;
}

/** Resolves when the page has nothing else to do: whatever waits to be worked out has been by then. */
const idle = (): Promise<void> =>
  new Promise((done) => {
    // Safari has no idle callback, and where no frame is due Chromium may keep one waiting to its limit.
    if ('requestIdleCallback' in window)
      window.requestIdleCallback(() => done(), { timeout: 200 });
    else setTimeout(done, 100);
  });

/** Publishes what is on screen as `window.stipple`; returns the function that withdraws it. */
export function publishInspection({ viewer, camera, picture }: Inspected): () => void {
  const { stage, renderer, panes } = viewer;
  const { domElement: element } = renderer;
  const canvas = () => ({ width: element.clientWidth, height: element.clientHeight });
  const published: Inspection = {
    pose: stage.pose,
    setPose: stage.setPose,
    pick: stage.pick,
    project(point, pane = 0) {
      const p = new THREE.Vector3(...point).project(camera);
      const { left, top, width, height } = boxInPixels(panes()[pane]?.frame ?? WHOLE, canvas());
      return { x: left + ((p.x + 1) / 2) * width, y: top + ((1 - p.y) / 2) * height };
    },
    panes: () => panes().map(({ shown }) => boxInPixels(shown, canvas())),
    dots: () => uploadedDots(renderer.program),
    picture: (size) => picture({ size, backdrop: GREY, caption: '' }),
    async settled() {
      // What the user did reaches the viewer a few tasks later, and a frame may ask for another.
      for (let quiet = 0; quiet < 2; quiet++) {
        await idle();
        await viewer.settled();
      }
    },
  };
  window.stipple = published;
  return () => {
    if (window.stipple === published) delete window.stipple;
  };
}
