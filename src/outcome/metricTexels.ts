import type { Surface } from '../anatomy/surface';

export const METRIC_SIZE = 256;

/** e, f, g of a surface's first fundamental form at the texels of the chart, mm2 per unit2. */
export function metricTexels(surface: Surface): Float32Array {
  const texels = new Float32Array(METRIC_SIZE * METRIC_SIZE * 3);
  for (let j = 0; j < METRIC_SIZE; j++) {
    for (let i = 0; i < METRIC_SIZE; i++) {
      const { e, f, g } = surface.metric((i + 0.5) / METRIC_SIZE, (j + 0.5) / METRIC_SIZE);
      texels.set([e, f, g], 3 * (j * METRIC_SIZE + i));
    }
  }
  return texels;
}
