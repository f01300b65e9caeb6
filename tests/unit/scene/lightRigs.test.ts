import { describe, expect, it } from 'vitest';
import { MONK_TONES, skinOfMonk } from '../../../src/color/toneScales';
import { linearRgbOfLab } from '../../../src/color';
import { lightIds } from '../../../src/consultation/document';
import { applyRig } from '../../../src/scene/applyRig';
import type { Pose } from '../../../src/scene/inspectionPose';
import { lightRigs } from '../../../src/scene/lightRigs';
import { RIG_LIGHTS, skinMaterial } from '../../../src/scene/skinMaterial';

const pose: Pose = { focus: [0, 0, 0], azimuthDeg: 30, elevationDeg: 50, distanceMm: 700 };
const luminance = ([r, g, b]: readonly [number, number, number]) =>
  0.2126 * r + 0.7152 * g + 0.0722 * b;

describe('the light rigs', () => {
  it('are one for every light but the measurement light', () => {
    expect(['measurement', ...Object.keys(lightRigs)].toSorted()).toEqual(lightIds.toSorted());
  });

  it.each(Object.entries(lightRigs))('%s is a light that skin can be seen in', (_name, rig) => {
    const [key, ...others] = rig.lights;
    expect(rig.lights.length).toBeLessThanOrEqual(RIG_LIGHTS);
    for (const other of others) {
      expect(luminance(other.color)).toBeLessThanOrEqual(luminance(key?.color ?? [0, 0, 0]));
    }
    for (const { color } of rig.lights) {
      expect(Math.min(...color) / Math.max(...color), 'a tint beyond any lamp').toBeGreaterThan(
        0.7,
      );
    }
    const facing = rig.exposure * (luminance(key?.color ?? [0, 0, 0]) + luminance(rig.sky));
    expect(facing).toBeGreaterThan(0.75);
    expect(facing).toBeLessThan(1.6);
  });
});

describe('setting a light', () => {
  const material = skinMaterial();
  const { uniforms } = material;

  it('leaves the measurement light without a rig or a shadow', () => {
    expect(applyRig(material, 'measurement', pose)).toBeNull();
    expect(uniforms.uLit.value).toBe(0);
  });

  it('keeps a ring flash on the camera, without a shadow', () => {
    expect(applyRig(material, 'flash', pose)).toBeNull();
    const elevation = Math.asin(uniforms.uLightDirection.value[0]?.y ?? 0);
    expect((elevation * 180) / Math.PI).toBeCloseTo(54, 6);
    expect(uniforms.uShadowSharp.value).toBe(0);
  });

  it('leaves a ceiling where it is when the camera climbs', () => {
    const key = applyRig(material, 'office', pose);
    const higher = applyRig(material, 'office', { ...pose, elevationDeg: 80 });
    expect(higher?.towards.y).toBeCloseTo(key?.towards.y ?? 0, 9);
    expect(uniforms.uLit.value).toBe(1);
  });

  it('opens the lens for dark skin, by less than the skin is darker', () => {
    const exposure = (reflectance: number): number => {
      uniforms.uSkin.value.setScalar(reflectance);
      applyRig(material, 'studio', pose);
      return uniforms.uExposure.value;
    };
    expect(exposure(0.05)).toBeGreaterThan(exposure(0.4));
    expect(exposure(0.05) * 0.05).toBeLessThan(exposure(0.4) * 0.4);
  });

  it('never shows a darker tone lighter than a lighter one', () => {
    const shown = Array.from({ length: MONK_TONES }, (_unused, i) => {
      const skin = linearRgbOfLab(skinOfMonk(i + 1).lab);
      uniforms.uSkin.value.set(...skin);
      applyRig(material, 'daylight', pose);
      return uniforms.uExposure.value * luminance(skin);
    });
    expect(shown).toEqual(shown.toSorted((a, b) => b - a));
  });

  it.each(['studio', 'daylight', 'office', 'bathroom', 'sun'] as const)(
    '%s: tells the shadow where the key is and how large',
    (light) => {
      const key = applyRig(material, light, { ...pose, azimuthDeg: 0 });
      const [source] = lightRigs[light].lights;
      expect(key?.towards.length()).toBeCloseTo(1, 9);
      expect(key?.size).toBe(source?.size);
      // The room stays while the client turns: the key keeps its side of the picture.
      expect(Math.sign(key?.towards.x ?? 0)).toBe(Math.sign(source?.azimuthDeg ?? 0));
      expect(key?.towards.y, 'below the chin').toBeGreaterThan(0);
    },
  );

  it('lets the shine be turned down to nothing', () => {
    uniforms.uOiliness.value = 0;
    applyRig(material, 'sun', pose);
    expect(uniforms.uOil.value).toBe(0);
  });
});
