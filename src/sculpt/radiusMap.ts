import type { RadiusMap } from '../anatomy/radialSurface';
import { CHART_CENTRE, directionOfChart } from '../anatomy/scalpChart';
import type { DistanceField } from './headField';

/** Distance from the chart's centre outwards to where the field first turns positive, mm. */
export function radiusMap(field: DistanceField, size: number): RadiusMap {
  const mm = new Float32Array(size * size);
  for (let j = 0; j < size; j++) {
    for (let i = 0; i < size; i++) {
      const d = directionOfChart((i + 0.5) / size, (j + 0.5) / size);
      mm[j * size + i] = rayLength(field, d[0], d[1], d[2]);
    }
  }
  return { size, mm };
}

/** Marches from the chart's centre along a unit direction; steps are shortened for safety. */
export function rayLength(field: DistanceField, dx: number, dy: number, dz: number): number {
  const [cx, cy, cz] = CHART_CENTRE;
  const at = (t: number) => field(cx + dx * t, cy + dy * t, cz + dz * t);
  let t = 40;
  let d = at(t);
  for (let n = 0; n < 80 && d < -0.02; n++) {
    t += Math.max(-d * 0.8, 0.02);
    d = at(t);
  }
  for (let n = 0; n < 4; n++) {
    const slope = (at(t + 0.02) - at(t - 0.02)) / 0.04;
    t -= at(t) / Math.max(slope, 0.2);
  }
  return t;
}
