import { array, assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveLinear } from '../../../src/color/linearSolve';

const entry = double({ min: -10, max: 10, noNaN: true });

describe('solving a linear system', () => {
  it('finds the numbers that the system was made of', () => {
    assert(
      property(
        array(entry, { minLength: 9, maxLength: 9 }),
        array(entry, { minLength: 3, maxLength: 3 }),
        (cells, wanted) => {
          // a heavy diagonal keeps the system well posed
          const matrix = [0, 1, 2].map((i) =>
            [0, 1, 2].map((k) => (cells[3 * i + k] ?? 0) + (i === k ? 40 : 0)),
          );
          const right = matrix.map((row) =>
            row.reduce((sum, cell, k) => sum + cell * (wanted[k] ?? 0), 0),
          );
          const found = solveLinear(matrix, right) ?? [];
          expect(found).toHaveLength(3);
          found.forEach((x, k) => expect(x).toBeCloseTo(wanted[k] ?? 0, 9));
        },
      ),
    );
  });

  it('swaps rows where a pivot is zero, and says null where the system is singular', () => {
    const swapped = [
      [0, 2],
      [3, 0],
    ];
    expect(solveLinear(swapped, [4, 6])).toEqual([2, 2]);
    const singular = [
      [1, 2],
      [2, 4],
    ];
    expect(solveLinear(singular, [1, 2])).toBeNull();
  });
});
