import type * as THREE from 'three';
import type { LightId } from '../consultation/document';
import { applyRig } from './applyRig';
import type { Pose } from './inspectionPose';
import { keyShadow } from './keyShadow';
import type { SkinMaterial } from './skinMaterial';

/** The lamps about one head, and the shadow of the one that casts it. */
export interface Lighting {
  /** Sets light and shadow for what is drawn next; the skin must be worn already, exposure follows it. */
  readonly shine: (
    gl: THREE.WebGLRenderer,
    geometry: THREE.BufferGeometry,
    light: LightId,
    pose: Pose,
  ) => void;
  readonly dispose: () => void;
}

export function lighting(material: SkinMaterial): Lighting {
  const shadow = keyShadow(material);
  return {
    shine(gl, geometry, light, pose) {
      const key = applyRig(material, light, pose);
      if (key) shadow.draw(gl, geometry, key.towards, key.size);
    },
    dispose: () => shadow.dispose(),
  };
}
