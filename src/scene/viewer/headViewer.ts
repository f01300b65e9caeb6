import type * as THREE from 'three';
import { radialSurface } from '../../anatomy/radialSurface';
import type { Consultation } from '../../consultation/document';
import type { Derivations } from '../../outcome/derivations';
import type { HeadAssets } from '../../outcome/headAssets';
import { headGeometry } from '../skin/headGeometry';
import type { ReflectanceSource } from '../skin/reflectanceSource';
import { scalpCache, type LoadedScalp } from '../skin/scalpCache';
import type { PosedHead } from './capture';
import { attachGestures } from './gestures';
import { headRenderer, type HeadRenderer, type HeadState } from './headRenderer';
import { headStage, type HeadStage } from './headStage';
import { motionResolution } from './motionResolution';
import { offscreenRenderer } from './offscreenRenderer';
import { drawPanes, type Pane, type PaneState } from './panes';
import { poseOfPicture, type HeadRequest } from './pictureRequest';
import { turned, WHOLE_HEAD_MM, zoomed, type Pose, type ViewName } from './pose';
import { quietness } from './quietness';
import { approached, treatedAim } from './zoomAim';

/** What a page lends the viewer. */
export interface ViewerHost {
  readonly gl: THREE.WebGLRenderer;
  readonly camera: THREE.PerspectiveCamera;
  /** Asks for a call of `render` with the next frame. */
  readonly requestFrame: () => void;
  /** Draws with this share of full resolution from now on. */
  readonly setResolution: (scale: number) => void;
}

/** What becomes of the scalps that the panes ask for. */
export interface ViewerReports {
  /** 0 when a scalp has to be laid first, 1 when all are there. */
  readonly onProgress: (fraction: 0 | 1) => void;
  /** All panes show their own scalp. */
  readonly onReady: () => void;
  readonly onFailure: (error: unknown) => void;
}

/** Heads in a canvas, seen by one camera that follows the user's hands. Knows nothing of React. */
export interface HeadViewer {
  /** What is shown, one head or several; never none. A pane keeps its former scalp until its own is laid. */
  readonly setPanes: (panes: readonly Pane[]) => void;
  /** Glides to a view; at once where motion is unwelcome. */
  readonly goTo: (view: ViewName, still: boolean) => void;
  /** Factor below 1 comes closer. */
  readonly zoom: (factor: number) => void;
  readonly turn: (azimuthDeg: number, elevationDeg: number) => void;
  readonly stage: HeadStage;
  readonly renderer: HeadRenderer;
  readonly panes: () => readonly Pane[];
  /** Draws the frame that was asked for. */
  readonly render: (nowMs: number) => void;
  /** Makes a head ready to be drawn into a page in parts; what is on screen stays. */
  readonly prepare: (consultation: Consultation, request: HeadRequest) => Promise<PosedHead>;
  /** Resolves when nothing moves, every scalp is laid and the last frame was drawn in full. */
  readonly settled: () => Promise<void>;
  readonly dispose: () => void;
}

/** @param source what the bare skin's reflectance is; the sculpted skin's where it is left out */
export function headViewer(
  host: ViewerHost,
  { head: model }: HeadAssets,
  derivations: Derivations,
  reports: ViewerReports,
  source?: ReflectanceSource,
): HeadViewer {
  const { gl, camera } = host;
  const rest = headGeometry(model.mesh);
  const renderer = headRenderer(gl, rest, model.landmarks, source);
  const scalps = scalpCache(rest, radialSurface(model.radius));
  const renderTile = offscreenRenderer(gl, renderer);
  const quiet = quietness();
  const requestFrame = (): void => {
    quiet.begin('frame');
    host.requestFrame();
  };
  const motion = motionResolution(host.setResolution, requestFrame);
  let panes: readonly Pane[] = [];
  let loaded: readonly LoadedScalp[] = [];
  let states: readonly PaneState[] = [];
  let asked = 0;

  const stateOf = (consultation: Consultation, scalp: LoadedScalp | null): HeadState => ({
    scalp,
    appearance: derivations.appearance(consultation),
    light: consultation.view.light,
  });
  const showPanes = (): void => {
    states = panes.map(({ consultation, frame, shown }, i) => ({
      head: stateOf(consultation, loaded[i] ?? loaded[0] ?? null),
      frame,
      shown,
    }));
    requestFrame();
  };
  const stage = headStage({
    camera,
    element: gl.domElement,
    mesh: renderer.mesh,
    panes: () => panes,
    changed() {
      motion.moved();
      requestFrame();
    },
  });
  const detach = attachGestures(gl.domElement, stage);
  const aspect = (): number => {
    const { width, height } = stage.frame();
    return width / Math.max(1, height);
  };
  const nearer = (pose: Pose, factor: number): Pose => {
    const scalp = loaded[0];
    const whole = factor < 1 && pose.distanceMm > WHOLE_HEAD_MM;
    const aim = whole && scalp ? treatedAim(scalp, pose) : null;
    return aim
      ? approached(pose, factor, aim, aspect())
      : zoomed(pose, factor, stage.pick(...stage.middle()), aspect());
  };

  return {
    setPanes(next) {
      panes = next;
      const mine = ++asked;
      const consultations = next.map(({ consultation }) => consultation);
      quiet.begin('scalps');
      showPanes();
      const known = consultations.map((each) => derivations.scalpNow(each));
      if (known.some((scalp) => scalp === null)) reports.onProgress(0);
      Promise.all(consultations.map((each) => derivations.scalp(each))).then(
        (laid) => {
          if (mine !== asked) return;
          loaded = laid.map((scalp) => scalps.load(scalp));
          scalps.pin(loaded);
          showPanes();
          quiet.end('scalps');
          reports.onProgress(1);
          reports.onReady();
        },
        (error: unknown) => {
          if (mine !== asked) return;
          quiet.end('scalps');
          reports.onFailure(error);
        },
      );
    },
    goTo: (view, still) => stage.glideTo(view, still),
    zoom: (factor) => stage.setPose(nearer(stage.pose(), factor)),
    turn(azimuthDeg, elevationDeg) {
      stage.setPose(turned(stage.pose(), azimuthDeg, elevationDeg));
    },
    stage,
    renderer,
    panes: () => panes,
    render(nowMs) {
      motion.frame(nowMs);
      const gliding = stage.advance(nowMs);
      drawPanes(states, { gl, renderer, camera, pose: stage.pose() });
      if (gliding) {
        motion.moved();
        requestFrame();
      } else if (motion.atRest()) {
        quiet.end('frame');
      }
    },
    async prepare(consultation, request) {
      const pose = poseOfPicture(request, stage.pose(), aspect());
      const scalp = scalps.load(await derivations.scalp(consultation));
      const view = { head: stateOf(consultation, scalp), pose, size: request.size };
      return {
        consultation,
        outcome: derivations.outcome(consultation),
        pose,
        tile: (tile) => renderTile(view, tile),
      };
    },
    settled: quiet.reached,
    dispose() {
      asked++;
      detach();
      motion.dispose();
      scalps.dispose();
      renderer.dispose();
      rest.dispose();
    },
  };
}
