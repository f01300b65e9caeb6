import { useFrame, useThree } from '@react-three/fiber';
import { useEffectEvent, useImperativeHandle, useLayoutEffect, useMemo, useState } from 'react';
import * as THREE from 'three';
import type { HeadAssets } from '../../outcome/headAssets';
import { capturePicture } from './capture';
import { messageOf, type HeadCanvasHandle, type HeadCanvasProps } from './headCanvasProps';
import { headViewer, type HeadViewer } from './headViewer';
import { publishInspection } from './inspection';
import { WHOLE, type Pane } from './panes';
import { captureOptionsOf } from './pictureRequest';

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
  const [viewer, setViewer] = useState<HeadViewer | null>(null);
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
      { onProgress: progress, onReady: ready, onFailure: failure },
    );
    setViewer(made);
    return () => {
      made.dispose();
      setViewer(null);
    };
  }, [gl, camera, requestFrame, setDpr, assets, derivations]);

  const panes: readonly Pane[] = useMemo(
    () => several ?? [{ consultation, frame: WHOLE, shown: WHOLE }],
    [several, consultation],
  );
  useLayoutEffect(() => viewer?.setPanes(panes), [viewer, panes]);

  // A priority of its own: the panes are drawn by the viewer and not by the canvas.
  useFrame(() => viewer?.render(performance.now()), 1);

  const handle = useMemo((): HeadCanvasHandle | null => {
    if (!viewer) return null;
    const prepare: HeadCanvasHandle['prepare'] = (request) =>
      viewer.prepare(request.consultation ?? consultation, request);
    return {
      goTo: (view) => viewer.goTo(view, stillness()),
      zoom: viewer.zoom,
      turn: viewer.turn,
      prepare,
      picture: async (request) =>
        await capturePicture(await prepare(request), captureOptionsOf(request)),
    };
  }, [viewer, consultation]);
  useImperativeHandle<HeadCanvasHandle | null, HeadCanvasHandle | null>(ref, () => handle);
  useLayoutEffect(
    () =>
      viewer && handle
        ? publishInspection({ viewer, camera, picture: handle.picture })
        : undefined,
    [viewer, camera, handle],
  );
  return null;
}
