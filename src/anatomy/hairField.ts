import { clamp, smoothstep } from '../math/scalar';
import type { ScalpAnatomy } from './scalpAnatomy';
import { cross, type Vec3 } from '../math/vec3';

/** How hair grows: whorl and parting of its flows. */
export interface HairFlow {
  /** Swirl seen from outside; 84 % of single whorls are clockwise (Schmidt 2008). */
  readonly swirl: 'clockwise' | 'anticlockwise';
  /** Side of the whorl's centre; 71 % right. */
  readonly side: 'left' | 'right' | 'middle';
}

const usualFlow: HairFlow = { swirl: 'clockwise', side: 'right' };

export interface HairAtPoint {
  /** Unit tangent of the skin along which the shafts lean, head frame. */
  readonly direction: Vec3;
  /** Angle between shaft and skin, radians. */
  readonly exitAngle: number;
  /** Follicular units per cm2 relative to the client's full density. */
  readonly relativeUnits: number;
}

/** Midline arc of the whorl on the test head and its distance from the midplane, mm. */
const WHORL_ARC_MM = 230;
const WHORL_ASIDE_MM = 12;
/** The spiral turns 60 degrees at its centre and has straightened out at this distance. */
const SPIRAL_REACH_MM = 75;
const SPIRAL_COS = 0.5;
const SPIRAL_SIN = 0.8660254037844386;
const RADIANS = 0.017453292519943295;
/** Exit angles in degrees: front hairline, temples, mid-scalp, whorl, nape (docs/facts/practice.md 3.6). */
const EXIT = { hairline: 15, temple: 7, midScalp: 38, whorl: 70, nape: 15 };
/** Units per cm2 relative to the vertex: temple apex 44, hairline 51 of 80-100 (docs/facts/practice.md 3.1). */
const UNITS = { temple: 0.6, side: 0.8, occiput: 0.92 };

function whorlCentre(anatomy: ScalpAnatomy, flow: HairFlow): Vec3 {
  const { surface, midline, map } = anatomy;
  const v = midline.vAtArc(anatomy.arcOfPractice(WHORL_ARC_MM));
  const aside = { left: 1, right: -1, middle: 0 }[flow.side] * WHORL_ASIDE_MM;
  const perChart = map.x(0.51, v) * 100;
  return surface.point(0.5 + aside / perChart, v);
}

function unitTangent(x: number, y: number, z: number, n: Vec3): Vec3 {
  const along = x * n[0] + y * n[1] + z * n[2];
  const tx = x - along * n[0];
  const ty = y - along * n[1];
  const tz = z - along * n[2];
  const length = Math.sqrt(tx * tx + ty * ty + tz * tz);
  return length > 1e-9 ? [tx / length, ty / length, tz / length] : [0, 0, 1];
}

/** Height weight of the sides: 1 at the ears, 0 on top. */
const sideWeight = (y: number, up: number): number => 1 - smoothstep(45 * up, 105 * up, y);

/** Forward weight of the temples: 0 above the ears and behind, 1 at the temporal points. */
const frontWeight = (z: number, forward: number): number =>
  smoothstep(-10 * forward, 45 * forward, z);

/**
 * Follicular units per cm2 of a full head relative to its vertex, by region: multiply with
 * existingHair and the client's own density.
 */
export function relativeUnits(anatomy: ScalpAnatomy): (u: number, v: number) => number {
  const { map, scale } = anatomy;
  return (u, v) => {
    const z = map.z(u, v);
    const overEar = smoothstep(-60 * scale.forward, -10 * scale.forward, z);
    const low = UNITS.occiput + (UNITS.side - UNITS.occiput) * overEar;
    const side = low + (UNITS.temple - low) * frontWeight(z, scale.forward);
    return 1 + (side - 1) * sideWeight(map.y(u, v), scale.up);
  };
}

/**
 * Direction, exit angle and relative density of the hair at a chart point: a spiral out of the
 * whorl that runs forward over the top, down at the sides and down at the back. Directions and
 * angles: docs/facts/practice.md 3.6 (clinicians' descriptions); the blend between is an estimate.
 */
export function hairField(
  anatomy: ScalpAnatomy,
  flow: HairFlow = usualFlow,
): (u: number, v: number) => HairAtPoint {
  const { map, scale, landmarks } = anatomy;
  const whorl = whorlCentre(anatomy, flow);
  const units = relativeUnits(anatomy);
  const turn = flow.swirl === 'clockwise' ? -1 : 1;
  return (u, v) => {
    const x = map.x(u, v);
    const y = map.y(u, v);
    const z = map.z(u, v);
    const n: Vec3 = [map.normalX(u, v), map.normalY(u, v), map.normalZ(u, v)];
    const out = unitTangent(x - whorl[0], y - whorl[1], z - whorl[2], n);
    const distance = Math.sqrt((x - whorl[0]) ** 2 + (y - whorl[1]) ** 2 + (z - whorl[2]) ** 2);
    const spiral = 1 - smoothstep(0, SPIRAL_REACH_MM, distance);
    const cos = 1 + (SPIRAL_COS - 1) * spiral;
    const sin = SPIRAL_SIN * spiral * turn;
    const across = cross(n, out);
    const side = sideWeight(y, scale.up);
    const front = frontWeight(z, scale.forward);
    const down = side * (1 - 0.45 * front);
    const ahead = side * 0.25 * front;
    const direction = unitTangent(
      (out[0] * cos + across[0] * sin) * (1 - down),
      (out[1] * cos + across[1] * sin) * (1 - down) - down,
      (out[2] * cos + across[2] * sin) * (1 - down) + ahead,
      n,
    );
    const nearWhorl = 1 - smoothstep(4, 45, distance);
    const toFront = smoothstep(20 * scale.forward, landmarks.glabella[2] * 0.85, z);
    const top = EXIT.midScalp + (EXIT.hairline - EXIT.midScalp) * toFront;
    const low = EXIT.nape + (EXIT.temple - EXIT.nape) * front;
    const degrees = (top + (low - top) * side) * (1 - nearWhorl) + EXIT.whorl * nearWhorl;
    return {
      direction,
      exitAngle: degrees * RADIANS,
      relativeUnits: units(u, v),
    };
  };
}

/**
 * Shaft diameter relative to terminal hair where a share `remaining` of density is left:
 * miniaturised hair is 40 % thinner (docs/facts/practice.md 5.1).
 */
export const miniaturisation = (remaining: number): number =>
  0.6 + 0.4 * clamp(remaining, 0, 1);
