import type * as THREE from 'three';
import type { Surface } from '../../anatomy/surface';
import type { Scalp, ShapedHead } from '../../outcome/scalp';
import type { ScalpLayer } from '../../dots/scalpLayer';
import { defaultBody, disposeBody, shapedBody, type HeadBody } from './headBody';
import { disposeScalp, scalpTextures, type ScalpTextures } from './scalpTextures';

/** A scalp on its head, ready to be drawn: where dots and hairs lie, not how they look. */
export interface LoadedScalp {
  readonly body: HeadBody;
  readonly layer: ScalpLayer;
  readonly textures: ScalpTextures;
}

/** Textures and meshes of scalps, by identity: documents that lay the same scalp are handed the same object. */
export interface ScalpCache {
  /** Uploaded with the first drawing. */
  readonly load: (scalp: Scalp) => LoadedScalp;
  /** Those on screen: never given up to make room. */
  readonly pin: (loaded: readonly LoadedScalp[]) => void;
  readonly dispose: () => void;
}

/** Scalps cached, those on screen included; each takes some 5 MB on the GPU. */
const CAPACITY = 8;

/**
 * @param rest the default head's mesh
 * @param surface the default head's scalp
 */
export function scalpCache(rest: THREE.BufferGeometry, surface: Surface): ScalpCache {
  const restBody = defaultBody(rest, surface);
  // Maps keep the order of insertion: the first scalp is the one longest unasked for.
  const cached = new Map<Scalp, LoadedScalp>();
  const bodies = new Map<ShapedHead, HeadBody>();
  let pinned: ReadonlySet<LoadedScalp> = new Set();

  const bodyOf = (head: ShapedHead | null): HeadBody => {
    if (head === null) return restBody;
    const body = bodies.get(head) ?? shapedBody(restBody, head);
    bodies.set(head, body);
    return body;
  };
  const giveUp = (scalp: Scalp, { textures }: LoadedScalp): void => {
    cached.delete(scalp);
    disposeScalp(textures);
    const inUse = new Set([...cached.values()].map(({ body }) => body));
    for (const [head, body] of bodies) {
      if (inUse.has(body)) continue;
      bodies.delete(head);
      disposeBody(body);
    }
  };
  const makeRoom = (): void => {
    for (const [scalp, loaded] of cached) {
      if (cached.size <= CAPACITY) return;
      if (!pinned.has(loaded)) giveUp(scalp, loaded);
    }
  };
  const made = ({ head, layer }: Scalp): LoadedScalp => {
    const body = bodyOf(head);
    return { body, layer, textures: scalpTextures(layer, body.metric) };
  };

  return {
    load(scalp) {
      const loaded = cached.get(scalp) ?? made(scalp);
      cached.delete(scalp);
      cached.set(scalp, loaded);
      makeRoom();
      return loaded;
    },
    pin(loaded) {
      pinned = new Set(loaded);
      makeRoom();
    },
    dispose() {
      for (const [scalp, loaded] of cached) giveUp(scalp, loaded);
      disposeBody(restBody);
    },
  };
}
