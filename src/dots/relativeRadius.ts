import type { Surface } from '../anatomy/surface';
import { dotU, dotV, hexagonalSpacingMm, type DotSequence } from './dotSequence';

const key = (x: number, y: number, z: number): number =>
  (x + 512) * 1048576 + (y + 512) * 1024 + (z + 512);

/**
 * Relative radius of the first `count` dots: their least distance in space over that of the
 * hexagonal lattice of their density. 1 is the lattice, about 0 white noise; 0.65-0.8 is good
 * blue noise (facts/rendering.md section 2.2).
 */
export function relativeRadius(sequence: DotSequence, surface: Surface, count: number): number {
  const spacing = hexagonalSpacingMm(count / sequence.areaCm2);
  const buckets = new Map<number, number[]>();
  const points: (readonly [number, number, number])[] = [];
  let least = Infinity;
  for (let rank = 0; rank < count; rank++) {
    const p = surface.point(dotU(sequence, rank), dotV(sequence, rank));
    const [i, j, k] = [p[0], p[1], p[2]].map((x) => Math.floor(x / spacing));
    if (i === undefined || j === undefined || k === undefined) continue;
    for (let offset = 0; offset < 27; offset++) {
      const di = (offset % 3) - 1;
      const dj = (Math.floor(offset / 3) % 3) - 1;
      const dk = Math.floor(offset / 9) - 1;
      for (const other of buckets.get(key(i + di, j + dj, k + dk)) ?? []) {
        const q = points[other] ?? [0, 0, 0];
        const d2 = (p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2 + (p[2] - q[2]) ** 2;
        least = Math.min(least, d2);
      }
    }
    points.push(p);
    const at = key(i, j, k);
    const bucket = buckets.get(at);
    if (bucket) bucket.push(rank);
    else buckets.set(at, [rank]);
  }
  return Math.sqrt(least) / spacing;
}
