import { clamp } from '../../math/scalar';
import type { Vec3 } from '../../math/vec3';
import type { LinearRgb } from '@stipple/color';
import type { Pose } from '../viewer/pose';
import { RIG_LIGHTS, type LightRig } from './rigs';

/** What the shadow needs of the key light. */
export interface KeyLight {
  /** Unit vector towards it, head frame. */
  readonly towards: Vec3;
  /** Angular radius, radians. */
  readonly size: number;
  /** Falloff of its shadow behind an edge, per mm. */
  readonly shadowPerMm: number;
}

/** A rig as the skin's shader reads it (glsl/lightRig.glsl, skinLight.glsl): vectors one after the other. */
export interface RigUniforms {
  /** 0 in the measurement light, which needs no rig. */
  readonly uLit: number;
  readonly uLightCount: number;
  readonly uLightDirection: readonly number[];
  readonly uLightColor: readonly number[];
  readonly uLightSize: readonly number[];
  readonly uSky: readonly number[];
  readonly uGround: readonly number[];
  readonly uOil: number;
  readonly uExposure: number;
  readonly uShadowSharp: number;
}

const radians = (degrees: number): number => degrees * (Math.PI / 180);

function direction(azimuthDeg: number, elevationDeg: number): Vec3 {
  const azimuth = radians(azimuthDeg);
  const elevation = radians(elevationDeg);
  return [
    Math.sin(azimuth) * Math.cos(elevation),
    Math.sin(elevation),
    Math.cos(azimuth) * Math.cos(elevation),
  ];
}

/** Where the light of this index stands for a camera: unit vector towards it. */
function towardsLight({ lights, onCamera }: LightRig, index: number, pose: Pose): Vec3 {
  const source = lights[index];
  const up = (source?.elevationDeg ?? 0) + (onCamera ? pose.elevationDeg : 0);
  return direction(pose.azimuthDeg + (source?.azimuthDeg ?? 0), up);
}

/** Linear luminance of skin that a rig's exposure is set for. */
const EXPOSED_LUMINANCE = 0.3;

/**
 * A photographer opens the lens for a dark sitter and closes it for a pale one, by much less than
 * the difference (estimate by eye).
 */
function exposureFor([r, g, b]: LinearRgb): number {
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const opened = (EXPOSED_LUMINANCE / Math.max(luminance, 0.01)) ** 0.24;
  return clamp(opened, 0.92, 1.5);
}

/** The rig's first light, where it casts a shadow. */
export function keyLight(rig: LightRig | null, pose: Pose): KeyLight | null {
  const [key] = rig?.lights ?? [];
  if (!rig || !key || rig.shadowPerMm === 0) return null;
  return {
    towards: towardsLight(rig, 0, pose),
    size: key.size,
    shadowPerMm: rig.shadowPerMm,
  };
}

/** What unused places of the shader's lists hold. */
const NO_LIGHT = { color: [0, 0, 0], size: 0.3 } as const;
const BLACK = [0, 0, 0] as const;

/**
 * A rig about a head.
 *
 * @param rig null is the measurement light
 * @param sitter the skin's colour (linear RGB), which exposure follows, and its share of the rig's oil: 0 matt,
 *   1 as usual, 2 oily
 */
export function rigUniforms(
  rig: LightRig | null,
  sitter: { readonly skin: LinearRgb; readonly oil: number },
  pose: Pose,
): RigUniforms {
  const places = Array.from({ length: RIG_LIGHTS }, (_unused, i) => i);
  const sources = places.map((i) => rig?.lights[i] ?? NO_LIGHT);
  return {
    uLit: rig ? 1 : 0,
    uLightCount: Math.min(RIG_LIGHTS, rig?.lights.length ?? 0),
    uLightDirection: places.flatMap((i) => (rig ? towardsLight(rig, i, pose) : BLACK)),
    uLightColor: sources.flatMap(({ color }) => color),
    uLightSize: sources.map(({ size }) => size),
    uSky: rig?.sky ?? BLACK,
    uGround: rig?.ground ?? BLACK,
    uOil: rig ? rig.oil * sitter.oil : 0,
    uExposure: rig ? rig.exposure * exposureFor(sitter.skin) : 1,
    uShadowSharp: rig?.shadowPerMm ?? 0,
  };
}
