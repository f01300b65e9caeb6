import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultConsultation } from '../../../src/consultation/defaults';
import type { Consultation, LightId } from '../../../src/consultation/document';
import { appearanceOf } from '../../../src/outcome/appearanceOf';
import { outcomeOf } from '../../../src/outcome/outcome';
import { MOST_SESSIONS, ZONE_STEPS } from '../../../src/dots/gpuLayout';
import { RIG_LIGHTS, rigOf } from '../../../src/scene/light/rigs';
import { skinProgram } from '../../../src/scene/skin/skinProgram';
import { uniformsOf, type SkinUniforms } from '../../../src/scene/skin/skinUniforms';
import type { Pose } from '../../../src/scene/viewer/pose';

const pose: Pose = { focus: [0, 0, 0], azimuthDeg: 30, elevationDeg: 10, distanceMm: 700 };
const brow = { inner: [12, 34, 97], peak: [39, 41, 90], outer: [53, 35, 73] } as const;

function shown(change: Partial<Consultation>, light: LightId): SkinUniforms {
  const consultation = { ...defaultConsultation, ...change };
  const appearance = appearanceOf(consultation, outcomeOf(consultation));
  return uniformsOf({
    appearance,
    rig: rigOf(light),
    pose,
    grids: { ink: 200, hair: 180 },
    brow,
  });
}

const GLSL = 'src/scene/skin/glsl';
const shaders = readdirSync(GLSL)
  .map((file) => readFileSync(join(GLSL, file), 'utf8'))
  .join('\n');

/** Floats of a uniform as GLSL declares it. */
function declaredSizes(): ReadonlyMap<string, number> {
  const lists: Readonly<Record<string, number>> = { ZONE_STEPS, MOST_SESSIONS, RIG_LIGHTS };
  const widths: Readonly<Record<string, number>> = { int: 1, float: 1, vec3: 3, vec4: 4 };
  const found = shaders.matchAll(/uniform (int|float|vec3|vec4) (u\w+)(?:\[(\w+)\])?;/g);
  return new Map(
    [...found].map(([, type = '', name = '', list]) => [
      name,
      (widths[type] ?? NaN) * (list === undefined ? 1 : (lists[list] ?? NaN)),
    ]),
  );
}

describe("the skin shader's numbers", () => {
  it.each([
    ['a head that was never treated', { time: { days: 0, sessionsDone: 0 } }, 'studio'],
    ['one session', { time: { days: 0, sessionsDone: 1 } }, 'sun'],
    ['healed', {}, 'measurement'],
  ] as const)('are as many as the shaders declare: %s', (_name, change, light) => {
    const uniforms: Readonly<Record<string, unknown>> = { ...shown(change, light) };
    const sizes = declaredSizes();
    expect(Object.keys(uniforms).toSorted()).toEqual([...sizes.keys()].toSorted());
    for (const [name, size] of sizes) {
      const value = uniforms[name];
      const numbers = Array.isArray(value) ? value : [value];
      expect(numbers, name).toHaveLength(size);
      expect(numbers.every(Number.isFinite), name).toBe(true);
    }
  });

  it('end the sessions with the plan and repeat the last for those there are not', () => {
    const { uInkSessionEnd, uInkDiameterMm } = shown({}, 'studio');
    expect(uInkSessionEnd.at(-1)).toBe(1);
    expect(uInkSessionEnd).toEqual(uInkSessionEnd.toSorted((a, b) => a - b));
    expect(uInkDiameterMm.at(-1)).toBe(Math.max(...uInkDiameterMm));
  });

  it('refuse a colour table of another length', () => {
    const appearance = appearanceOf(defaultConsultation, outcomeOf(defaultConsultation));
    const short = { ...appearance, ink: { ...appearance.ink, zone: [] } };
    expect(() =>
      uniformsOf({ appearance: short, rig: null, pose, grids: { ink: 1, hair: 1 }, brow }),
    ).toThrow(/33 steps/);
  });
});

describe('the skin program', () => {
  const dark = {
    skin: { ...defaultConsultation.skin, lab: { L: 30, a: 9, b: 10 } },
    view: { light: 'flash', oil: 2 },
  } as const;

  const valuesAfter = (...sets: readonly SkinUniforms[]): string => {
    const program = skinProgram();
    for (const each of sets) program.set(each, null, null);
    const { uniforms } = program.materials[0];
    return JSON.stringify(
      Object.fromEntries(
        Object.entries(uniforms).flatMap(([name, { value }]) =>
          typeof value === 'number' || Array.isArray(value) ? [[name, value]] : [],
        ),
      ),
    );
  };

  it('shows a head the same whatever was shown before it', () => {
    for (const light of ['studio', 'measurement'] as const) {
      const head = shown({}, light);
      expect(valuesAfter(shown(dark, 'flash'), head)).toBe(valuesAfter(head));
    }
  });

  it('has no shader that copies a number of the layout by hand', () => {
    expect(shaders).not.toMatch(/\b(65535|4095|511u|0\.0625|1023)\b/);
    const { fragmentShader, vertexShader } = skinProgram().materials[0];
    expect(fragmentShader).toContain(`const int ZONE_STEPS = ${ZONE_STEPS};`);
    expect(fragmentShader + vertexShader).not.toContain('#include');
  });
});
