import type * as THREE from 'three';
import type { Surface } from '../anatomy/surface';
import { placedGeometry } from './headGeometry';
import { metricTexels } from './metricTexels';
import { metricTexture } from './scalpTextures';
import type { ShapedHead } from './scalpWorker';

/** The mesh on screen and the metric of its scalp: the default head's or a client's. */
export interface WornHead {
  /** Puts a shaped head on the mesh, null the default; returns its metric texture. */
  readonly wear: (shaped: ShapedHead | null) => THREE.DataTexture;
}

export function wornHead(mesh: THREE.Mesh, surface: Surface): WornHead {
  const rest = mesh.geometry;
  const restMetric = metricTexture(metricTexels(surface));
  let shaped: ShapedHead | null = null;
  let metric = restMetric;
  return {
    wear(next) {
      if (next === shaped) return metric;
      if (mesh.geometry !== rest) mesh.geometry.dispose();
      if (metric !== restMetric) metric.dispose();
      mesh.geometry = next ? placedGeometry(rest, next) : rest;
      metric = next ? metricTexture(next.metric) : restMetric;
      shaped = next;
      return metric;
    },
  };
}
