import * as THREE from 'three';
import type { Landmarks } from '../../anatomy/landmarks';
import type { LightId } from '../../consultation/document';
import type { Appearance } from '../../outcome/appearance';
import { keyShadow } from '../light/keyShadow';
import { keyLight } from '../light/rigLight';
import { rigOf } from '../light/rigs';
import type { LoadedScalp } from '../skin/scalpCache';
import { browOf } from '../skin/skinAnatomy';
import type { ReflectanceSource } from '../skin/reflectanceSource';
import { skinProgram, type SkinProgram } from '../skin/skinProgram';
import { uniformsOf } from '../skin/skinUniforms';
import type { Pose } from './pose';

/** One head as it is drawn. */
export interface HeadState {
  /** null is the bare head, before any scalp is laid. */
  readonly scalp: LoadedScalp | null;
  readonly appearance: Appearance;
  readonly light: LightId;
}

/**
 * One mesh and one program for any number of heads, so that several are drawn in one frame: another head is other
 * numbers and textures, and nothing is compiled twice. What was shown before leaves no trace.
 */
export interface HeadRenderer {
  readonly scene: THREE.Scene;
  readonly mesh: THREE.Mesh;
  readonly program: SkinProgram;
  readonly domElement: HTMLCanvasElement;
  /** Makes the scene ready to be drawn from a pose, the key light's shadow included. */
  readonly show: (state: HeadState, pose: Pose) => void;
  readonly dispose: () => void;
}

/** @param source what the bare skin's reflectance is; the sculpted skin's where it is left out */
export function headRenderer(
  gl: THREE.WebGLRenderer,
  rest: THREE.BufferGeometry,
  landmarks: Landmarks,
  source?: ReflectanceSource,
): HeadRenderer {
  const program = skinProgram(source);
  const mesh = new THREE.Mesh(rest, [...program.materials]);
  const scene = new THREE.Scene().add(mesh);
  const shadow = keyShadow();
  const brow = browOf(landmarks);
  return {
    scene,
    mesh,
    program,
    domElement: gl.domElement,
    show({ scalp, appearance, light }, pose) {
      const rig = rigOf(light);
      const geometry = scalp?.body.geometry ?? rest;
      const key = keyLight(rig, pose);
      const textures = scalp?.textures ?? null;
      const grids = { ink: textures?.ink.grid ?? 1, hair: textures?.hair.grid ?? 1 };
      mesh.geometry = geometry;
      program.set(
        uniformsOf({ appearance, rig, pose, grids, brow }),
        textures,
        key && shadow.draw(gl, geometry, key),
      );
    },
    dispose() {
      program.dispose();
      shadow.dispose();
    },
  };
}
