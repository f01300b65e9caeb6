import { useFrame, useThree } from '@react-three/fiber';
import { useEffectEvent, useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'react';
import * as THREE from 'three';
import type { HeadAssets } from '../../outcome/headAssets';
import { capturePicture } from './capture';
import { messageOf, type HeadCanvasHandle, type HeadCanvasProps } from './headCanvasProps';
import { headViewer, type HeadViewer } from './headViewer';
import { publishInspection } from './inspection';
import { WHOLE, type Pane } from './panes';
import { captureOptionsOf, type HeadRequest, type PictureRequest } from './pictureRequest';

/** Sharper than this no eye can tell, device pixels per CSS pixel. */
const SHARPEST = 2;

const stillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Lends the canvas to a viewer, hands it what the props say, and offers its handle. */
export function ViewerInCanvas({
  assets,
  consultation,
  derivations,
  panes: several,
  onProgress,
  onReady,
  onFailure,
  ref,
}: HeadCanvasProps & { readonly assets: HeadAssets }) {
  const gl = useThree((state) => state.gl);
  const camera = useThree((state) => state.camera);
  const requestFrame = useThree((state) => state.invalidate);
  const setDpr = useThree((state) => state.setDpr);
  const viewer = useRef<HeadViewer | null>(null);
  const panes: readonly Pane[] = useMemo(
    () => several ?? [{ consultation, frame: WHOLE, shown: WHOLE }],
    [several, consultation],
  );

  const prepare = async (request: HeadRequest) => {
    if (!viewer.current) {
      throw new Error('The head is still loading. Try again in a moment.');
    }
    return await viewer.current.prepare(request.consultation ?? consultation, request);
  };
  const picture = async (request: PictureRequest) =>
    await capturePicture(await prepare(request), captureOptionsOf(request));

  const shown = useEffectEvent(() => panes);
  const pictured = useEffectEvent(picture);
  const progress = useEffectEvent((fraction: 0 | 1) =>
    onProgress({ stage: 'field', fraction }),
  );
  const ready = useEffectEvent(onReady);
  const failure = useEffectEvent((error: unknown) =>
    onFailure({ kind: 'load', detail: messageOf(error) }),
  );
  useLayoutEffect(() => {
    if (!(camera instanceof THREE.PerspectiveCamera)) return undefined;
    const full = Math.min(SHARPEST, window.devicePixelRatio);
    const made = headViewer(
      { gl, camera, requestFrame, setResolution: (scale) => setDpr(full * scale) },
      assets,
      derivations,
      {
        onProgress: (fraction) => progress(fraction),
        onReady: () => ready(),
        onFailure: (error) => failure(error),
      },
    );
    viewer.current = made;
    made.setPanes(shown());
    const withdraw = publishInspection({
      viewer: made,
      camera,
      picture: async (request) => await pictured(request),
    });
    return () => {
      withdraw();
      made.dispose();
      viewer.current = null;
    };
  }, [gl, camera, requestFrame, setDpr, assets, derivations]);
  useLayoutEffect(() => viewer.current?.setPanes(panes), [panes]);

  // A priority of its own: the panes are drawn by the viewer and not by the canvas.
  useFrame(() => viewer.current?.render(performance.now()), 1);

  useImperativeHandle(ref, (): HeadCanvasHandle => ({
    goTo: (view) => viewer.current?.goTo(view, stillness()),
    zoom: (factor) => viewer.current?.zoom(factor),
    turn: (azimuthDeg, elevationDeg) => viewer.current?.turn(azimuthDeg, elevationDeg),
    prepare,
    picture,
  }));
  return null;
}
