import * as THREE from 'three';
import { describe, expect, it, vi } from 'vitest';
import { radialSurface } from '../../../src/anatomy/radialSurface';
import { headGeometry } from '../../../src/scene/skin/headGeometry';
import { scalpCache, type LoadedScalp } from '../../../src/scene/skin/scalpCache';
import { shippedHead } from '../sculpt/shippedHead';
import { emptyScalp, pointHead } from './fakeScalp';

async function opened() {
  const { mesh, radius } = await shippedHead('low');
  const rest = headGeometry(mesh);
  return {
    rest,
    cache: scalpCache(rest, radialSurface(radius)),
    vertices: mesh.positions.length / 3,
  };
}

/** Counts how often a scalp's own textures are let go. */
function watched({ textures }: LoadedScalp) {
  const gone = vi.fn();
  textures.field.addEventListener('dispose', gone);
  return gone;
}

describe('scalps on the GPU', () => {
  it('are known by identity, and share the mesh of a shape', async () => {
    const { rest, cache, vertices } = await opened();
    const head = pointHead(vertices);
    const [plain, first, second] = [emptyScalp(null), emptyScalp(head), emptyScalp(head)];
    expect(cache.load(plain)).toBe(cache.load(plain));
    expect(cache.load(plain).body.geometry).toBe(rest);
    expect(cache.load(first)).not.toBe(cache.load(second));
    expect(cache.load(first).body).toBe(cache.load(second).body);
    expect(cache.load(first).body.geometry.getAttribute('rest')).toBe(
      rest.getAttribute('rest'),
    );
    expect(cache.load(first).body.geometry).toBeInstanceOf(THREE.BufferGeometry);
    cache.dispose();
  });

  it('go when there are more than eight, the one longest unasked for first, never those on screen', async () => {
    const { cache } = await opened();
    const scalps = Array.from({ length: 10 }, () => emptyScalp(null));
    const [onScreen, old] = scalps.slice(0, 2).map((each) => cache.load(each));
    if (!onScreen || !old) throw new Error('Nothing was loaded.');
    const [screenGone, oldGone] = [watched(onScreen), watched(old)];
    cache.pin([onScreen]);
    for (const each of scalps.slice(2)) cache.load(each);
    expect(oldGone).toHaveBeenCalledOnce();
    expect(screenGone).not.toHaveBeenCalled();
    cache.dispose();
    expect(screenGone).toHaveBeenCalledOnce();
  });
});
