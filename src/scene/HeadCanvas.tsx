import { Canvas, useFrame, useThree } from '@react-three/fiber';
import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type Ref,
} from 'react';
import * as THREE from 'three';
import type { HairlineWarning } from '../anatomy/hairlineWarnings';
import type { Consultation } from '../consultation/document';
import { warpedShapeOf } from '../consultation/headMeasures';
import { lookOf } from '../consultation/lookOf';
import type { Outcome } from '../consultation/outcome';
import type { Census } from '../dots/census';
import { layerCensus, type ScalpLayer } from '../dots/scalpLayer';
import type { FittedWarp } from '../sculpt/warpFit';
import { applyLook } from './applyLook';
import { capturePicture, type Backdrop, type PictureSize } from './capture';
import { attachGestures } from './gestures';
import { loadHeadAssets, type HeadAssets } from './headAssets';
import { headGeometry } from './headGeometry';
import { headStage, lookFrom, type HeadStage } from './headStage';
import { homeDistance, poseOfView, turned, zoomed, type ViewName } from './inspectionPose';
import { publishInspection } from './inspection';
import { scalpWorker } from './scalpWorkerClient';
import {
  bindScalp,
  disposeScalp,
  fieldTexture,
  populationTextures,
  type ScalpTextures,
} from './scalpTextures';
import { faceMaterial, skinMaterial } from './skinMaterial';
import { useMotionResolution } from './useMotionResolution';
import { wornHead } from './wornHead';
import styles from './HeadCanvas.module.css';

export type { ViewName } from './inspectionPose';

export interface HeadCanvasHandle {
  readonly goTo: (view: ViewName) => void;
  /** Factor below 1 comes closer. */
  readonly zoom: (factor: number) => void;
  readonly turn: (azimuthDeg: number, elevationDeg: number) => void;
  /** A PNG of the view at this size, labelled as a simulation in its pixels. */
  readonly capture: (size: PictureSize, backdrop: Backdrop, caption: string) => Promise<Blob>;
}

export interface HeadFailure {
  readonly kind: 'no-webgl2' | 'context-lost' | 'load';
  readonly detail: string;
}

export interface HeadCanvasProps {
  readonly consultation: Consultation;
  readonly outcome: Outcome;
  readonly onProgress: (progress: {
    stage: 'head' | 'dots' | 'field';
    fraction: number;
  }) => void;
  readonly onReady: () => void;
  readonly onFailure: (failure: HeadFailure) => void;
  readonly onRestored: () => void;
  readonly onCensus: (census: Census, warnings: readonly HairlineWarning[]) => void;
  /** How far the head shown is from the measures asked for, mm; null on the default head. */
  readonly onFit: (missMm: FittedWarp['missMm'] | null) => void;
  readonly ref?: Ref<HeadCanvasHandle>;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const stillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The head in the page: loads it, draws it on demand, and reports what becomes of it. */
export function HeadCanvas(props: HeadCanvasProps) {
  const [assets, setAssets] = useState<HeadAssets | null>(null);
  const [life, setLife] = useState(0);
  const progress = useEffectEvent(props.onProgress);
  const failure = useEffectEvent(props.onFailure);

  useEffect(() => {
    let wanted = true;
    loadHeadAssets((stage, fraction) => {
      if (wanted) progress({ stage, fraction });
    }).then(
      (loaded) => {
        if (wanted) setAssets(loaded);
      },
      (error: unknown) => {
        if (wanted)
          failure({
            kind: 'load',
            detail: messageOf(error),
          });
      },
    );
    return () => {
      wanted = false;
    };
  }, []);

  if (!assets) return null;
  return (
    <Canvas
      key={life}
      className={styles.canvas ?? ''}
      frameloop="demand"
      flat
      dpr={[1, 2]}
      gl={{ antialias: true, alpha: true, powerPreference: 'high-performance' }}
      onCreated={({ gl }) => {
        gl.setClearColor(0x000000, 0);
        const canvas = gl.domElement;
        canvas.addEventListener('webglcontextlost', (event) => {
          event.preventDefault();
          props.onFailure({
            kind: 'context-lost',
            detail: 'The graphics card was taken away.',
          });
        });
        canvas.addEventListener('webglcontextrestored', () => {
          setLife((n) => n + 1);
          props.onRestored();
        });
      }}
    >
      <Head {...props} assets={assets} />
    </Canvas>
  );
}

function Head({
  assets,
  consultation,
  outcome,
  onProgress,
  onReady,
  onCensus,
  onFailure,
  onFit,
  ref,
}: HeadCanvasProps & { readonly assets: HeadAssets }) {
  const gl = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  const camera = useThree((state) => state.camera);
  const invalidate = useThree((state) => state.invalidate);
  const moved = useMotionResolution();
  const stage = useRef<HeadStage | null>(null);
  const shot = useRef<HeadCanvasHandle['capture'] | null>(null);
  const material = useMemo(() => skinMaterial(), []);
  const mesh = useMemo(
    () => new THREE.Mesh(headGeometry(assets.head.mesh), [material, faceMaterial(material)]),
    [assets, material],
  );
  const worker = useMemo(() => scalpWorker(assets), [assets]);
  const progress = useEffectEvent(onProgress);
  const ready = useEffectEvent(onReady);
  const census = useEffectEvent(onCensus);
  const failure = useEffectEvent(onFailure);
  const fitted = useEffectEvent(onFit);
  const motion = useEffectEvent(moved);

  useEffect(() => () => worker.close(), [worker]);

  useEffect(() => {
    if (!(camera instanceof THREE.PerspectiveCamera)) return undefined;
    const element = gl.domElement;
    const made = headStage({
      camera,
      element,
      mesh,
      material,
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
      material,
      picture: () => shot.current,
    });
    invalidate();
    return () => {
      withdraw();
      detach();
      made.dispose();
      stage.current = null;
    };
  }, [camera, gl, invalidate, material, mesh]);

  useEffect(() => {
    applyLook(material, lookOf(consultation, outcome));
    invalidate();
  }, [consultation, outcome, invalidate, material]);

  const head = useMemo(() => wornHead(mesh, worker.surface), [mesh, worker]);
  const warped = useMemo(() => warpedShapeOf(consultation.head), [consultation.head]);
  const worn = useRef<ScalpTextures | null>(null);
  const [layer, setLayer] = useState<ScalpLayer | null>(null);
  const { loss, hairline, zones, scars, hair } = consultation;
  const { unitsPerCm2, hairsPerUnit } = hair;
  useEffect(() => {
    let wanted = true;
    progress({ stage: 'field', fraction: 0 });
    Promise.all([
      warped ? worker.shape(warped) : null,
      worker.layer({ loss, hairline, zones, scars, unitsPerCm2, hairsPerUnit }, warped),
    ]).then(
      ([shaped, made]) => {
        if (!wanted) return;
        const before = worn.current;
        worn.current = {
          metric: head.wear(shaped),
          field: fieldTexture(made.field, made.fieldSize),
          ink: populationTextures(made.ink),
          hair: populationTextures(made.hair),
        };
        bindScalp(material, worn.current);
        if (before) disposeScalp(before);
        setLayer(made);
        fitted(shaped?.missMm ?? null);
        invalidate();
        progress({ stage: 'field', fraction: 1 });
        ready();
      },
      (error: unknown) => {
        if (wanted) failure({ kind: 'load', detail: messageOf(error) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [
    worker,
    head,
    warped,
    material,
    loss,
    hairline,
    zones,
    scars,
    unitsPerCm2,
    hairsPerUnit,
    invalidate,
  ]);

  const density = outcome.present?.densityPerCm2 ?? 0;
  useEffect(() => {
    if (layer) census(layerCensus(layer, assets.sequence, density), layer.warnings);
  }, [layer, assets, density]);

  useFrame(() => {
    const gliding = stage.current?.prepare(gl, consultation.view.light, performance.now());
    if (gliding) {
      moved();
      invalidate();
    }
  });

  useImperativeHandle(ref, () => {
    const aspect = (): number =>
      gl.domElement.clientWidth / Math.max(1, gl.domElement.clientHeight);
    const handle: HeadCanvasHandle = {
      goTo: (view) => stage.current?.glideTo(poseOfView(view, aspect()), stillness()),
      zoom: (factor) => {
        const s = stage.current;
        const box = gl.domElement;
        if (s)
          s.setPose(
            zoomed(
              s.pose(),
              factor,
              s.pick(box.clientWidth / 2, box.clientHeight / 2),
              aspect(),
            ),
          );
      },
      turn: (azimuthDeg, elevationDeg) => {
        const s = stage.current;
        if (s) s.setPose(turned(s.pose(), azimuthDeg, elevationDeg));
      },
      capture: async (size, backdrop, caption) => {
        const s = stage.current;
        if (!s || !worn.current)
          throw new Error('The head is still loading. Try again in a moment.');
        const pose = s.pose();
        const lens = new THREE.PerspectiveCamera();
        const shape = size.width / size.height;
        lens.aspect = shape;
        const fit = pose.distanceMm > 450 ? homeDistance(shape) / homeDistance(aspect()) : 1;
        s.prepare(gl, consultation.view.light, performance.now());
        lookFrom(lens, { ...pose, distanceMm: pose.distanceMm * fit });
        return await capturePicture(gl, scene, lens, size, backdrop, caption);
      },
    };
    shot.current = handle.capture;
    return handle;
  });

  return <primitive object={mesh} />;
}
