import type { Remote } from 'comlink';
import type { LoadHead } from './headAssets';
import type { ScalpService } from './scalp';
import type { ScalpWorker } from './scalpWorker';
import { workerLine } from './workerLine';

/** Laying takes a third of a second; a machine that needs a hundred times as long has lost it. */
const LONGEST_MS = 45_000;

/** Lays scalps in a worker of its own, which starts with the first one; it needs no canvas. */
export function workerScalps(load: LoadHead): ScalpService {
  const line = workerLine({
    start: () => new Worker(new URL('./scalpWorker.ts', import.meta.url), { type: 'module' }),
    supplies: () => Promise.all([import('comlink'), load()]),
    async open(made: Worker, [{ wrap }, { head, sequence }]): Promise<Remote<ScalpWorker>> {
      const worker = wrap<ScalpWorker>(made);
      const { positions, normals } = head.mesh;
      await worker.open(
        { radius: head.radius, landmarks: head.landmarks },
        { positions, normals },
        sequence,
      );
      return worker;
    },
    limitMs: LONGEST_MS,
  });
  return {
    head: (shape) => line.ask((worker) => worker.shape(shape)),
    layer: (spec, shape) => line.ask((worker) => worker.layer(spec, shape)),
    warnings: (hairline, shape) => line.ask((worker) => worker.warnings(hairline, shape)),
    sequence: async () => (await load()).sequence,
  };
}
