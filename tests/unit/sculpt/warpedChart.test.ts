import { distance } from '../../../src/math/vec3';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleGrid } from '../../../src/anatomy/chartGrid';
import { frontalSection } from '../../../src/anatomy/frontalSection';
import { hairField } from '../../../src/anatomy/hairField';
import type { LandmarkName } from '../../../src/anatomy/landmarks';
import { radialSurface } from '../../../src/anatomy/radialSurface';
import { scalpAnatomy, type ScalpAnatomy } from '../../../src/anatomy/scalpAnatomy';
import type { Surface } from '../../../src/anatomy/surface';
import type { HeadModel } from '../../../src/sculpt/headFile';
import {
  HEAD_PRESETS,
  MEDIAN_MAN,
  MEDIAN_WOMAN,
  percentileShape,
  type HeadShape,
} from '../../../src/sculpt/headShapes';
import { warpLandmarks } from '../../../src/sculpt/warp';
import { warpedSurface } from '../../../src/sculpt/warpedSurface';
import { fitWarp } from '../../../src/sculpt/warpFit';
import { shippedHead } from './shippedHead';

let head: HeadModel;
let rest: Surface;

beforeAll(async () => {
  head = await shippedHead();
  rest = radialSurface(head.radius);
});

const SHAPES: Readonly<Record<string, HeadShape>> = {
  ...HEAD_PRESETS,
  'median woman, tape over the hair': MEDIAN_WOMAN,
  'man p5': percentileShape('man', 0),
  'man p95': percentileShape('man', 2),
  'woman p5': percentileShape('woman', 0),
  'woman p95': percentileShape('woman', 2),
  'longest, lowest': { ...MEDIAN_MAN, lengthMm: 220, breadthMm: 134, tragionVertexMm: 110 },
  'shortest, tallest': { ...MEDIAN_MAN, lengthMm: 170, breadthMm: 170, tragionVertexMm: 148 },
};

/** Those that lie on the smooth head; the ears' stand off it. */
const ON_SCALP: readonly LandmarkName[] = [
  'glabella',
  'trichion',
  'vertex',
  'crownWhorl',
  'opisthocranion',
  'inion',
  'nape',
  'euryon',
  'frontotemporale',
  'temporalRecess',
  'temporalPoint',
];

function shaped(shape: HeadShape): ScalpAnatomy {
  const { warp } = fitWarp(rest, head.landmarks, shape);
  return scalpAnatomy(warpedSurface(rest, warp), warpLandmarks(warp, head.landmarks));
}

describe.each(Object.entries(SHAPES))('the chart of a head: %s', (name, shape) => {
  it('leads from every landmark of the scalp back to it, within 0.3 mm', () => {
    const { warp } = fitWarp(rest, head.landmarks, shape);
    const surface = warpedSurface(rest, warp);
    const landmarks = warpLandmarks(warp, head.landmarks);
    const misses = ON_SCALP.map((landmark) => {
      const place = landmarks[landmark];
      return distance(surface.point(...surface.chart(place)), place);
    });
    process.stdout.write(`${name}: landmarks within ${Math.max(...misses).toFixed(3)} mm\n`);
    expect(Math.max(...misses)).toBeLessThan(0.3);
  });

  it('is the inverse of its points over the whole scalp, within 0.01 mm', () => {
    const { surface, hairBearingMm } = shaped(shape);
    let worst = 0;
    for (let at = 0; at < 3600; at++) {
      const [u, v] = [((at % 60) + 0.5) / 60, (Math.floor(at / 60) + 0.5) / 60];
      if (sampleGrid(hairBearingMm, u, v) < -30) continue;
      const place = surface.point(u, v);
      worst = Math.max(worst, distance(surface.point(...surface.chart(place)), place));
    }
    expect(worst).toBeLessThan(0.01);
  });

  it('cuts frontal sections that keep their distance from the midplane, within 0.5 mm', () => {
    const { surface, landmarks } = shaped(shape);
    for (const share of [0.13, 0.4, 0.65]) {
      const asideMm = share * landmarks.euryon[0];
      const { pointAt } = frontalSection(surface, asideMm, landmarks.glabella[1]);
      for (let arcMm = 0; arcMm <= 110; arcMm += 10) {
        expect(Math.abs(pointAt(arcMm)[0] - asideMm), `${share}, ${arcMm}`).toBeLessThan(0.5);
      }
    }
  });

  it('steps along a hair where the hair leads, within 2 degrees', () => {
    const anatomy = shaped(shape);
    const { surface, map, hairBearingMm } = anatomy;
    const flow = hairField(anatomy);
    const stepMm = 0.5;
    let worst = 0;
    for (let at = 0; at < 3600; at++) {
      const [u, v] = [((at % 60) + 0.5) / 60, (Math.floor(at / 60) + 0.5) / 60];
      if (sampleGrid(hairBearingMm, u, v) < 0) continue;
      const { direction } = flow(u, v);
      const [x, y, z] = surface.point(u, v);
      const ahead = surface.chart([
        x + stepMm * direction[0],
        y + stepMm * direction[1],
        z + stepMm * direction[2],
      ]);
      const [du, dv] = map.chartStep(u, v, direction);
      const length = Math.hypot(du, dv) * stepMm;
      expect(Math.abs(length / Math.hypot(ahead[0] - u, ahead[1] - v) - 1)).toBeLessThan(0.03);
      worst = Math.max(
        worst,
        turn(Math.atan2(dv, du) - Math.atan2(ahead[1] - v, ahead[0] - u)),
      );
    }
    process.stdout.write(`${name}: headings within ${worst.toFixed(2)} degrees\n`);
    expect(worst).toBeLessThan(2);
  });
});

/** An angle in radians as degrees of turn, 0..180. */
function turn(radians: number): number {
  const degrees = Math.abs((radians * 180) / Math.PI) % 360;
  return degrees > 180 ? 360 - degrees : degrees;
}
