import type { PackedPopulation } from '../../../src/dots/packedPopulation';
import { METRIC_SIZE } from '../../../src/outcome/metricTexels';
import type { Scalp, ShapedHead } from '../../../src/outcome/scalp';

const nobody = (): PackedPopulation => ({
  grid: 1,
  cells: new Uint32Array(1),
  words: new Uint32Array(),
});

/** A scalp without dots or hairs. */
export function emptyScalp(head: ShapedHead | null = null): Scalp {
  return {
    layer: {
      fieldSize: 1,
      field: new Uint8Array(2),
      ink: nobody(),
      hair: nobody(),
      appears: new Float32Array(),
      ground: {
        zoneOfTexel: new Uint8Array(),
        treatedCm2: new Float64Array(),
        fullDensityCm2: new Float64Array(),
      },
    },
    head,
    warnings: [],
    misfitMm: head?.missMm ?? null,
    census: () => {
      throw new Error('Nobody counts here.');
    },
  };
}

/** A head of so many vertices, all in one place. */
export const pointHead = (vertices: number): ShapedHead => ({
  positions: new Float32Array(3 * vertices),
  normals: new Float32Array(3 * vertices),
  metric: new Float32Array(3 * METRIC_SIZE * METRIC_SIZE),
  missMm: {
    circumferenceMm: 0,
    lengthMm: 0,
    breadthMm: 0,
    bigonialMm: 0,
    bizygomaticMm: 0,
    mentonSellionMm: 0,
    tragionVertexMm: 0,
  },
});
