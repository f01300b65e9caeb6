import { beforeAll, describe, expect, it } from 'vitest';
import { insideOutline } from '../../../src/anatomy/chartOutline';
import { radialSurface } from '../../../src/anatomy/radialSurface';
import { scalpAnatomy } from '../../../src/anatomy/scalpAnatomy';
import { chartOfPoint } from '../../../src/anatomy/scalpChart';
import type { HeadModel } from '../../../src/sculpt/headFile';
import { measureHead, type HeadMeasures } from '../../../src/sculpt/measures';
import { shippedBytes, shippedHead } from './shippedHead';

let head: HeadModel;

beforeAll(async () => {
  head = await shippedHead();
});

describe('the mesh of the shipped head', () => {
  it.each(['full', 'low'] as const)(
    'is closed and manifold (%s): every edge is shared by two triangles, once each way',
    async (level) => {
      const { indices, positions } = (await shippedHead(level)).mesh;
      const vertices = positions.length / 3;
      const edges = new Set<number>();
      let repeated = 0;
      for (let t = 0; t < indices.length; t += 3) {
        for (let k = 0; k < 3; k++) {
          const edge = (indices[t + k] ?? 0) * vertices + (indices[t + ((k + 1) % 3)] ?? 0);
          if (edges.has(edge)) repeated++;
          edges.add(edge);
        }
      }
      let boundary = 0;
      for (const edge of edges) {
        const twin = (edge % vertices) * vertices + Math.floor(edge / vertices);
        if (!edges.has(twin)) boundary++;
      }
      expect({ repeated, boundary }).toEqual({ repeated: 0, boundary: 0 });
    },
  );

  it('encloses the volume of a head and shoulders, facing outwards', () => {
    expect(enclosedCm3(head)).toBeGreaterThan(5000);
    expect(enclosedCm3(head)).toBeLessThan(7000);
  });

  it('keeps within its budget of triangles and bytes', async () => {
    expect(head.mesh.indices.length / 3).toBeLessThanOrEqual(120_000);
    expect((await shippedBytes()).byteLength).toBeLessThanOrEqual(1_000_000);
  });

  it('has a light level of the same scalp, so that every dot lies where it does on the full one', async () => {
    const low = await shippedHead('low');
    expect(low.mesh.indices.length / 3).toBeLessThanOrEqual(25_000);
    expect((await shippedBytes('low')).byteLength).toBeLessThanOrEqual(210_000);
    expect(low.radius).toEqual(head.radius);
    expect(low.landmarks).toEqual(head.landmarks);
    const [measured, full] = [measureHead(low), measureHead(head)];
    for (const name of Object.keys(full) as (keyof HeadMeasures)[]) {
      expect(Math.abs(measured[name] - full[name]), name).toBeLessThan(0.5);
    }
  });

  it('has unit normals that agree with its triangles', () => {
    const { indices, positions, normals } = head.mesh;
    let against = 0;
    for (let t = 0; t < indices.length; t += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => 3 * (indices[t + k] ?? 0)) as [
        number,
        number,
        number,
      ];
      const n = crossOf(positions, a, b, c);
      const dot =
        n[0] * (normals[a] ?? 0) + n[1] * (normals[a + 1] ?? 0) + n[2] * (normals[a + 2] ?? 0);
      if (dot < 0) against++;
    }
    expect(against / (indices.length / 3)).toBeLessThan(0.0005);
    for (let i = 0; i < normals.length; i += 3) {
      const length = Math.hypot(normals[i] ?? 0, normals[i + 1] ?? 0, normals[i + 2] ?? 0);
      expect(Math.abs(length - 1)).toBeLessThan(1e-5);
    }
  });

  it('marks scalp on the crown, none on ears, face and neck', () => {
    const shadeNear = (x: number, y: number, z: number) => {
      const { positions, shade } = head.mesh;
      let best = 0;
      let least = Infinity;
      for (let i = 0; i < positions.length; i += 3) {
        const d = Math.hypot(
          (positions[i] ?? 0) - x,
          (positions[i + 1] ?? 0) - y,
          (positions[i + 2] ?? 0) - z,
        );
        if (d < least) [least, best] = [d, i / 3];
      }
      return shade[4 * best + 1];
    };
    expect(shadeNear(0, 131, -10)).toBe(255);
    expect(shadeNear(0, 46, -101)).toBe(255);
    expect(shadeNear(77, 60, -20)).toBe(255);
    expect(shadeNear(0, 50, 97)).toBe(0);
    expect(shadeNear(...head.landmarks.postaurale)).toBe(0);
    expect(shadeNear(...head.landmarks.menton)).toBe(0);
    expect(shadeNear(0, -110, -80)).toBe(0);
  });
});

describe('the shipped head against published medians of men', () => {
  // ANSUR II (docs/facts/practice.md 3.5); bigonial, nose and tape over the top: Zhuang & Bradtmiller 2005.
  const medians: readonly (readonly [keyof HeadMeasures, number])[] = [
    ['lengthMm', 199.5],
    ['breadthMm', 154.3],
    ['circumferenceMm', 574.4],
    ['tragionVertexMm', 131.1],
    ['bizygomaticMm', 143],
    ['mentonSellionMm', 122.6],
    ['earLengthMm', 64],
    ['bigonialMm', 120.4],
    ['overTopMm', 350.7],
    ['noseLengthMm', 52],
    ['noseBreadthMm', 36.6],
  ];

  it('lies within 3 mm of each', () => {
    const found = measureHead(head);
    const rows = medians.map(
      ([name, median]) => `${name} ${found[name].toFixed(1)} (${median})`,
    );
    process.stdout.write(`built head, mm (cited median): ${rows.join(', ')}\n`);
    for (const [name, median] of medians) {
      expect(Math.abs(found[name] - median), name).toBeLessThanOrEqual(3);
    }
  });
});

describe('the scalp chart on the shipped head', () => {
  it('has the area of the mesh: the cap within 80 degrees of the pole, within 1 %', () => {
    const surface = radialSurface(head.radius);
    const rim = 0.2184;
    const size = 300;
    let integral = 0;
    for (let j = 0; j < size; j++) {
      for (let i = 0; i < size; i++) {
        const [u, v] = [(i + 0.5) / size, (j + 0.5) / size];
        if (Math.hypot(u - 0.5, v - 0.5) < rim) integral += surface.mm2(u, v) / (size * size);
      }
    }
    const { indices, positions } = head.mesh;
    let mesh = 0;
    for (let t = 0; t < indices.length; t += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => 3 * (indices[t + k] ?? 0)) as [
        number,
        number,
        number,
      ];
      const middle = (k: number) =>
        ((positions[a + k] ?? 0) + (positions[b + k] ?? 0) + (positions[c + k] ?? 0)) / 3;
      const [u, v] = chartOfPoint([middle(0), middle(1), middle(2)]);
      if (Math.hypot(u - 0.5, v - 0.5) < rim) {
        mesh += Math.hypot(...crossOf(positions, a, b, c)) / 2;
      }
    }
    process.stdout.write(
      `scalp cap: chart ${integral.toFixed(0)} mm2, mesh ${mesh.toFixed(0)} mm2\n`,
    );
    expect(Math.abs(integral / mesh - 1)).toBeLessThan(0.01);
  });

  it('lies on the mesh: scalp vertices are within 0.15 mm of the radial surface', () => {
    const surface = radialSurface(head.radius);
    const { positions, shade } = head.mesh;
    let worst = 0;
    for (let n = 0; n < positions.length / 3; n++) {
      const p = [0, 1, 2].map((k) => positions[3 * n + k] ?? 0) as [number, number, number];
      if (shade[4 * n + 1] !== 255 || Math.abs(p[0]) > 66) continue;
      const [u, v] = chartOfPoint(p);
      const q = surface.point(u, v);
      worst = Math.max(worst, Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]));
    }
    expect(worst).toBeLessThan(0.15);
  });

  it('stays nearly conformal inside the natural outline (docs/facts/head.md 4: 1.03 median, 1.10 p95)', () => {
    const surface = radialSurface(head.radius);
    const { hairBearing } = scalpAnatomy(surface, head.landmarks);
    const stretch: number[] = [];
    let areaCm2 = 0;
    const size = 160;
    for (let j = 0; j < size; j++) {
      for (let i = 0; i < size; i++) {
        const [u, v] = [(i + 0.5) / size, (j + 0.5) / size];
        if (!insideOutline(hairBearing, u, v)) continue;
        const { e, f, g } = surface.metric(u, v);
        const spread = Math.sqrt(((e - g) / 2) ** 2 + f * f);
        stretch.push(Math.sqrt(((e + g) / 2 + spread) / ((e + g) / 2 - spread)));
        areaCm2 += surface.mm2(u, v) / (size * size) / 100;
      }
    }
    stretch.sort((a, b) => a - b);
    const p50 = stretch[Math.floor(stretch.length / 2)] ?? 0;
    const p95 = stretch[Math.floor(stretch.length * 0.95)] ?? 0;
    process.stdout.write(
      `chart anisotropy p50 ${p50.toFixed(3)}, p95 ${p95.toFixed(3)}; hair-bearing ${areaCm2.toFixed(0)} cm2\n`,
    );
    expect(p50).toBeLessThan(1.05);
    expect(p95).toBeLessThan(1.13);
    expect(areaCm2).toBeGreaterThan(570);
    expect(areaCm2).toBeLessThan(650);
  });
});

function crossOf(p: Float32Array, a: number, b: number, c: number): [number, number, number] {
  const u = [0, 1, 2].map((k) => (p[b + k] ?? 0) - (p[a + k] ?? 0)) as [number, number, number];
  const v = [0, 1, 2].map((k) => (p[c + k] ?? 0) - (p[a + k] ?? 0)) as [number, number, number];
  return [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
}

function enclosedCm3({ mesh: { positions, indices } }: HeadModel): number {
  let sum = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => 3 * (indices[t + k] ?? 0)) as [
      number,
      number,
      number,
    ];
    const n = crossOf(positions, a, b, c);
    for (let k = 0; k < 3; k++) sum += (positions[a + k] ?? 0) * (n[k] ?? 0);
  }
  return sum / 6000;
}
