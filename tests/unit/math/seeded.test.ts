import { describe, expect, it } from 'vitest';
import { hash32, hashUnit, seededRandom, valueNoise } from '../../../src/math/seeded';

describe('seeded randomness', () => {
  it('gives the same bits on every machine', () => {
    expect([hash32(1, 2), hash32(7, 0), hash32(0xffffffff, 12345)]).toMatchInlineSnapshot(`
      [
        43495197,
        2438488908,
        3251625828,
      ]
    `);
    const random = seededRandom(42);
    expect([random(), random(), random()].map((x) => x * 4294967296)).toMatchInlineSnapshot(`
      [
        3733840020,
        768263583,
        285336659,
      ]
    `);
  });

  it('is uniform: mean 1/2 and variance 1/12 over 20,000 draws', () => {
    const random = seededRandom(3);
    for (const draw of [(i: number) => hashUnit(5, i), () => random()]) {
      const draws = Array.from({ length: 20_000 }, (_, i) => draw(i));
      const mean = draws.reduce((a, b) => a + b, 0) / draws.length;
      const variance = draws.reduce((a, b) => a + (b - mean) ** 2, 0) / draws.length;
      expect(mean).toBeCloseTo(0.5, 2);
      expect(variance).toBeCloseTo(1 / 12, 2);
    }
  });

  it('makes noise within -1..1 that is continuous over lattice planes and differs by seed', () => {
    let differs = 0;
    for (let i = 0; i < 2000; i++) {
      const x = hashUnit(1, i) * 40 - 20;
      const y = hashUnit(2, i) * 40 - 20;
      const z = hashUnit(3, i) * 40 - 20;
      const value = valueNoise(9, x, y, z);
      expect(Math.abs(value)).toBeLessThanOrEqual(1);
      expect(Math.abs(valueNoise(9, x + 1e-4, y, z) - value)).toBeLessThan(1e-3);
      if (Math.abs(valueNoise(10, x, y, z) - value) > 0.1) differs++;
    }
    expect(differs).toBeGreaterThan(1000);
  });
});
