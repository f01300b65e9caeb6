import { smoothstep } from '../math/scalar';
import patternData from '../../assets/loss-patterns.json' with { type: 'json' };
import { chartGrid, sampleGrid, type ChartGrid } from './chartGrid';
import { maskDepth, type LossMask } from './lossMask';
import { valueNoise } from '../math/seeded';
import type { ScalpAnatomy } from './scalpAnatomy';
import { scarHairLoss, type Scar } from './scars';

export const lossPatternIds = [
  'norwood-1',
  'norwood-2',
  'norwood-2a',
  'norwood-3',
  'norwood-3a',
  'norwood-3v',
  'norwood-4',
  'norwood-4a',
  'norwood-5',
  'norwood-5a',
  'norwood-6',
  'norwood-7',
  'ludwig-1',
  'ludwig-2',
  'ludwig-3',
  'areata',
  'totalis',
] as const;

export type LossPatternId = (typeof lossPatternIds)[number];

export interface Loss {
  readonly pattern: LossPatternId;
  /** The client's own irregularity of every border; places the patches of areata. */
  readonly seed: number;
}

export interface LossPattern {
  readonly id: LossPatternId;
  readonly name: string;
  /** Published or modelled bald area (docs/facts/practice.md 5); null where it is seeded. */
  readonly areaCm2: number | null;
  readonly masks: readonly LossMask[];
}

/** Chart nodes a side: 1.6 mm on the crown, finer than any border of a pattern. */
const NODES = 256;
/** Borders wander by 15 % of a 34 mm wave, 5 mm, and by 1.5 mm over 9 mm (estimate). */
const WANDER_WAVE_MM = 34;
const WANDER_MM = 0.15 * WANDER_WAVE_MM;
const FRAY_WAVE_MM = 9;
const FRAY_MM = 1.5;

export function lossPattern(id: LossPatternId): LossPattern {
  const found = (patternData.patterns as readonly LossPattern[]).find((p) => p.id === id);
  if (!found) {
    throw new Error(
      `There is no hair-loss pattern "${id}": add it to assets/loss-patterns.json.`,
    );
  }
  return found;
}

function wander(anatomy: ScalpAnatomy, seed: number, u: number, v: number): number {
  const { map } = anatomy;
  const x = map.x(u, v);
  const y = map.y(u, v);
  const z = map.z(u, v);
  const wave = 1 / WANDER_WAVE_MM;
  const fray = 1 / FRAY_WAVE_MM;
  return (
    WANDER_MM * valueNoise(seed, x * wave, y * wave, z * wave) +
    FRAY_MM * valueNoise(seed + 1, x * fray, y * fray, z * fray)
  );
}

function lossGrid(loss: Loss, anatomy: ScalpAnatomy): ChartGrid {
  const parts = lossPattern(loss.pattern).masks.map((mask) => ({
    mask,
    depth: maskDepth(mask, anatomy, loss.seed),
  }));
  return chartGrid(NODES, (u, v) => {
    if (sampleGrid(anatomy.hairBearingMm, u, v) < -12) return 0;
    let lost = 0;
    for (const { mask, depth } of parts) {
      const half = mask.gradientMm / 2;
      const at = depth(u, v);
      if (at < -half - WANDER_MM - FRAY_MM || lost >= 1 - mask.residual) continue;
      const deep = at > half + WANDER_MM + FRAY_MM;
      const border = deep
        ? at
        : at + wander(anatomy, loss.seed, u, v) * Math.min(1, mask.gradientMm / 10);
      lost = Math.max(lost, (1 - mask.residual) * smoothstep(-half, half, border));
    }
    return lost;
  });
}

/**
 * Share of terminal hair lost to the pattern at (u, v), 0..1: with a gradient of 10-24 mm and
 * a seeded irregularity at every border. Meaningful on hair-bearing scalp.
 */
export function hairLoss(loss: Loss, anatomy: ScalpAnatomy): (u: number, v: number) => number {
  const grid = lossGrid(loss, anatomy);
  return (u, v) => sampleGrid(grid, u, v);
}

/**
 * Terminal hair of a head without loss, relative to full: 55 % at the hairline's very edge,
 * full 12 mm behind it (Keene: 51 of 80-100 units per cm2), none on the face.
 */
export function nativeHair(anatomy: ScalpAnatomy): (u: number, v: number) => number {
  const { hairBearingMm } = anatomy;
  return (u, v) => {
    const behind = sampleGrid(hairBearingMm, u, v);
    return smoothstep(-2, 4, behind) * (0.55 + 0.45 * smoothstep(0, 12, behind));
  };
}

/** Remaining terminal-hair density relative to full, 0..1: less the pattern's loss and scars. */
export function existingHair(
  loss: Loss,
  anatomy: ScalpAnatomy,
  scars: readonly Scar[] = [],
): (u: number, v: number) => number {
  const native = nativeHair(anatomy);
  const lost = hairLoss(loss, anatomy);
  const scarred = scarHairLoss(scars, anatomy);
  return (u, v) => native(u, v) * (1 - lost(u, v)) * (1 - scarred(u, v));
}

/** Bald area in cm2: the loss integrated over hair-bearing scalp. */
export function baldAreaCm2(loss: Loss, anatomy: ScalpAnatomy): number {
  const lost = hairLoss(loss, anatomy);
  const size = NODES;
  let mm2 = 0;
  for (let j = 0; j < size; j++) {
    for (let i = 0; i < size; i++) {
      const u = (i + 0.5) / size;
      const v = (j + 0.5) / size;
      if (sampleGrid(anatomy.hairBearingMm, u, v) <= 0) continue;
      mm2 += lost(u, v) * anatomy.map.mm2(u, v);
    }
  }
  return mm2 / (size * size * 100);
}
