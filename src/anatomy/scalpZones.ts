import { smoothstep } from '../math/scalar';
import type { ScalpAnatomy } from './scalpAnatomy';

/** Zones that a practitioner plans and counts by. */
export const scalpZoneIds = [
  'hairline',
  'front',
  'midScalp',
  'crown',
  'temples',
  'donorBlend',
] as const;

export type ScalpZoneId = (typeof scalpZoneIds)[number];

/** One number per zone. */
export type PerZone = Readonly<Record<ScalpZoneId, number>>;

/** Depth in mm of the hairline zone behind the planned line (transition and defined zone). */
const HAIRLINE_DEPTH_MM = 20;
/** Heights over the tragia (mm on the test head) between which fringe turns into top. */
const FRINGE_LOW_MM = 80;
const FRINGE_HIGH_MM = 92;
/** Forward places on the test head that part the fringe into temple and donor. */
const TEMPLE_BACK_MM = -12;
const TEMPLE_FRONT_MM = 4;
/** Midline arcs (docs/facts/practice.md 3.5) at which front, mid-scalp and crown meet, and half the blend. */
const FRONT_ENDS_ARC_MM = 135;
const MID_SCALP_ENDS_ARC_MM = 205;
const BLEND_MM = 6;

export interface ZoneWeights {
  /** Weights of the zones at a chart point in the order of scalpZoneIds, written into `out`. */
  readonly write: (u: number, v: number, behindHairlineMm: number, out: Float64Array) => void;
}

/**
 * Soft partition of the scalp: the six weights are 0..1, smooth, and sum to 1. The crown
 * begins where the mid-scalp turns to slope (vertex transition point); the fringe is split
 * above the ear into temple and donor.
 */
export function zoneWeights(anatomy: ScalpAnatomy): ZoneWeights {
  const { map, scale, surface, midline, arcOfPractice } = anatomy;
  const forwardOfArc = (arc: number): number =>
    surface.point(0.5, midline.vAtArc(arcOfPractice(arc)))[2];
  const frontEnds = forwardOfArc(FRONT_ENDS_ARC_MM);
  const midEnds = forwardOfArc(MID_SCALP_ENDS_ARC_MM);
  const write = (u: number, v: number, behindHairlineMm: number, out: Float64Array): void => {
    const y = map.y(u, v);
    const z = map.z(u, v);
    const top = smoothstep(FRINGE_LOW_MM * scale.up, FRINGE_HIGH_MM * scale.up, y);
    const temple = smoothstep(
      TEMPLE_BACK_MM * scale.forward,
      TEMPLE_FRONT_MM * scale.forward,
      z,
    );
    const front = smoothstep(frontEnds - BLEND_MM, frontEnds + BLEND_MM, z);
    const beforeCrown = smoothstep(midEnds - BLEND_MM, midEnds + BLEND_MM, z);
    const edge =
      1 -
      smoothstep(HAIRLINE_DEPTH_MM - BLEND_MM, HAIRLINE_DEPTH_MM + BLEND_MM, behindHairlineMm);
    const hairline = edge * top;
    const rest = 1 - edge;
    out[0] = hairline;
    out[1] = rest * top * front;
    out[2] = rest * top * (1 - front) * beforeCrown;
    out[3] = rest * top * (1 - beforeCrown);
    out[4] = (1 - top) * temple;
    out[5] = (1 - top) * (1 - temple);
  };
  return { write };
}
