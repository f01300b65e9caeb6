import type * as THREE from 'three';
import type { Surface } from '../../anatomy/surface';
import { placedGeometry } from './headGeometry';
import { metricTexels } from '../../outcome/metricTexels';
import { metricTexture } from './scalpTextures';
import type { ShapedHead } from '../../outcome/scalp';

/** A head to draw a scalp on: its mesh and the metric of its chart. */
export interface HeadBody {
  readonly geometry: THREE.BufferGeometry;
  readonly metric: THREE.DataTexture;
}

export function defaultBody(geometry: THREE.BufferGeometry, surface: Surface): HeadBody {
  return { geometry, metric: metricTexture(metricTexels(surface)) };
}

/** A client's head; what a warp does not move is shared with `rest`. */
export function shapedBody(rest: HeadBody, shaped: ShapedHead): HeadBody {
  return {
    geometry: placedGeometry(rest.geometry, shaped),
    metric: metricTexture(shaped.metric),
  };
}

export function disposeBody({ geometry, metric }: HeadBody): void {
  geometry.dispose();
  metric.dispose();
}
