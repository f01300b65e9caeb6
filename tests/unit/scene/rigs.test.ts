import { describe, expect, it } from 'vitest';
import { MONK_TONES, skinOfMonk } from '@stipple/color';
import { linearRgbOfLab } from '@stipple/color';
import type { LinearRgb } from '@stipple/color';
import { lightIds, type LightId } from '../../../src/consultation/document';
import { keyLight, rigUniforms } from '../../../src/scene/light/rigLight';
import { RIG_LIGHTS, rigOf, type LightRig } from '../../../src/scene/light/rigs';
import type { Pose } from '../../../src/scene/viewer/pose';

const pose: Pose = { focus: [0, 0, 0], azimuthDeg: 30, elevationDeg: 50, distanceMm: 700 };
const luminance = ([r, g, b]: readonly [number, number, number]) =>
  0.2126 * r + 0.7152 * g + 0.0722 * b;
const grey = (x: number): LinearRgb => [x, x, x];
const lit = (light: LightId, skin: LinearRgb = grey(0.3), oil = 1) =>
  rigUniforms(rigOf(light), { skin, oil }, pose);

const rigs = lightIds.flatMap((light): (readonly [LightId, LightRig])[] => {
  const rig = rigOf(light);
  return rig ? [[light, rig]] : [];
});

describe('the light rigs', () => {
  it('are one for every light but the measurement light', () => {
    expect(lightIds.filter((light) => rigOf(light) === null)).toEqual(['measurement']);
    for (const [, rig] of rigs) {
      for (const value of [rig.oil, rig.exposure, rig.shadowPerMm])
        expect(value).toBeGreaterThanOrEqual(0);
    }
  });

  it.each(rigs)('%s is a light that skin can be seen in', (_name, rig) => {
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
  it('leaves the measurement light without a rig or a shadow', () => {
    expect(keyLight(rigOf('measurement'), pose)).toBeNull();
    expect(lit('measurement').uLit).toBe(0);
  });

  it('keeps a ring flash on the camera, without a shadow', () => {
    expect(keyLight(rigOf('flash'), pose)).toBeNull();
    const { uLightDirection, uShadowSharp } = lit('flash');
    const elevation = Math.asin(uLightDirection[1] ?? 0);
    expect((elevation * 180) / Math.PI).toBeCloseTo(54, 6);
    expect(uShadowSharp).toBe(0);
  });

  it('leaves a ceiling where it is when the camera climbs', () => {
    const key = keyLight(rigOf('office'), pose);
    const higher = keyLight(rigOf('office'), { ...pose, elevationDeg: 80 });
    expect(higher?.towards[1]).toBeCloseTo(key?.towards[1] ?? 0, 9);
    expect(lit('office').uLit).toBe(1);
  });

  it('opens the lens for dark skin, by less than the skin is darker', () => {
    const exposure = (reflectance: number): number =>
      lit('studio', grey(reflectance)).uExposure;
    expect(exposure(0.05)).toBeGreaterThan(exposure(0.4));
    expect(exposure(0.05) * 0.05).toBeLessThan(exposure(0.4) * 0.4);
  });

  it('never shows a darker tone lighter than a lighter one', () => {
    const shown = Array.from({ length: MONK_TONES }, (_unused, i) => {
      const skin = linearRgbOfLab(skinOfMonk(i + 1).lab);
      return lit('daylight', skin).uExposure * luminance(skin);
    });
    expect(shown).toEqual(shown.toSorted((a, b) => b - a));
  });

  it.each(rigs.flatMap(([light, { onCamera }]) => (onCamera ? [] : [light])))(
    '%s: tells the shadow where the key is and how large',
    (light) => {
      const key = keyLight(rigOf(light), { ...pose, azimuthDeg: 0 });
      const [source] = rigOf(light)?.lights ?? [];
      expect(Math.hypot(...(key?.towards ?? []))).toBeCloseTo(1, 9);
      expect(key?.size).toBe(source?.size);
      // The room stays while the client turns: the key keeps its side of the picture.
      expect(Math.sign(key?.towards[0] ?? 0)).toBe(Math.sign(source?.azimuthDeg ?? 0));
      expect(key?.towards[1], 'below the chin').toBeGreaterThan(0);
      expect(lit(light).uLightDirection.slice(0, 3)).toEqual([
        ...(keyLight(rigOf(light), pose)?.towards ?? []),
      ]);
    },
  );

  it('lets the shine be turned down to nothing', () => {
    expect(lit('sun', grey(0.3), 0).uOil).toBe(0);
    expect(lit('sun', grey(0.3), 2).uOil).toBe(2 * lit('sun').uOil);
  });

  it.each(lightIds)('%s fills the lists of the shader', (light) => {
    const { uLightDirection, uLightColor, uLightSize } = lit(light);
    expect(uLightDirection).toHaveLength(3 * RIG_LIGHTS);
    expect(uLightColor).toHaveLength(3 * RIG_LIGHTS);
    expect(uLightSize).toHaveLength(RIG_LIGHTS);
  });
});
