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

/**
 * Sets the light's uniforms for a pose. Returns the key light's direction when it casts a shadow.
 */
export function applyRig(
  material: SkinMaterial,
  light: LightId,
  pose: Pose,
): THREE.Vector3 | null {
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
  uniforms.uOil.value = rig.oil;
  uniforms.uExposure.value = rig.exposure;
  uniforms.uShadowOn.value = rig.shadow ? 1 : 0;
  return rig.shadow ? (uniforms.uLightDirection.value[0] ?? null) : null;
}
