import type * as THREE from 'three';
import { radialSurface } from '../../src/anatomy/radialSurface';
import { scalpAnatomy } from '../../src/anatomy/scalpAnatomy';
import type { Surface } from '../../src/anatomy/surface';
import type { Consultation } from '../../src/consultation/document';
import { appearanceOf } from '../../src/outcome/appearanceOf';
import { outcomeOf } from '../../src/outcome/outcome';
import { scalpLayer, type ScalpLayer } from '../../src/dots/scalpLayer';
import { headLoader, type HeadAssets } from '../../src/outcome/headAssets';
import { defaultBody } from '../../src/scene/skin/headBody';
import { headGeometry } from '../../src/scene/skin/headGeometry';
import { scalpTextures } from '../../src/scene/skin/scalpTextures';
import {
  headRenderer,
  type HeadRenderer,
  type HeadState,
} from '../../src/scene/viewer/headRenderer';

/** The default head with a consultation's scalp, laid at once and without a worker: for benches and measurements. */
export interface StandHead {
  readonly assets: HeadAssets;
  readonly surface: Surface;
  readonly layer: ScalpLayer;
  /** What laying took, ms. */
  readonly layerMs: number;
  readonly renderer: HeadRenderer;
  readonly state: HeadState;
}

/**
 * Puts a consultation on the default head, whatever head it asks for.
 * @throws Error when the built head or its dots cannot be loaded
 */
export async function standHead(
  gl: THREE.WebGLRenderer,
  consultation: Consultation,
): Promise<StandHead> {
  const load = headLoader({ base: import.meta.env.BASE_URL, detail: () => 'full' });
  const assets = await load();
  const surface = radialSurface(assets.head.radius);
  const anatomy = scalpAnatomy(surface, assets.head.landmarks);
  const { loss, hairline, zones, scars, hair } = consultation;
  const { unitsPerCm2, hairsPerUnit } = hair;
  const begun = performance.now();
  const layer = scalpLayer(
    { loss, hairline, zones, scars, unitsPerCm2, hairsPerUnit },
    anatomy,
    assets.sequence,
  );
  const layerMs = performance.now() - begun;
  const geometry = headGeometry(assets.head.mesh);
  const body = defaultBody(geometry, surface);
  const textures = scalpTextures(layer, body.metric);
  return {
    assets,
    surface,
    layer,
    layerMs,
    renderer: headRenderer(gl, geometry, assets.head.landmarks),
    state: {
      scalp: { body, layer, textures },
      appearance: appearanceOf(consultation, outcomeOf(consultation)),
      light: consultation.view.light,
    },
  };
}
