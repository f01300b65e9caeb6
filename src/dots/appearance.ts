import { CHART_UNITS, densityShares, type DotSequence } from './dotSequence';
import type { DensityField } from './densityField';

/** Relative density below which no dot is laid: less than one dot per 6 cm2. */
const LEAST_FIELD = 0.001;

/**
 * For every dot of the sequence the slider's density (dots per cm2) at which it appears:
 * (rank + 0.5) / offered x 250 / field. A dot is present when its value is below the density, so
 * raising the density only adds dots; Infinity is never. `areaRatio` is the skin that the
 * chart point has on the sequence's head over that on the head shown, 1 on the same head. Of the dots
 * beyond those offered only they appear that keep skin at the density offered or below.
 */
export function appearanceDensities(
  sequence: DotSequence,
  field: DensityField,
  areaRatio?: DensityField,
): Float32Array {
  const { count, offered, densityPerCm2, uv } = sequence;
  const share = densityShares(sequence);
  const appears = new Float32Array(count).fill(Infinity);
  for (let rank = 0; rank < count; rank++) {
    const u = (uv[2 * rank] ?? 0) / CHART_UNITS;
    const v = (uv[2 * rank + 1] ?? 0) / CHART_UNITS;
    const whole = areaRatio ? densityPerCm2 * areaRatio(u, v) : densityPerCm2;
    const onThisSkin = share(rank) * whole;
    if (rank >= offered && onThisSkin >= densityPerCm2) continue;
    const relative = field(u, v);
    if (relative < LEAST_FIELD) continue;
    appears[rank] = onThisSkin / relative;
  }
  return appears;
}
