import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellIndex } from '../../../src/dots/cellIndex';
import {
  CELL_WORD,
  codeIn,
  DOT_WORD,
  HAIR_WORD,
  mostOf,
  PLACE_WORD,
  WIDEST_DOT,
  type BitField,
} from '../../../src/dots/gpuLayout';
import {
  densityCode,
  hairWord,
  inkWord,
  membersOf,
  packPopulation,
  unpackDot,
  unpackHair,
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
          const first = codeIn(CELL_WORD.first, word);
          for (let k = first; k < first + codeIn(CELL_WORD.count, word); k++) {
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
    const dot = unpackDot(word, packed.words[1] ?? 0);
    expect(dot.u).toBeCloseTo(0.25, 4);
    expect(dot.v).toBeCloseTo(0.75, 4);
    expect(dot.appearsAt).toBe(10);
  });

  it('leaves out what never appears and sorts each cell by when it appears', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(unit, unit, fc.integer({ min: 0, max: 300 })), { maxLength: 60 }),
        (dots) => {
          const uv = Float32Array.from(dots.flatMap(([u, v]) => [u, v]));
          const packed = packPopulation(uv, (i) => inkWord(dots[i]?.[2] ?? 0, 1, 1));
          expect(packed.words.length / 2).toBe(dots.filter(([, , at]) => at < 255.9).length);
          expect(membersOf(packed.cells)).toBe(packed.words.length / 2);
          for (const cell of packed.cells.filter((w) => codeIn(CELL_WORD.count, w) > 1)) {
            const first = codeIn(CELL_WORD.first, cell);
            const codes = Array.from({ length: codeIn(CELL_WORD.count, cell) }, (_one, k) =>
              codeIn(DOT_WORD.appears, packed.words[2 * (first + k) + 1] ?? 0),
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

  it.each(Object.entries({ PLACE_WORD, DOT_WORD, HAIR_WORD, CELL_WORD }))(
    'gives each bit of the %s to one field',
    (_name, fields: Readonly<Record<string, BitField>>) => {
      const masks = Object.values(fields).map((f) => BigInt(mostOf(f)) << BigInt(f.shift));
      expect(masks.reduce((sum, mask) => sum + mask, 0n)).toBe(2n ** 32n - 1n);
      expect(masks.reduce((all, mask) => all | mask, 0n)).toBe(2n ** 32n - 1n);
    },
  );

  it('reads back what was packed, to half a code', () => {
    const half = (field: BitField): number => 0.5 / field.perUnit + 1e-9;
    const density = fc.double({ min: 0, max: 255.8, noNaN: true });
    const place = fc.record({ u: unit, v: unit });
    const dot = fc.record({
      appearsAt: density,
      diameter: fc.double({ min: 0.5, max: WIDEST_DOT, noNaN: true }),
      ink: fc.double({ min: 0.5, max: 1.5, noNaN: true }),
    });
    const hair = fc.record({
      appearsAt: density,
      heading: fc.double({ min: -10, max: 10, noNaN: true }),
      length: fc.double({ min: 0.6, max: 1.4, noNaN: true }),
      greyLot: fc.double({ min: 0, max: 0.999, noNaN: true }),
    });
    const near = (found: number, wanted: number, field: BitField): void => {
      expect(Math.abs(found - wanted)).toBeLessThanOrEqual(half(field));
    };
    fc.assert(
      fc.property(place, dot, hair, ({ u, v }, ink, shaft) => {
        const inkFigures = inkWord(ink.appearsAt, ink.diameter, ink.ink);
        const packed = packPopulation(Float32Array.of(u, v), () => inkFigures);
        const found = unpackDot(packed.words[0] ?? 0, packed.words[1] ?? 0);
        near(found.u, u, PLACE_WORD.u);
        near(found.v, v, PLACE_WORD.v);
        near(found.appearsAt, ink.appearsAt, DOT_WORD.appears);
        near(found.diameter, ink.diameter, DOT_WORD.diameter);
        near(found.ink, ink.ink, DOT_WORD.ink);
        const { appearsAt, heading, length, greyLot } = shaft;
        const grown = unpackHair(0, hairWord(appearsAt, heading, length, greyLot));
        near(grown.appearsAt, appearsAt, HAIR_WORD.appears);
        near(grown.length, length, HAIR_WORD.length);
        near(grown.greyLot + 0.5 / HAIR_WORD.greyLot.perUnit, greyLot, HAIR_WORD.greyLot);
        near(Math.cos(grown.heading - heading), 1, HAIR_WORD.heading);
      }),
    );
    expect(unpackDot(0, inkWord(Infinity, 1, 1)).appearsAt).toBe(Infinity);
  });
});
