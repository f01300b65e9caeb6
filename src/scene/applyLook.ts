import type * as THREE from 'three';
import type { LinearRgb } from '../color/lab';
import type { Appearance } from '../outcome/appearance';
import { ZONE_STEPS, type SkinMaterial } from './skinMaterial';

function fill(target: readonly THREE.Vector3[], source: readonly LinearRgb[]): void {
  const last = source[source.length - 1] ?? [0, 0, 0];
  target.forEach((vector, i) => vector.set(...(source[i] ?? last)));
}

const at = (list: readonly number[], i: number, otherwise: number): number =>
  list[i] ?? otherwise;

/** Hands a look to the GPU: uniforms only, so that a slider costs nothing but the next frame. */
export function applyLook(material: SkinMaterial, look: Appearance): void {
  const { ink, hair } = look;
  if (ink.zone.length !== ZONE_STEPS || hair.zone.length !== ZONE_STEPS) {
    throw new Error(`The zone tables need ${ZONE_STEPS} steps.`);
  }
  const u = material.uniforms;
  u.uSkin.value.set(...look.skin);
  u.uFlush.value.set(...look.flush);
  u.uLip.value.set(...look.lip);
  u.uFacialHair.value.set(...look.face.hair);
  u.uBeard.value = look.face.beard;
  u.uBrowWidth.value = look.face.browWidth;
  u.uOiliness.value = look.oil;
  u.uSurface.value = look.surface;
  u.uMaxDensity.value = look.maxDensityPerCm2;
  fill(u.uInkZone.value, ink.zone);
  fill(u.uInkGamma.value, ink.gamma);
  u.uInkMean.value.set(...ink.mean);
  const end = ink.sessionEnd;
  u.uInkSessionEnd.value.set(at(end, 0, 1), at(end, 1, 1), at(end, 2, 1), 1);
  const widest = Math.max(...ink.diameterMm, 0);
  const d = ink.diameterMm;
  u.uInkDiameterMm.value.set(
    at(d, 0, widest),
    at(d, 1, widest),
    at(d, 2, widest),
    at(d, 3, widest),
  );
  u.uInkShown.value = ink.shown;
  u.uInkDensity.value = ink.densityPerCm2;
  u.uInkCoverage.value = ink.coveragePerDot;
  u.uInkBlurMm.value = ink.blurMm;
  fill(u.uHairZone.value, hair.zone);
  u.uHairGamma.value.set(...hair.gamma);
  u.uHairGreyGamma.value.set(...hair.greyGamma);
  u.uHairMean.value.set(...hair.mean);
  u.uHairDensity.value = hair.densityPerCm2;
  u.uHairWidthMm.value = hair.widthMm;
  u.uHairLengthMm.value = hair.lengthMm;
  u.uHairGreyShare.value = hair.greyShare;
  u.uHairCoverage.value = hair.coveragePerHair;
}
