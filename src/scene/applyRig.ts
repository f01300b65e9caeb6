import * as THREE from 'three';
import type { LightId } from '../consultation/document';
import type { Pose } from './inspectionPose';
import { lightRigs } from './lightRigs';
import { RIG_LIGHTS, type SkinMaterial } from './skinMaterial';

const direction = (azimuthDeg: number, elevationDeg: number): THREE.Vector3 => {
  const azimuth = THREE.MathUtils.degToRad(azimuthDeg);
  const elevation = THREE.MathUtils.degToRad(elevationDeg);
  return new THREE.Vector3(
    Math.sin(azimuth) * Math.cos(elevation),
    Math.sin(elevation),
    Math.cos(azimuth) * Math.cos(elevation),
  );
};

/** What the shadow needs of the key light. */
export interface KeyLight {
  /** Unit vector towards it. */
  readonly towards: THREE.Vector3;
  /** Angular radius, radians. */
  readonly size: number;
}

/** Linear luminance of skin that a rig's exposure is set for. */
const EXPOSED_LUMINANCE = 0.3;

/**
 * A photographer opens the lens for a dark sitter and closes it for a pale one, by much less than
 * the difference (estimate by eye).
 */
function exposureFor([r, g, b]: readonly [number, number, number]): number {
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return THREE.MathUtils.clamp(
    (EXPOSED_LUMINANCE / Math.max(luminance, 0.01)) ** 0.24,
    0.92,
    1.5,
  );
}

/**
 * Sets the light's uniforms for a pose. Returns the key light when it casts a shadow.
 */
export function applyRig(material: SkinMaterial, light: LightId, pose: Pose): KeyLight | null {
  const { uniforms } = material;
  uniforms.uLit.value = light === 'measurement' ? 0 : 1;
  if (light === 'measurement') return null;
  const rig = lightRigs[light];
  uniforms.uLightCount.value = Math.min(RIG_LIGHTS, rig.lights.length);
  for (let i = 0; i < RIG_LIGHTS; i++) {
    const source = rig.lights[i];
    uniforms.uLightColor.value[i]?.set(...(source?.color ?? [0, 0, 0]));
    uniforms.uLightSize.value[i] = source?.size ?? 0.3;
    const up = (source?.elevationDeg ?? 0) + (rig.onCamera ? pose.elevationDeg : 0);
    uniforms.uLightDirection.value[i]?.copy(
      direction(pose.azimuthDeg + (source?.azimuthDeg ?? 0), up),
    );
  }
  uniforms.uSky.value.set(...rig.sky);
  uniforms.uGround.value.set(...rig.ground);
  uniforms.uOil.value = rig.oil * uniforms.uOiliness.value;
  uniforms.uExposure.value = rig.exposure * exposureFor(uniforms.uSkin.value.toArray());
  uniforms.uShadowSharp.value = rig.shadowPerMm;
  const towards = uniforms.uLightDirection.value[0];
  if (!towards || rig.shadowPerMm === 0) return null;
  return { towards, size: uniforms.uLightSize.value[0] ?? 0.3 };
}
