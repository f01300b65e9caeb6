import type * as THREE from 'three';
import type { Consultation } from '../../consultation/document';
import type { ScalpLayer } from '../../dots/scalpLayer';
import type { Surface } from '../../anatomy/surface';
import type { Derivations } from '../../outcome/derivations';
import type { Scalp, ShapedHead } from '../../outcome/scalp';
import { defaultBody, disposeBody, shapedBody, type HeadBody } from './headBody';
import {
  disposeScalp,
  fieldTexture,
  populationTextures,
  type ScalpTextures,
} from './scalpTextures';

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

/** Scalps that hang ready, those on screen included; each takes some 5 MB here and on the GPU. */
const MOST_HUNG = 8;

export function scalpCache(
  geometry: THREE.BufferGeometry,
  surface: Surface,
  derivations: Pick<Derivations, 'scalp' | 'scalpNow'>,
): ScalpCache {
  const rest = defaultBody(geometry, surface);
  // By identity: documents that lay the same scalp are handed the same object.
  const hung = new Map<Scalp, LaidScalp>();
  const bodies = new Map<ShapedHead, HeadBody>();
  let kept: ReadonlySet<LaidScalp> = new Set();

  const takeDown = (scalp: Scalp, laid: LaidScalp): void => {
    hung.delete(scalp);
    disposeScalp(laid.textures);
    const inUse = new Set([...hung.values()].map(({ body }) => body));
    for (const [head, body] of bodies) {
      if (inUse.has(body)) continue;
      bodies.delete(head);
      disposeBody(body);
    }
  };
  const makeRoom = (): void => {
    for (const [scalp, laid] of hung) {
      if (hung.size <= MOST_HUNG) return;
      if (!kept.has(laid)) takeDown(scalp, laid);
    }
  };
  const bodyOf = (head: ShapedHead | null): HeadBody => {
    if (head === null) return rest;
    const body = bodies.get(head) ?? shapedBody(rest, head);
    bodies.set(head, body);
    return body;
  };
  const hang = (scalp: Scalp): LaidScalp => {
    const ready = hung.get(scalp);
    // The one used last hangs last: the first ones go when room is needed.
    hung.delete(scalp);
    const { layer } = scalp;
    const body = ready?.body ?? bodyOf(scalp.head);
    const laid: LaidScalp = ready ?? {
      body,
      layer,
      textures: {
        metric: body.metric,
        field: fieldTexture(layer.field, layer.fieldSize),
        ink: populationTextures(layer.ink),
        hair: populationTextures(layer.hair),
      },
    };
    hung.set(scalp, laid);
    makeRoom();
    return laid;
  };

  return {
    has(consultation) {
      const scalp = derivations.scalpNow(consultation);
      return scalp !== null && hung.has(scalp);
    },
    lay: async (consultation) => hang(await derivations.scalp(consultation)),
    keep(laid) {
      kept = new Set(laid);
      makeRoom();
    },
    dispose() {
      for (const [scalp, laid] of hung) takeDown(scalp, laid);
      disposeBody(rest);
    },
  };
}
