import type { Surface } from '../anatomy/surface';
import { dotU, dotV, hexagonalSpacingMm, type DotSequence } from './dotSequence';

/** Slots of the table of cells; more than dots, so that few cells share one. */
const SLOTS = 1 << 19;

const slot = (i: number, j: number, k: number): number =>
  (Math.imul(i, 73856093) ^ Math.imul(j, 19349663) ^ Math.imul(k, 83492791)) & (SLOTS - 1);

/**
 * Relative radius of the first `count` dots: their least distance in space over that of the
 * hexagonal lattice of their density. 1 is the lattice, about 0 white noise; 0.65-0.8 is good
 * blue noise (docs/facts/rendering.md 2.2).
 */
export function relativeRadius(sequence: DotSequence, surface: Surface, count: number): number {
  const spacing = hexagonalSpacingMm(count / sequence.areaCm2);
  const heads = new Int32Array(SLOTS).fill(-1);
  const next = new Int32Array(count);
  const xyz = new Float64Array(count * 3);
  let least2 = spacing * spacing;
  for (let rank = 0; rank < count; rank++) {
    const [x, y, z] = surface.point(dotU(sequence, rank), dotV(sequence, rank));
    const i = Math.floor(x / spacing);
    const j = Math.floor(y / spacing);
    const k = Math.floor(z / spacing);
    for (let around = 0; around < 27; around++) {
      const di = (around % 3) - 1;
      const dj = (Math.floor(around / 3) % 3) - 1;
      const dk = Math.floor(around / 9) - 1;
      let other = heads[slot(i + di, j + dj, k + dk)] ?? -1;
      while (other >= 0) {
        const dx = x - (xyz[3 * other] ?? 0);
        const dy = y - (xyz[3 * other + 1] ?? 0);
        const dz = z - (xyz[3 * other + 2] ?? 0);
        least2 = Math.min(least2, dx * dx + dy * dy + dz * dz);
        other = next[other] ?? -1;
      }
    }
    xyz.set([x, y, z], 3 * rank);
    const own = slot(i, j, k);
    next[rank] = heads[own] ?? -1;
    heads[own] = rank;
  }
  return Math.sqrt(least2) / spacing;
}
