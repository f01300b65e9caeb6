import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BUST_BOX, headFields } from '../../../src/sculpt/headField';
import { encodeHead } from '../../../src/sculpt/headFile';
import { sculptHead } from '../../../src/sculpt/sculptHead';
import { surfaceNets } from '../../../src/sculpt/surfaceNets';

const COARSE = { cellMm: 5, triangles: 4000, radiusSize: 32 } as const;

const sphere = (x: number, y: number, z: number) => Math.sqrt(x * x + y * y + z * z) - 40;

describe('sculpting', () => {
  it('gives the same bytes twice', async () => {
    const hashes = [];
    for (let n = 0; n < 2; n++) {
      const file = await encodeHead(await sculptHead(COARSE));
      hashes.push(createHash('sha256').update(file).digest('hex'));
    }
    expect(hashes[0]).toBe(hashes[1]);
  });

  it('is symmetric in x', () => {
    const { whole } = headFields();
    for (const [x, y, z] of [
      [78, 0, -15],
      [30, 15, 82],
      [12, -26, 100],
      [90, -170, -30],
    ] as const) {
      expect(whole(-x, y, z)).toBeCloseTo(whole(x, y, z), 9);
    }
  });

  it('closes the surface of a sphere and puts every vertex on it', () => {
    const box = { low: [-50, -50, -50], high: [50, 50, 50] } as const;
    const { positions, indices } = surfaceNets(sphere, box, 4);
    for (let i = 0; i < positions.length; i += 3) {
      const r = Math.hypot(positions[i] ?? 0, positions[i + 1] ?? 0, positions[i + 2] ?? 0);
      expect(Math.abs(r - 40)).toBeLessThan(0.01);
    }
    // Euler: V - E + F = 2 for one closed surface, E = 3 F / 2
    expect(positions.length / 3 - indices.length / 6).toBe(2);
  });

  it('has a field that is positive on the faces of its box', () => {
    const { whole } = headFields();
    const { low, high } = BUST_BOX;
    for (let a = 0; a <= 1; a += 0.05) {
      for (let b = 0; b <= 1; b += 0.05) {
        const x = low[0] + a * (high[0] - low[0]);
        const y = low[1] + b * (high[1] - low[1]);
        const z = low[2] + b * (high[2] - low[2]);
        const w = low[1] + a * (high[1] - low[1]);
        for (const value of [
          whole(x, low[1], z),
          whole(x, high[1], z),
          whole(x, y, low[2]),
          whole(x, y, high[2]),
          whole(high[0], w, z),
        ]) {
          expect(value).toBeGreaterThan(0);
        }
      }
    }
  });
});
