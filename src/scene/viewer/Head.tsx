import { useFrame, useThree } from '@react-three/fiber';
import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import * as THREE from 'three';
import type { Vec3 } from '../../anatomy/vec3';
import { radialSurface } from '../../anatomy/radialSurface';
import { capturePicture } from './capture';
import { attachGestures } from './gestures';
import { messageOf, type HeadCanvasHandle, type HeadCanvasProps } from './headCanvasProps';
import type { HeadAssets } from '../../outcome/headAssets';
import { headGeometry } from '../skin/headGeometry';
import { headStage, type HeadStage } from './headStage';
import {
  cameraPosition,
  towardsCamera,
  turned,
  WHOLE_HEAD_MM,
  zoomed,
  type Pose,
} from './pose';
import { publishInspection } from './inspection';
import { headRenderer } from './headRenderer';
import { drawPanes, WHOLE, type Pane, type PaneState } from './panes';
import { offscreenRenderer } from './offscreenRenderer';
import { developmentOf, poseOfPicture } from './pictureRequest';

import { useLaidScalps } from './useLaidScalps';
import { approached, inkAtVertices, treatedPointFacing } from './treatedScalp';
import { useMotionResolution } from './motionResolution';
import { scalpCache, type LaidScalp } from '../skin/scalpCache';

const stillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Where buttons and keys zoom in on a whole head: at dots, not at what happens to be in the middle. */
function treatedAim({ body: { geometry }, layer }: LaidScalp, pose: Pose): Vec3 | null {
  const numbersOf = (name: string) => geometry.getAttribute(name).array;
  const scalp = {
    positions: numbersOf('position'),
    normals: numbersOf('normal'),
    density: inkAtVertices(layer, numbersOf('rest')),
  };
  return treatedPointFacing(scalp, cameraPosition(pose), towardsCamera(pose));
}

/** The head inside the canvas: dressed, lit and drawn for each pane, and photographed on request. */
export function Head({
  assets,
  consultation,
  derivations,
  panes: asked,
  onProgress,
  onReady,
  onFailure,
  ref,
}: HeadCanvasProps & { readonly assets: HeadAssets }) {
  const gl = useThree((state) => state.gl);
  const camera = useThree((state) => state.camera);
  const invalidate = useThree((state) => state.invalidate);
  const moved = useMotionResolution();
  const stage = useRef<HeadStage | null>(null);
  const handle = useRef<HeadCanvasHandle | null>(null);
  const renderer = useMemo(
    () => headRenderer(gl, headGeometry(assets.head.mesh), assets.head.landmarks),
    [gl, assets],
  );
  const { mesh } = renderer;
  const scalps = useMemo(
    () => scalpCache(renderer.mesh.geometry, radialSurface(assets.head.radius), derivations),
    [renderer, assets, derivations],
  );
  const renderTile = useMemo(() => offscreenRenderer(gl, renderer), [gl, renderer]);
  const motion = useEffectEvent(moved);

  useEffect(() => () => renderer.dispose(), [renderer]);
  useEffect(() => () => scalps.dispose(), [scalps]);

  const panes: readonly Pane[] = useMemo(
    () => asked ?? [{ consultation, frame: WHOLE, shown: WHOLE }],
    [asked, consultation],
  );
  const sitters = useMemo(
    () => [consultation, ...panes.map((pane) => pane.consultation)],
    [consultation, panes],
  );
  const laid = useLaidScalps(scalps, sitters, {
    onProgress: (fraction) => onProgress({ stage: 'field', fraction }),
    onLaid: onReady,
    onFailure: (error) => onFailure({ kind: 'load', detail: messageOf(error) }),
  });
  const dressed: readonly PaneState[] = useMemo(
    () =>
      panes.map((pane, i) => ({
        head: {
          scalp: laid[i + 1] ?? laid[0] ?? null,
          appearance: derivations.appearance(pane.consultation),
          light: pane.consultation.view.light,
        },
        frame: pane.frame,
        shown: pane.shown,
      })),
    [panes, laid, derivations],
  );
  const onScreen = useRef(dressed);
  useLayoutEffect(() => {
    onScreen.current = dressed;
    invalidate();
  }, [dressed, invalidate]);

  useEffect(() => {
    if (!(camera instanceof THREE.PerspectiveCamera)) return undefined;
    const element = gl.domElement;
    const made = headStage({
      camera,
      element,
      mesh,
      panes: () => onScreen.current,
      changed: () => {
        motion();
        invalidate();
      },
    });
    stage.current = made;
    const detach = attachGestures(element, made);
    const withdraw = publishInspection({
      stage: made,
      camera,
      element,
      program: renderer.program,
      panes: () => onScreen.current,
      async picture(request) {
        if (!handle.current) throw new Error('The head is not on screen yet.');
        return await handle.current.picture(request);
      },
    });
    invalidate();
    return () => {
      withdraw();
      detach();
      stage.current = null;
    };
  }, [camera, gl, invalidate, renderer, mesh]);

  // A priority of its own: the panes are drawn here and not by the canvas.
  useFrame(() => {
    const s = stage.current;
    if (!s) return;
    const gliding = s.advance(performance.now());
    drawPanes(onScreen.current, {
      gl,
      renderer,
      camera,
      pose: s.pose(),
    });
    if (gliding) {
      moved();
      invalidate();
    }
  }, 1);

  useImperativeHandle(ref, () => {
    const aspect = (s: HeadStage): number => s.frame().width / Math.max(1, s.frame().height);
    const made: HeadCanvasHandle = {
      goTo(view) {
        stage.current?.glideTo(view, stillness());
      },
      zoom(factor) {
        const s = stage.current;
        if (!s) return;
        const pose = s.pose();
        const worn = onScreen.current[0]?.head.scalp;
        const whole = factor < 1 && pose.distanceMm > WHOLE_HEAD_MM;
        const aim = whole && worn ? treatedAim(worn, pose) : null;
        if (aim) s.setPose(approached(pose, factor, aim, aspect(s)));
        else s.setPose(zoomed(pose, factor, s.pick(...s.middle()), aspect(s)));
      },
      turn(azimuthDeg, elevationDeg) {
        const s = stage.current;
        if (s) s.setPose(turned(s.pose(), azimuthDeg, elevationDeg));
      },
      async sit(request) {
        const s = stage.current;
        if (!s) throw new Error('The head is still loading. Try again in a moment.');
        const sitter = request.consultation ?? consultation;
        const pose = poseOfPicture(request, s.pose(), aspect(s));
        const head = {
          scalp: await scalps.lay(sitter),
          appearance: derivations.appearance(sitter),
          light: sitter.view.light,
        };
        const view = { head, pose, size: request.size };
        return {
          consultation: sitter,
          outcome: derivations.outcome(sitter),
          pose,
          tile: (tile) => renderTile(view, tile),
        };
      },
      async picture(request) {
        return await capturePicture(await made.sit(request), developmentOf(request));
      },
    };
    handle.current = made;
    return made;
  });

  return null;
}
