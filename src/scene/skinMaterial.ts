import * as THREE from 'three';
import chart from './shaders/chart.glsl?raw';
import facialHair from './shaders/facialHair.glsl?raw';
import filteredShapes from './shaders/filteredShapes.glsl?raw';
import inkLayer from './shaders/inkLayer.glsl?raw';
import lashes from './shaders/lashes.glsl?raw';
import lightRig from './shaders/lightRig.glsl?raw';
import skinFragment from './shaders/skin.frag.glsl?raw';
import skinLight from './shaders/skinLight.glsl?raw';
import skinTexture from './shaders/skinTexture.glsl?raw';
import skinVertex from './shaders/skin.vert.glsl?raw';
import stubble from './shaders/stubble.glsl?raw';
import { LID_SEAM } from '../sculpt/eyes';
import { reliefNoise } from './reliefNoise';
import { bindScalp, undressedScalp } from './scalpTextures';

const CHUNKS: Readonly<Record<string, string>> = {
  chart,
  facialHair,
  filteredShapes,
  inkLayer,
  lashes,
  lightRig,
  stubble,
  skinTexture,
  skinLight,
};

/** Steps of the zone colour tables over density; the shader's arrays have the same length. */
export const ZONE_STEPS = 33;
/** Lights of a rig; unused ones are black. */
export const RIG_LIGHTS = 4;

function withChunks(source: string): string {
  return source.replace(/#include <(\w+)>/g, (_line, name: string) => {
    const chunk = CHUNKS[name];
    if (chunk === undefined)
      throw new Error(`The skin shader asks for an unknown part "${name}".`);
    return withChunks(chunk);
  });
}

const black = (count: number): THREE.Vector3[] =>
  Array.from({ length: count }, () => new THREE.Vector3());

function initialUniforms() {
  return {
    uMetric: { value: null as THREE.Texture | null },
    uField: { value: null as THREE.Texture | null },
    uNoise: { value: reliefNoise() as THREE.Texture },
    uSkin: { value: new THREE.Vector3(0.4, 0.27, 0.2) },
    uFlush: { value: new THREE.Vector3(1, 1, 1) },
    uLip: { value: new THREE.Vector3(1, 1, 1) },
    uFacialHair: { value: new THREE.Vector3(0.03, 0.02, 0.015) },
    uBrowInner: { value: new THREE.Vector3(12, 34, 97) },
    uBrowPeak: { value: new THREE.Vector3(39, 41, 90) },
    uBrowOuter: { value: new THREE.Vector3(53, 35, 73) },
    uBrowWidth: { value: 1 },
    uBeard: { value: 0 },
    uSurface: { value: 0.0278 },
    uLit: { value: 1 },
    uInkCells: { value: null as THREE.Texture | null },
    uInkDots: { value: null as THREE.Texture | null },
    uInkGrid: { value: 1 },
    uInkZone: { value: black(ZONE_STEPS) },
    uInkGamma: { value: black(4) },
    uInkMean: { value: new THREE.Vector3() },
    uInkSessionEnd: { value: new THREE.Vector4(1, 1, 1, 1) },
    uInkDiameterMm: { value: new THREE.Vector4(0.3, 0.3, 0.3, 0.3) },
    uInkShown: { value: 1 },
    uInkDensity: { value: 0 },
    uInkCoverage: { value: 0 },
    uInkBlurMm: { value: 0.03 },
    uMaxDensity: { value: 250 },
    uHairCells: { value: null as THREE.Texture | null },
    uHairShafts: { value: null as THREE.Texture | null },
    uHairGrid: { value: 1 },
    uHairZone: { value: black(ZONE_STEPS) },
    uHairGamma: { value: new THREE.Vector3() },
    uHairGreyGamma: { value: new THREE.Vector3() },
    uHairMean: { value: new THREE.Vector3() },
    uHairDensity: { value: 0 },
    uHairWidthMm: { value: 0.07 },
    uHairLengthMm: { value: 0.3 },
    uHairGreyShare: { value: 0 },
    uHairCoverage: { value: 0 },
    uLightCount: { value: 0 },
    uLightDirection: { value: black(RIG_LIGHTS) },
    uLightColor: { value: black(RIG_LIGHTS) },
    uLightSize: { value: [0.3, 0.3, 0.3, 0.3] },
    uSky: { value: new THREE.Vector3(0.3, 0.3, 0.3) },
    uGround: { value: new THREE.Vector3(0.2, 0.2, 0.2) },
    uOil: { value: 0.35 },
    /** The client's share of the rig's oil; read by applyRig, not by the shader. */
    uOiliness: { value: 1 },
    uExposure: { value: 1 },
    uShadow: { value: null as THREE.Texture | null },
    uShadowMatrix: { value: new THREE.Matrix4() },
    uShadowSharp: { value: 0 },
  };
}

export type SkinUniforms = ReturnType<typeof initialUniforms>;
export type SkinMaterial = THREE.ShaderMaterial & { readonly uniforms: SkinUniforms };

/**
 * The skin with its ink and stubble. The shader is ours from end to end, because a colour that is
 * a measurement must not move when a renderer's standard material changes its energy
 * (docs/facts/rendering.md 3.1).
 */
export function skinMaterial(): SkinMaterial {
  const uniforms = initialUniforms();
  const material = new THREE.ShaderMaterial({
    glslVersion: THREE.GLSL3,
    vertexShader: withChunks(skinVertex),
    fragmentShader: withChunks(skinFragment),
    uniforms,
    toneMapped: false,
  });
  const skin = Object.assign(material, { uniforms });
  bindScalp(skin, undressedScalp());
  return skin;
}

/** The lids' seam as the shader's constants LID_MIDDLE, LID_HALF and so on, mm. */
function lidDefines(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(LID_SEAM).map(([name, mm]) => [`LID_${name.toUpperCase()}`, mm.toFixed(3)]),
  );
}

/**
 * The same skin for the part of the head where no ink or stubble can lie, brows and beard included;
 * shares the uniforms of `skin`.
 */
export function faceMaterial(skin: SkinMaterial): THREE.ShaderMaterial {
  const face = skin.clone();
  face.uniforms = skin.uniforms;
  face.defines = { FACE: 1, ...lidDefines() };
  return face;
}
