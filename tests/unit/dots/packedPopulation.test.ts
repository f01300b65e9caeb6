import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellIndex } from '../../../src/dots/cellIndex';
import {
  densityCode,
  hairWord,
  inkWord,
  packPopulation,
} from '../../../src/dots/packedPopulation';

const unit = fc.double({ min: 0, max: 1, noNaN: true });

describe('the packed population', () => {
  it('files every point once, in the cell it lies in', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(unit, unit), { maxLength: 400 }), (points) => {
        const uv = Float32Array.from(points.flat());
        const { grid, cells, order } = cellIndex(uv);
        expect([...order].toSorted((a, b) => a - b)).toEqual(points.map((_p, i) => i));
        cells.forEach((word, cell) => {
          for (let k = word >>> 12; k < (word >>> 12) + (word & 4095); k++) {
            const i = order[k] ?? -1;
            const x = Math.min(grid - 1, Math.floor((uv[2 * i] ?? 0) * grid));
            const y = Math.min(grid - 1, Math.floor((uv[2 * i + 1] ?? 0) * grid));
            expect(y * grid + x).toBe(cell);
          }
        });
      }),
    );
  });

  it('refuses a cell that would overflow instead of dropping dots', () => {
    expect(() => cellIndex(new Float32Array(2 * 5000).fill(0.5))).toThrow(/5000 dots/);
  });

  it('keeps the order of densities and marks what never appears', () => {
    expect(densityCode(120)).toBe(1920);
    expect(densityCode(Number.POSITIVE_INFINITY)).toBe(4095);
    expect(densityCode(Number.NaN)).toBe(4095);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 255, noNaN: true }), (d) => {
        expect(Math.abs(densityCode(d) / 16 - d)).toBeLessThanOrEqual(1 / 32 + 1e-9);
      }),
    );
  });

  it('packs positions to a hundredth of a millimetre', () => {
    const packed = packPopulation(Float32Array.from([0.25, 0.75]), () => inkWord(10, 1, 1));
    const word = packed.words[0] ?? 0;
    expect((word & 65535) / 65535).toBeCloseTo(0.25, 4);
    expect((word >>> 16) / 65535).toBeCloseTo(0.75, 4);
    expect((packed.words[1] ?? 0) & 4095).toBe(160);
  });

  it('leaves out what never appears and sorts each cell by when it appears', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(unit, unit, fc.integer({ min: 0, max: 300 })), { maxLength: 60 }),
        (dots) => {
          const uv = Float32Array.from(dots.flatMap(([u, v]) => [u, v]));
          const packed = packPopulation(uv, (i) => inkWord(dots[i]?.[2] ?? 0, 1, 1));
          expect(packed.words.length / 2).toBe(dots.filter(([, , at]) => at < 255.9).length);
          for (const cell of packed.cells.filter((word) => (word & 4095) > 1)) {
            const first = cell >>> 12;
            const codes = Array.from(
              { length: cell & 4095 },
              (_one, k) => (packed.words[2 * (first + k) + 1] ?? 0) & 4095,
            );
            expect(codes).toEqual(codes.toSorted((a, b) => a - b));
          }
        },
      ),
    );
  });

  it('keeps figures apart in a hair word', () => {
    const word = hairWord(100, Math.PI, 1, 0.5);
    expect(word & 4095).toBe(1600);
    expect((word >>> 12) & 255).toBe(128);
    expect((word >>> 20) & 63).toBe(32);
    expect(word >>> 26).toBe(32);
  });
});
