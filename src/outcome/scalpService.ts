import type { Remote } from 'comlink';
import type { DotSequence } from '../dots/dotSequence';
import type { LoadHead } from './headAssets';
import { onceLoaded } from './onceLoaded';
import type { ScalpService } from './scalp';
import type { ScalpWorker } from './scalpWorker';

interface Opened {
  readonly worker: Remote<ScalpWorker>;
  readonly sequence: DotSequence;
}

async function open(load: LoadHead): Promise<Opened> {
  const [{ wrap }, { head, sequence }] = await Promise.all([import('comlink'), load()]);
  const worker = wrap<ScalpWorker>(
    new Worker(new URL('./scalpWorker.ts', import.meta.url), { type: 'module' }),
  );
  const { positions, normals } = head.mesh;
  await worker.open(
    { radius: head.radius, landmarks: head.landmarks },
    { positions, normals },
    sequence,
  );
  return { worker, sequence };
}

/** Lays scalps in a worker of its own, which starts with the first one; it needs no canvas. */
export function workerScalps(load: LoadHead): ScalpService {
  const opened = onceLoaded(() => open(load));
  return {
    head: async (shape) => await (await opened()).worker.shape(shape),
    layer: async (spec, shape) => await (await opened()).worker.layer(spec, shape),
    warnings: async (hairline, shape) =>
      await (await opened()).worker.warnings(hairline, shape),
    sequence: async () => (await opened()).sequence,
  };
}
