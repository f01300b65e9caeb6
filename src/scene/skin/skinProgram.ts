import * as THREE from 'three';
import type { ShadowMap } from '../light/keyShadow';
import chart from './glsl/chart.glsl?raw';
import encodeSrgb from './glsl/encodeSrgb.glsl?raw';
import facialHair from './glsl/facialHair.glsl?raw';
import filteredShapes from './glsl/filteredShapes.glsl?raw';
import inkLayer from './glsl/inkLayer.glsl?raw';
import inkRatio from './glsl/inkRatio.glsl?raw';
import lashes from './glsl/lashes.glsl?raw';
import lightRig from './glsl/lightRig.glsl?raw';
import skinFragment from './glsl/skin.frag.glsl?raw';
import skinLight from './glsl/skinLight.glsl?raw';
import skinTexture from './glsl/skinTexture.glsl?raw';
import skinVertex from './glsl/skin.vert.glsl?raw';
import stubble from './glsl/stubble.glsl?raw';
import { glslDefines } from './glslDefines';
import { sculptedSkin, type ReflectanceSource } from './reflectanceSource';
import { reliefNoise } from './reliefNoise';
import { bareScalp, disposeScalp, type ScalpTextures } from './scalpTextures';
import type { SkinUniforms } from './skinUniforms';

/** A source of GLSL with its `#include <name>` lines replaced, each part once. */
function assembled(source: string, parts: Readonly<Record<string, string>>): string {
  const taken = new Set<string>();
  const fill = (text: string): string =>
    text.replace(/#include <(\w+)>/g, (_line, name: string) => {
      const part = parts[name];
      if (part === undefined)
        throw new Error(`The skin shader asks for an unknown part "${name}".`);
      if (taken.has(name)) return '';
      taken.add(name);
      return fill(part);
    });
  return fill(source);
}

/**
 * The skin with its ink and stubble. The shader is ours from end to end, because a colour that is
 * a measurement must not move when a renderer's standard material changes its energy
 * (docs/facts/rendering.md 3.1).
 */
export interface SkinProgram {
  /**
   * Of the head's groups of triangles (headGeometry.ts): the scalp, and the face, where no ink or stubble can lie and
   * which has brows, lashes and beard instead.
   */
  readonly materials: readonly [scalp: THREE.ShaderMaterial, face: THREE.ShaderMaterial];
  /** Sets all that the next drawing reads; null is a bare head, or a light without a shadow. */
  readonly set: (
    uniforms: SkinUniforms,
    scalp: ScalpTextures | null,
    shadow: ShadowMap | null,
  ) => void;
  /** The scalp that was set last. */
  readonly scalp: () => ScalpTextures;
  readonly dispose: () => void;
}

/** Compiles with the first frame; `source` says what the bare skin's reflectance is. */
export function skinProgram(source: ReflectanceSource = sculptedSkin): SkinProgram {
  const parts = {
    gpuLayout: glslDefines(),
    reflectanceSource: source.glsl,
    chart,
    encodeSrgb,
    facialHair,
    filteredShapes,
    inkLayer,
    inkRatio,
    lashes,
    lightRig,
    skinLight,
    skinTexture,
    stubble,
  };
  const noise = reliefNoise();
  const bare = bareScalp();
  let bound = bare;
  const uniforms: Record<string, THREE.IUniform> = { uNoise: { value: noise } };
  const write = (values: Readonly<Record<string, unknown>>): void => {
    for (const [name, value] of Object.entries(values)) {
      const uniform = (uniforms[name] ??= { value });
      uniform.value = value;
    }
  };
  const material = (defines: Readonly<Record<string, number>>): THREE.ShaderMaterial =>
    new THREE.ShaderMaterial({
      glslVersion: THREE.GLSL3,
      vertexShader: assembled(skinVertex, parts),
      fragmentShader: assembled(skinFragment, parts),
      uniforms,
      defines: { ...defines },
      toneMapped: false,
    });
  const materials = [material({}), material({ FACE: 1 })] as const;
  return {
    materials,
    set(values, scalp, shadow) {
      bound = scalp ?? bare;
      write({ ...values });
      write({
        uMetric: bound.metric,
        uField: bound.field,
        uInkCells: bound.ink.cells,
        uInkDots: bound.ink.list,
        uHairCells: bound.hair.cells,
        uHairShafts: bound.hair.list,
        uShadow: shadow?.texture ?? null,
        uShadowMatrix: shadow?.matrix ?? new THREE.Matrix4(),
      });
    },
    scalp: () => bound,
    dispose() {
      for (const each of materials) each.dispose();
      noise.dispose();
      bare.metric.dispose();
      disposeScalp(bare);
    },
  };
}
