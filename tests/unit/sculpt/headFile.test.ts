import { beforeAll, describe, expect, it } from 'vitest';
import { LANDMARK_NAMES, type LandmarkName } from '../../../src/anatomy/landmarks';
import type { Vec3 } from '../../../src/math/vec3';
import { decodeHead, encodeHead, type HeadModel } from '../../../src/sculpt/headFile';

/** An octahedron of 80 mm, enough to exercise every block. */
function tinyHead(): HeadModel {
  const positions = Float32Array.from(
    [
      [80, 0, 0],
      [-80, 0, 0],
      [0, 80, 0],
      [0, -80, 0],
      [0, 0, 80.004],
      [0, 0, -80],
    ].flat(),
  );
  const indices = Uint32Array.from(
    [
      [0, 2, 4],
      [2, 1, 4],
      [1, 3, 4],
      [3, 0, 4],
      [2, 0, 5],
      [1, 2, 5],
      [3, 1, 5],
      [0, 3, 5],
    ].flat(),
  );
  const landmarks = Object.fromEntries(
    LANDMARK_NAMES.map((name, n) => [name, [n, -n, n / 2] as Vec3]),
  ) as Record<LandmarkName, Vec3>;
  return {
    mesh: {
      positions,
      normals: positions.map((v) => Math.sign(v)),
      shade: Uint8Array.from({ length: 24 }, (_, n) => n * 10),
      indices,
    },
    radius: { size: 4, mm: Float32Array.from({ length: 16 }, (_, n) => 90 + n / 7) },
    landmarks,
  };
}

let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await encodeHead(tinyHead());
});

const bufferOf = (data: Uint8Array): ArrayBuffer => new Uint8Array(data).buffer;

/** Vertices are reordered by encoding: their places as sorted rows. */
const rows = (model: HeadModel) =>
  Array.from({ length: 6 }, (_, n) =>
    [0, 1, 2].map((k) => Math.round((model.mesh.positions[3 * n + k] ?? 0) * 50) / 50).join(),
  ).toSorted();

const rowOf = (model: HeadModel, axis: number, sign: number) => {
  for (let n = 0; n < 6; n++) {
    if (Math.abs((model.mesh.positions[3 * n + axis] ?? 0) - sign * 80) < 0.1) return n;
  }
  return -1;
};

describe('head file', () => {
  it('brings a head back: places within 0.005 mm, radii within 1/512 mm, landmarks exactly', async () => {
    const before = tinyHead();
    const after = await decodeHead(bufferOf(bytes));
    expect(after.mesh.indices.length).toBe(24);
    expect(rows(after)).toEqual(rows(before));
    after.radius.mm.forEach((r, n) => {
      expect(Math.abs(r - (before.radius.mm[n] ?? 0))).toBeLessThanOrEqual(1 / 512);
    });
    expect(after.landmarks).toEqual(before.landmarks);
  });

  it('keeps shade and normals with their vertices', async () => {
    const before = tinyHead();
    const after = await decodeHead(bufferOf(bytes));
    for (const [axis, sign] of [
      [0, 1],
      [1, -1],
      [2, 1],
    ] as const) {
      const a = rowOf(before, axis, sign);
      const b = rowOf(after, axis, sign);
      expect([...after.mesh.shade.subarray(4 * b, 4 * b + 4)]).toEqual([
        ...before.mesh.shade.subarray(4 * a, 4 * a + 4),
      ]);
      expect(after.mesh.normals[3 * b + axis]).toBeCloseTo(sign, 3);
    }
  });

  it('refuses foreign files', async () => {
    const foreign = new TextEncoder().encode('<!doctype html><title>Not found</title>').buffer;
    await expect(decodeHead(foreign)).rejects.toThrow(
      /not a Stipple head file.*npm run assets/,
    );
    await expect(decodeHead(new ArrayBuffer(0))).rejects.toThrow(/not a Stipple head file/);
  });

  it('refuses truncated files and says how much is missing', async () => {
    await expect(decodeHead(bufferOf(bytes.subarray(0, 20)))).rejects.toThrow(
      /incomplete: 20 bytes/,
    );
    await expect(decodeHead(bufferOf(bytes.subarray(0, -1)))).rejects.toThrow(/incomplete/);
  });

  it('refuses other versions', async () => {
    const other = bytes.slice();
    other[8] = 99;
    await expect(decodeHead(bufferOf(other))).rejects.toThrow(/version 99, this program reads/);
  });

  it('refuses damaged data', async () => {
    const damaged = bytes.slice();
    damaged.fill(255, 44, 60);
    await expect(decodeHead(bufferOf(damaged))).rejects.toThrow(/damaged/);
  });
});
