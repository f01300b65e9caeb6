import { wrap } from 'comlink';
import { radialSurface } from '../anatomy/radialSurface';
import type { Surface } from '../anatomy/surface';
import type { ScalpLayer, ScalpSpec } from '../dots/scalpLayer';
import type { HeadAssets } from './headAssets';
import type { Scalp } from './scalpWorker';

export interface ScalpClient {
  readonly surface: Surface;
  readonly layer: (spec: ScalpSpec) => Promise<ScalpLayer>;
  readonly close: () => void;
}

/** Opens the scalp's worker on a head and its dot sequence. */
export function scalpWorker({ head, sequence }: HeadAssets): ScalpClient {
  const worker = new Worker(new URL('./scalpWorker.ts', import.meta.url), { type: 'module' });
  const scalp = wrap<Scalp>(worker);
  const opened = scalp.open({ radius: head.radius, landmarks: head.landmarks }, sequence);
  return {
    surface: radialSurface(head.radius),
    async layer(spec) {
      await opened;
      return await scalp.layer(spec);
    },
    close: () => worker.terminate(),
  };
}
