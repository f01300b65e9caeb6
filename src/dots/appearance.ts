import { CHART_UNITS, type DotSequence } from './dotSequence';
import type { DensityField } from './densityField';

/** Relative density below which no dot is laid: less than one dot per 6 cm2. */
const LEAST_FIELD = 0.001;

/**
 * For every dot of the sequence the slider's density (dots per cm2) at which it appears:
 * (rank + 0.5) / count x 250 / field. A dot is present when its value is below the density, so
 * raising the density only adds dots; Infinity is never. `areaRatio` is the skin that the
 * chart point has on the sequence's head over that on the head shown, 1 on the same head.
 */
export function appearanceDensities(
  sequence: DotSequence,
  field: DensityField,
  areaRatio?: DensityField,
): Float32Array {
  const { count, densityPerCm2, uv } = sequence;
  const appears = new Float32Array(count);
  for (let rank = 0; rank < count; rank++) {
    const u = (uv[2 * rank] ?? 0) / CHART_UNITS;
    const v = (uv[2 * rank + 1] ?? 0) / CHART_UNITS;
    const relative = field(u, v);
    if (relative < LEAST_FIELD) {
      appears[rank] = Infinity;
      continue;
    }
    const whole = areaRatio ? densityPerCm2 * areaRatio(u, v) : densityPerCm2;
    appears[rank] = (((rank + 0.5) / count) * whole) / relative;
  }
  return appears;
}
