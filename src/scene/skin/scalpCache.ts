import type * as THREE from 'three';
import type { Consultation } from '../../consultation/document';
import { warpedShapeOf } from '../../consultation/headMeasures';
import type { ScalpLayer, ScalpSpec } from '../../dots/scalpLayer';
import { defaultBody, disposeBody, shapedBody, type HeadBody } from './headBody';
import {
  disposeScalp,
  fieldTexture,
  populationTextures,
  type ScalpTextures,
} from './scalpTextures';
import type { ScalpClient } from '../scalpWorkerClient';

/** A scalp's layer on its head, ready to be drawn: where dots and hairs lie, not how they look. */
export interface LaidScalp {
  readonly body: HeadBody;
  readonly layer: ScalpLayer;
  readonly textures: ScalpTextures;
}

/** Scalps on the GPU, so that nothing is laid or uploaded twice. */
export interface ScalpCache {
  /** Lays a consultation's scalp, about 0.3 s in the worker; at once where one like it hangs here already. */
  readonly lay: (consultation: Consultation) => Promise<LaidScalp>;
  /** Whether `lay` would answer at once. */
  readonly has: (consultation: Consultation) => boolean;
  /** Those on screen: never taken down to make room. */
  readonly keep: (laid: readonly LaidScalp[]) => void;
  readonly dispose: () => void;
}

/** Layers that hang ready, those on screen included; each takes some 5 MB here and on the GPU. */
const MOST_HUNG = 8;

function specOf({ loss, hairline, zones, scars, hair }: Consultation): ScalpSpec {
  const { unitsPerCm2, hairsPerUnit } = hair;
  return { loss, hairline, zones, scars, unitsPerCm2, hairsPerUnit };
}

/** Consultations with the same key share a layer; ink, density, time and light are the look's. */
function layerKey(consultation: Consultation): string {
  return JSON.stringify([specOf(consultation), warpedShapeOf(consultation.head)]);
}

export function scalpCache(geometry: THREE.BufferGeometry, worker: ScalpClient): ScalpCache {
  const rest = defaultBody(geometry, worker.surface);
  const asked = new Map<string, Promise<LaidScalp>>();
  const hung = new Map<string, LaidScalp>();
  const bodies = new Map<string, HeadBody>();
  let kept: ReadonlySet<LaidScalp> = new Set();

  const takeDown = (key: string, laid: LaidScalp): void => {
    hung.delete(key);
    asked.delete(key);
    disposeScalp(laid.textures);
    const inUse = new Set([...hung.values()].map(({ body }) => body));
    for (const [shape, body] of bodies) {
      if (inUse.has(body)) continue;
      bodies.delete(shape);
      disposeBody(body);
    }
  };
  const makeRoom = (): void => {
    for (const [key, laid] of hung) {
      if (hung.size <= MOST_HUNG) return;
      if (!kept.has(laid)) takeDown(key, laid);
    }
  };
  const make = async (key: string, consultation: Consultation): Promise<LaidScalp> => {
    const shape = warpedShapeOf(consultation.head);
    const [shaped, layer] = await Promise.all([
      shape ? worker.shape(shape) : null,
      worker.layer(specOf(consultation), shape),
    ]);
    const shapeKey = JSON.stringify(shape);
    const body = shaped ? (bodies.get(shapeKey) ?? shapedBody(rest, shaped)) : rest;
    if (shaped) bodies.set(shapeKey, body);
    const laid: LaidScalp = {
      body,
      layer,
      textures: {
        metric: body.metric,
        field: fieldTexture(layer.field, layer.fieldSize),
        ink: populationTextures(layer.ink),
        hair: populationTextures(layer.hair),
      },
    };
    hung.set(key, laid);
    makeRoom();
    return laid;
  };

  return {
    has: (consultation) => hung.has(layerKey(consultation)),
    lay(consultation) {
      const key = layerKey(consultation);
      const ready = hung.get(key);
      if (ready) {
        // The one used last hangs last: the first ones go when room is needed.
        hung.delete(key);
        hung.set(key, ready);
      }
      const before = asked.get(key);
      if (before) return before;
      const laying = make(key, consultation);
      asked.set(key, laying);
      laying.catch(() => asked.delete(key));
      return laying;
    },
    keep(laid) {
      kept = new Set(laid);
      makeRoom();
    },
    dispose() {
      for (const [key, laid] of hung) takeDown(key, laid);
      disposeBody(rest);
    },
  };
}
