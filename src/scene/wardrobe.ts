import type * as THREE from 'three';
import type { Consultation } from '../consultation/document';
import { scalpPlaceOf } from '../outcome/scalpSpec';
import type { Appearance } from '../outcome/appearance';
import type { ScalpLayer } from '../dots/scalpLayer';
import { applyLook } from './applyLook';
import { defaultBody, disposeBody, shapedBody, type HeadBody } from './headBody';
import {
  bindScalp,
  disposeScalp,
  fieldTexture,
  populationTextures,
  undressedScalp,
  type ScalpTextures,
} from './scalpTextures';
import type { ScalpClient } from '../outcome/scalpService';
import type { SkinMaterial } from './skinMaterial';

/** A scalp's layer on its head, ready to be drawn: where dots and hairs lie, not how they look. */
export interface LaidScalp {
  readonly body: HeadBody;
  readonly layer: ScalpLayer;
  readonly textures: ScalpTextures;
}

/** What the head wears in one drawing: null is the bare head, before anything is laid. */
export interface Dress {
  readonly laid: LaidScalp | null;
  readonly look: Appearance;
}

/**
 * Dresses one mesh and one material for any number of consultations, so that several are drawn in one frame:
 * a change of dress is a change of uniforms, and nothing is compiled or uploaded twice.
 */
export interface Wardrobe {
  /** Lays a consultation's scalp, about 0.3 s in the worker; at once where one like it hangs here already. */
  readonly lay: (consultation: Consultation) => Promise<LaidScalp>;
  /** Whether `lay` would answer at once. */
  readonly has: (consultation: Consultation) => boolean;
  /** Those on screen: never taken down to make room. */
  readonly keep: (laid: readonly LaidScalp[]) => void;
  readonly wear: (dress: Dress) => void;
  /** What is worn now, if anything. */
  readonly worn: () => Dress | null;
  readonly dispose: () => void;
}

/** Layers that hang ready, those on screen included; each takes some 5 MB here and on the GPU. */
const MOST_HUNG = 8;

/** Consultations with the same key share a layer; ink, density, time and light are the look's. */
function layerKey(consultation: Consultation): string {
  return JSON.stringify(scalpPlaceOf(consultation));
}

export function wardrobe(
  mesh: THREE.Mesh,
  material: SkinMaterial,
  worker: ScalpClient,
): Wardrobe {
  const rest = defaultBody(mesh.geometry, worker.surface);
  const bare = undressedScalp();
  const asked = new Map<string, Promise<LaidScalp>>();
  const hung = new Map<string, LaidScalp>();
  const bodies = new Map<string, HeadBody>();
  let kept: ReadonlySet<LaidScalp> = new Set();
  let worn: Dress | null = null;

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
      if (!kept.has(laid) && laid !== worn?.laid) takeDown(key, laid);
    }
  };
  const make = async (key: string, consultation: Consultation): Promise<LaidScalp> => {
    const { spec, shape } = scalpPlaceOf(consultation);
    const [shaped, layer] = await Promise.all([
      shape ? worker.shape(shape) : null,
      worker.layer(spec, shape),
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
    wear(dress) {
      mesh.geometry = (dress.laid?.body ?? rest).geometry;
      bindScalp(material, dress.laid?.textures ?? bare);
      applyLook(material, dress.look);
      worn = dress;
    },
    worn: () => worn,
    dispose() {
      for (const [key, laid] of hung) takeDown(key, laid);
      disposeBody(rest);
      disposeScalp(bare);
    },
  };
}
