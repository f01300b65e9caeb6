import { wrap } from 'comlink';
import { radialSurface } from '../anatomy/radialSurface';
import type { Surface } from '../anatomy/surface';
import type { ScalpLayer, ScalpSpec } from '../dots/scalpLayer';
import type { HeadShape } from '../sculpt/headShapes';
import type { HeadAssets } from './headAssets';
import type { Scalp, ShapedHead } from './scalpWorker';

export interface ScalpClient {
  /** The default head's. */
  readonly surface: Surface;
  readonly shape: (shape: HeadShape) => Promise<ShapedHead>;
  /** On the default head (null) or on a shape. */
  readonly layer: (spec: ScalpSpec, shape: HeadShape | null) => Promise<ScalpLayer>;
  readonly close: () => void;
}

/** Opens the scalp's worker on a head and its dot sequence. */
export function scalpWorker({ head, sequence }: HeadAssets): ScalpClient {
  const worker = new Worker(new URL('./scalpWorker.ts', import.meta.url), { type: 'module' });
  const scalp = wrap<Scalp>(worker);
  const { positions, normals } = head.mesh;
  const opened = scalp.open(
    { radius: head.radius, landmarks: head.landmarks },
    { positions, normals },
    sequence,
  );
  let fitted: { readonly key: string; readonly head: Promise<ShapedHead> } | null = null;
  return {
    surface: radialSurface(head.radius),
    shape(shape) {
      const key = JSON.stringify(shape);
      if (fitted?.key !== key) fitted = { key, head: opened.then(() => scalp.shape(shape)) };
      return fitted.head;
    },
    async layer(spec, shape) {
      await opened;
      return await scalp.layer(spec, shape);
    },
    close: () => worker.terminate(),
  };
}
