import { beforeAll, describe, expect, it } from 'vitest';
import { sampleGrid } from '../../../src/anatomy/chartGrid';
import { radialSurface } from '../../../src/anatomy/radialSurface';
import { scalpAnatomy, type ScalpAnatomy } from '../../../src/anatomy/scalpAnatomy';
import { headShapeOf } from '../../../src/consultation/headMeasures';
import { appearanceDensities } from '../../../src/dots/appearance';
import { dotU, dotV } from '../../../src/dots/dotSequence';
import type { HeadModel } from '../../../src/sculpt/headFile';
import { HEAD_PRESETS, percentileShape, type HeadShape } from '../../../src/sculpt/headShapes';
import { warpLandmarks } from '../../../src/sculpt/warp';
import { warpedSurface } from '../../../src/sculpt/warpedSurface';
import { fitWarp } from '../../../src/sculpt/warpFit';
import { shippedHead } from '../sculpt/shippedHead';
import { builtDots } from './builtDots';

const sequence = builtDots();
let head: HeadModel;
let base: ScalpAnatomy;

beforeAll(async () => {
  head = await shippedHead();
  base = scalpAnatomy(radialSurface(head.radius), head.landmarks);
});

/** The document's heads at the limits of its measures: circumference, length, breadth, over the top. */
function limits(): [string, HeadShape][] {
  const shapes: [string, HeadShape][] = [];
  for (const face of ['man', 'woman'] as const) {
    for (const lengthMm of [170, 220]) {
      for (const breadthMm of [134, 170]) {
        for (const circumferenceMm of [510, 570, 630]) {
          for (const overTopMm of [300, 390]) {
            const measures = { circumferenceMm, lengthMm, breadthMm, overTopMm };
            shapes.push([
              `${face} ${lengthMm} x ${breadthMm}, ${circumferenceMm} round, ${overTopMm} over`,
              headShapeOf({ kind: 'measured', ...measures, face }),
            ]);
          }
        }
      }
    }
  }
  return shapes;
}

const SHAPES: readonly (readonly [string, HeadShape])[] = [
  ...Object.entries(HEAD_PRESETS),
  ['man p5', percentileShape('man', 0)],
  ['man p95', percentileShape('man', 2)],
  ['woman p5', percentileShape('woman', 0)],
  ['woman p95', percentileShape('woman', 2)],
  ['large man', headShapeOf({ ...measured(605, 212, 162, 372), face: 'man' })],
  ['large woman', headShapeOf({ ...measured(590, 205, 150, 380), face: 'woman' })],
  ...limits(),
];

function measured(
  circumferenceMm: number,
  lengthMm: number,
  breadthMm: number,
  overTopMm: number,
) {
  return { kind: 'measured' as const, circumferenceMm, lengthMm, breadthMm, overTopMm };
}

/** Chart tiles a side: 5-10 cm2 of skin each. */
const TILES = 18;
const STEPS = 8;

/** True area of the hair-bearing part of each tile and the dots that stand on it at 250 per cm2. */
function survey(shape: HeadShape): { areaCm2: number; reachingCm2: number; perCm2: number } {
  const { warp } = fitWarp(base.surface, head.landmarks, shape);
  const anatomy = scalpAnatomy(
    warpedSurface(base.surface, warp),
    warpLandmarks(warp, head.landmarks),
  );
  const hairy = (u: number, v: number): boolean => sampleGrid(anatomy.hairBearingMm, u, v) > 0;
  const areas = new Float64Array(TILES * TILES);
  const cells = TILES * STEPS;
  for (let at = 0; at < cells * cells; at++) {
    const [i, j] = [at % cells, Math.floor(at / cells)];
    const [u, v] = [(i + 0.5) / cells, (j + 0.5) / cells];
    if (!hairy(u, v)) continue;
    const tile = Math.floor(j / STEPS) * TILES + Math.floor(i / STEPS);
    areas[tile] = (areas[tile] ?? 0) + anatomy.map.mm2(u, v) / (cells * cells * 100);
  }
  const appears = appearanceDensities(
    sequence,
    () => 1,
    (u, v) => base.map.mm2(u, v) / anatomy.map.mm2(u, v),
  );
  const dots = new Float64Array(TILES * TILES);
  appears.forEach((at, rank) => {
    const [u, v] = [dotU(sequence, rank), dotV(sequence, rank)];
    if (!(at < 250) || !hairy(u, v)) return;
    const tile = Math.floor(v * TILES) * TILES + Math.floor(u * TILES);
    dots[tile] = (dots[tile] ?? 0) + 1;
  });
  let [areaCm2, reachingCm2, counted] = [0, 0, 0];
  areas.forEach((cm2, tile) => {
    areaCm2 += cm2;
    counted += dots[tile] ?? 0;
    // counts scatter by 1 % on 5 cm2, on slivers of a tile by the dots along its rim
    const asked = 250 * cm2;
    const missing = asked - (dots[tile] ?? 0);
    if (missing < Math.max(0.03 * asked, Math.sqrt(asked))) reachingCm2 += cm2;
  });
  return { areaCm2, reachingCm2, perCm2: counted / areaCm2 };
}

describe('the whole of the top density, 250 dots per cm2 of true skin', () => {
  it.each(SHAPES)('is reached on all hair-bearing skin: %s', (name, shape) => {
    const { areaCm2, reachingCm2, perCm2 } = survey(shape);
    const share = reachingCm2 / areaCm2;
    process.stdout.write(
      `${name}: ${perCm2.toFixed(1)} per cm2 on ${areaCm2.toFixed(0)} cm2, ${(100 * share).toFixed(1)} % reaches 250\n`,
    );
    expect(Math.abs(perCm2 / 250 - 1)).toBeLessThan(0.01);
    expect(share).toBeGreaterThan(0.98);
  });
});
