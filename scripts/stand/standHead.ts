import type * as THREE from 'three';
import { radialSurface } from '../../src/anatomy/radialSurface';
import { scalpAnatomy } from '../../src/anatomy/scalpAnatomy';
import type { Surface } from '../../src/anatomy/surface';
import type { Consultation } from '../../src/consultation/document';
import { lookOf } from '../../src/consultation/lookOf';
import { outcomeOf } from '../../src/consultation/outcome';
import { scalpLayer, type ScalpLayer } from '../../src/dots/scalpLayer';
import { loadHeadAssets, type HeadAssets } from '../../src/scene/headAssets';
import { defaultBody } from '../../src/scene/skin/headBody';
import { headGeometry } from '../../src/scene/skin/headGeometry';
import { fieldTexture, populationTextures } from '../../src/scene/skin/scalpTextures';
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
  const assets = await loadHeadAssets(() => undefined);
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
  const textures = {
    metric: body.metric,
    field: fieldTexture(layer.field, layer.fieldSize),
    ink: populationTextures(layer.ink),
    hair: populationTextures(layer.hair),
  };
  return {
    assets,
    surface,
    layer,
    layerMs,
    renderer: headRenderer(gl, geometry, assets.head.landmarks),
    state: {
      scalp: { body, layer, textures },
      appearance: lookOf(consultation, outcomeOf(consultation)),
      light: consultation.view.light,
    },
  };
}

/** The same head without a dot or a hair, its code still run. */
export function withoutDots({ appearance, ...state }: HeadState): HeadState {
  return {
    ...state,
    appearance: {
      ...appearance,
      ink: { ...appearance.ink, densityPerCm2: 0 },
      hair: { ...appearance.hair, densityPerCm2: 0 },
    },
  };
}
