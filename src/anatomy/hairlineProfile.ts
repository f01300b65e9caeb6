import { smoothstep } from '../math/scalar';
import { sampleGrid } from './chartGrid';
import { outlineDistance } from './chartOutline';
import type { Hairline } from './hairline';
import { hairlineOutline } from './hairlineCurve';
import type { ScalpAnatomy } from './scalpAnatomy';
import { valueNoise } from '../math/seeded';

/** Wavelengths of the mounds and the teeth of a hairline in mm (docs/facts/practice.md 4.2). */
const MACRO_WAVE_MM = 27;
const MICRO_WAVE_MM = 3.5;
const CLUSTER_WAVE_MM = 6;
/** Lone dots stand at most this far in front of the line. */
const SENTINEL_REACH_MM = 8;
/** Full density to which the number of lone dots per cm is related, per cm2. */
const REFERENCE_DENSITY = 150;
const NODES = 192;

export interface HairlineProfile {
  /** Signed distance in mm behind the smooth line, negative in front of it. */
  readonly behindMm: (u: number, v: number) => number;
  /** Density relative to full, 0..1: lone dots, edge, feather, full. */
  readonly density: (u: number, v: number) => number;
}

/** Mean relative density that puts `perCm` lone dots before each cm of line. */
function sentinelDensity(perCm: number): number {
  const bandCm = SENTINEL_REACH_MM / 10;
  return perCm / bandCm / REFERENCE_DENSITY;
}

/**
 * Density across a planned hairline: rho(d) = edge + (1 - edge) smoothstep(0, feather, d) at
 * d mm behind a line that wanders by its macro and micro amplitudes, and clusters of lone
 * dots before it.
 */
export function hairlineProfile(hairline: Hairline, anatomy: ScalpAnatomy): HairlineProfile {
  const { map } = anatomy;
  const { macroMm, microMm, featherMm, edgeDensity, seed } = hairline;
  const smooth = outlineDistance(hairlineOutline(hairline, anatomy), map, NODES);
  const behindMm = (u: number, v: number): number => sampleGrid(smooth, u, v);
  const wander = macroMm + microMm;
  const lone = sentinelDensity(hairline.sentinels);
  const density = (u: number, v: number): number => {
    const distance = behindMm(u, v);
    if (distance > featherMm + wander) return 1;
    if (distance < -SENTINEL_REACH_MM - wander) return 0;
    const x = map.x(u, v);
    const y = map.y(u, v);
    const z = map.z(u, v);
    const noise = (stream: number, wave: number): number =>
      valueNoise(seed * 3 + stream, x / wave, y / wave, z / wave);
    const d = distance + macroMm * noise(0, MACRO_WAVE_MM) + microMm * noise(1, MICRO_WAVE_MM);
    if (d >= 0) {
      return edgeDensity + (1 - edgeDensity) * smoothstep(0, featherMm, d);
    }
    const near = 1 - smoothstep(0, SENTINEL_REACH_MM, -d);
    const cluster = 1 + 1.5 * noise(2, CLUSTER_WAVE_MM);
    return Math.min(edgeDensity, 2 * lone * near * Math.max(cluster, 0));
  };
  return { behindMm, density };
}
