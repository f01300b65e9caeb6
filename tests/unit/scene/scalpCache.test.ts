import * as THREE from 'three';
import { describe, expect, it, vi } from 'vitest';
import { radialSurface } from '../../../src/anatomy/radialSurface';
import type { PackedPopulation } from '../../../src/dots/packedPopulation';
import type { Scalp, ShapedHead } from '../../../src/outcome/scalp';
import { headGeometry } from '../../../src/scene/skin/headGeometry';
import { scalpCache, type LoadedScalp } from '../../../src/scene/skin/scalpCache';
import { METRIC_SIZE } from '../../../src/outcome/metricTexels';
import { shippedHead } from '../sculpt/shippedHead';

const nobody = (): PackedPopulation => ({
  grid: 1,
  cells: new Uint32Array(1),
  words: new Uint32Array(),
});

function scalp(head: ShapedHead | null): Scalp {
  const field = new Uint8Array(2);
  const layer = {
    fieldSize: 1,
    field,
    ink: nobody(),
    hair: nobody(),
    appears: new Float32Array(),
  };
  const ground = {
    zoneOfTexel: new Uint8Array(),
    treatedCm2: new Float64Array(),
    fullDensityCm2: new Float64Array(),
  };
  return {
    layer: { ...layer, ground },
    head,
    warnings: [],
    misfitMm: head?.missMm ?? null,
    census: () => {
      throw new Error('Nobody counts here.');
    },
  };
}

const shaped = (vertices: number): ShapedHead => ({
  positions: new Float32Array(3 * vertices),
  normals: new Float32Array(3 * vertices),
  metric: new Float32Array(3 * METRIC_SIZE * METRIC_SIZE),
  missMm: {
    circumferenceMm: 0,
    lengthMm: 0,
    breadthMm: 0,
    bigonialMm: 0,
    bizygomaticMm: 0,
    mentonSellionMm: 0,
    tragionVertexMm: 0,
  },
});

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
    const head = shaped(vertices);
    const [plain, first, second] = [scalp(null), scalp(head), scalp(head)];
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
    const scalps = Array.from({ length: 10 }, () => scalp(null));
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
