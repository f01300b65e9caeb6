import { assert, double, property, record, tuple } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { radialSurface } from '../../../src/anatomy/radialSurface';
import type { Surface } from '../../../src/anatomy/surface';
import { distance, type Vec3 } from '../../../src/math/vec3';
import type { HeadModel } from '../../../src/sculpt/headFile';
import {
  HEAD_PRESETS,
  MEDIAN_MAN,
  MEDIAN_WOMAN,
  percentileShape,
  shapeFromTape,
  tragionVertexFromTape,
  type HeadShape,
} from '../../../src/sculpt/headShapes';
import { measureHead } from '../../../src/sculpt/measures';
import {
  createWarp,
  NO_WARP,
  unwarpPoint,
  warpLandmarks,
  warpMesh,
  warpPoint,
} from '../../../src/sculpt/warp';
import { warpedSurface } from '../../../src/sculpt/warpedSurface';
import { fitWarp, type FittedMeasure } from '../../../src/sculpt/warpFit';
import { shippedHead } from './shippedHead';

let head: HeadModel;
let surface: Surface;

beforeAll(async () => {
  head = await shippedHead();
  surface = radialSurface(head.radius);
});

const SHAPES: Readonly<Record<string, HeadShape>> = {
  ...HEAD_PRESETS,
  'median woman, tape over the hair': MEDIAN_WOMAN,
  'man p5': percentileShape('man', 0),
  'man p95': percentileShape('man', 2),
  'woman p5': percentileShape('woman', 0),
  'woman p95': percentileShape('woman', 2),
};

describe('fitting a head to measures', () => {
  it.each(Object.entries(SHAPES))('%s: the warped mesh measures within 3 mm', (name, shape) => {
    const { warp } = fitWarp(surface, head.landmarks, shape);
    const { positions } = warpMesh(warp, head.mesh.positions, head.mesh.normals);
    const found = measureHead({
      mesh: { positions, indices: head.mesh.indices },
      landmarks: warpLandmarks(warp, head.landmarks),
    });
    const names: FittedMeasure[] = [
      'lengthMm',
      'breadthMm',
      'circumferenceMm',
      'tragionVertexMm',
      'bizygomaticMm',
      'bigonialMm',
      'mentonSellionMm',
    ];
    const rows = names.map((m) => `${m} ${found[m].toFixed(1)} (${shape[m].toFixed(0)})`);
    process.stdout.write(`${name}: ${rows.join(', ')}\n`);
    for (const m of names) expect(Math.abs(found[m] - shape[m]), m).toBeLessThanOrEqual(3);
  });

  it('says by how much a circumference misses that no such length and breadth can have', () => {
    const odd = { ...MEDIAN_MAN, lengthMm: 215, breadthMm: 166, circumferenceMm: 530 };
    expect(fitWarp(surface, head.landmarks, odd).missMm.circumferenceMm).toBeGreaterThan(5);
  });

  it('refuses measures that no head has, naming the measure', () => {
    const shape = { ...MEDIAN_MAN, lengthMm: 300 };
    expect(() => fitWarp(surface, head.landmarks, shape)).toThrow(
      /lengthMm is 300.*170 and 220/,
    );
    const nan = { ...MEDIAN_MAN, breadthMm: Number.NaN };
    expect(() => fitWarp(surface, head.landmarks, nan)).toThrow(/breadthMm/);
  });

  it('completes a shape from the tape: the medians give the median faces', () => {
    expect(shapeFromTape(MEDIAN_MAN, 0)).toEqual(MEDIAN_MAN);
    expect(shapeFromTape(MEDIAN_WOMAN, 1)).toEqual(MEDIAN_WOMAN);
  });

  it.each(Object.entries(SHAPES))(
    '%s: the tape over the top gives the height',
    (_name, shape) => {
      const { warp } = fitWarp(surface, head.landmarks, shape);
      const { positions } = warpMesh(warp, head.mesh.positions, head.mesh.normals);
      const { overTopMm, tragionVertexMm } = measureHead({
        mesh: { positions, indices: head.mesh.indices },
        landmarks: warpLandmarks(warp, head.landmarks),
      });
      expect(
        Math.abs(tragionVertexFromTape(overTopMm, shape.breadthMm) - tragionVertexMm),
      ).toBeLessThan(3);
    },
  );
});

describe('the warp', () => {
  const anyShape = record({
    cranium: double({ min: 0.88, max: 1.1, noNaN: true }),
    cheek: double({ min: 0.88, max: 1.1, noNaN: true }),
    jaw: double({ min: 0.82, max: 1.15, noNaN: true }),
    neck: double({ min: 0.75, max: 1.12, noNaN: true }),
    height: double({ min: 0.88, max: 1.1, noNaN: true }),
    face: double({ min: 0.84, max: 1.12, noNaN: true }),
    depth: double({ min: 0.88, max: 1.1, noNaN: true }),
    squareness: double({ min: -0.1, max: 0.16, noNaN: true }),
    femininity: double({ min: 0, max: 1, noNaN: true }),
    flatOcciput: double({ min: 0, max: 1, noNaN: true }),
  });
  const anyPoint = tuple(
    double({ min: -115, max: 115, noNaN: true }),
    double({ min: -200, max: 135, noNaN: true }),
    double({ min: -115, max: 122, noNaN: true }),
  );

  it('is the identity without parameters', () => {
    assert(
      property(anyPoint, (p) => {
        expect(distance(warpPoint(createWarp(NO_WARP), p), p)).toBeLessThan(1e-9);
      }),
    );
  });

  it('can be undone', () => {
    assert(
      property(anyShape, anyPoint, (shape, p) => {
        const warp = createWarp(shape);
        expect(distance(unwarpPoint(warp, warpPoint(warp, p)), p)).toBeLessThan(1e-4);
      }),
    );
  });

  it('never folds space: the Jacobian stays clear of zero', () => {
    assert(
      property(anyShape, anyPoint, (shape, p) => {
        expect(determinant(createWarp(shape), p)).toBeGreaterThan(0.3);
      }),
    );
  });

  it('is smooth: first derivatives do not jump', () => {
    assert(
      property(anyShape, anyPoint, (shape, p) => {
        const warp = createWarp(shape);
        const h = 0.01;
        for (const axis of [0, 1, 2] as const) {
          const at = (s: number) =>
            warpPoint(warp, p.map((c, k) => (k === axis ? c + s : c)) as unknown as Vec3);
          const [a, b, c] = [at(-h), at(0), at(h)];
          const jump = [0, 1, 2].map((k) => ((c[k] ?? 0) - 2 * (b[k] ?? 0) + (a[k] ?? 0)) / h);
          expect(Math.hypot(...jump)).toBeLessThan(0.005);
        }
      }),
    );
  });

  it('is symmetric', () => {
    assert(
      property(anyShape, anyPoint, (shape, p) => {
        const warp = createWarp(shape);
        const [x, y, z] = warpPoint(warp, p);
        expect(distance(warpPoint(warp, [-p[0], p[1], p[2]]), [-x, y, z])).toBeLessThan(1e-9);
      }),
    );
  });
});

describe('the warped scalp', () => {
  it('keeps chart coordinates: its point is the warped point, its normal that of the mesh', () => {
    const { warp } = fitWarp(surface, head.landmarks, HEAD_PRESETS.round);
    const warped = warpedSurface(surface, warp);
    const moved = warpMesh(
      warp,
      Float32Array.from(surface.point(0.55, 0.6)),
      Float32Array.from(surface.normal(0.55, 0.6)),
    );
    const point = warped.point(0.55, 0.6);
    const normal = warped.normal(0.55, 0.6);
    for (const k of [0, 1, 2] as const) {
      expect(point[k]).toBeCloseTo(moved.positions[k] ?? 0, 4);
      expect(normal[k]).toBeCloseTo(moved.normals[k] ?? 0, 3);
    }
  });

  it('scales its mm2 map with the head', () => {
    const grown = createWarp({
      ...NO_WARP,
      cranium: 1.1,
      cheek: 1.1,
      jaw: 1.1,
      neck: 1.1,
      height: 1.1,
      face: 1.1,
      depth: 1.1,
    });
    const ratio = warpedSurface(surface, grown).mm2(0.5, 0.5) / surface.mm2(0.5, 0.5);
    expect(ratio).toBeCloseTo(1.21, 3);
  });
});

function determinant(warp: ReturnType<typeof createWarp>, p: Vec3): number {
  const h = 0.01;
  const o = warpPoint(warp, p);
  const d = [0, 1, 2].map((axis) => {
    const q = warpPoint(warp, p.map((c, k) => (k === axis ? c + h : c)) as unknown as Vec3);
    return q.map((c, k) => (c - (o[k] ?? 0)) / h);
  }) as [number[], number[], number[]];
  const [a, b, c] = d.map(([x = 0, y = 0, z = 0]) => [x, y, z] as const) as [Vec3, Vec3, Vec3];
  return (
    a[0] * (b[1] * c[2] - b[2] * c[1]) -
    a[1] * (b[0] * c[2] - b[2] * c[0]) +
    a[2] * (b[0] * c[1] - b[1] * c[0])
  );
}
