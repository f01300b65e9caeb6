import { assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chartOfDirection,
  chartOfPoint,
  directionOfChart,
} from '../../../src/anatomy/scalpChart';
import type { Vec3 } from '../../../src/math/vec3';

/** The table of docs/facts/head.md 4: landmark, place in mm, stereographic u and v. */
const TABLE: readonly (readonly [string, Vec3, number, number])[] = [
  ['glabella', [0, 36, 96.5], 0.5, 0.882],
  ['trichion', [0, 89, 81], 0.5, 0.714],
  ['vertex', [0, 131, -10], 0.5, 0.544],
  ['crown whorl', [8, 118, -62], 0.51, 0.477],
  ['opisthocranion', [0, 46, -98.5], 0.5, 0.362],
  ['inion', [0, 3, -88.5], 0.5, 0.274],
  ['nape hairline', [0, -36, -68], 0.5, 0.134],
  ['euryon', [76, 55, -21], 0.673, 0.481],
  ['frontotemporale', [53, 50, 66.5], 0.678, 0.731],
  ['temporal recess', [52, 88, 48], 0.609, 0.643],
  ['temporal point', [66, 45, 38], 0.729, 0.641],
  ['otobasion superior', [72, 24, -4], 0.773, 0.477],
  ['preauricular', [69.5, 5, 8], 0.875, 0.482],
  ['tragion', [70, 0, 0], 0.872, 0.433],
  ['otobasion inferior', [66, -24, -5], 0.945, 0.316],
  ['mastoid', [69, -10, -20], 0.83, 0.332],
];

describe('scalp chart', () => {
  it.each(TABLE)('puts %s where docs/facts/head.md 4 has it', (_name, p, u, v) => {
    const [a, b] = chartOfPoint(p);
    expect(a).toBeCloseTo(u, 2);
    expect(b).toBeCloseTo(v, 2);
  });

  it('comes back from directions', () => {
    const coordinate = double({ min: 0.02, max: 0.98, noNaN: true });
    assert(
      property(coordinate, coordinate, (u, v) => {
        const [a, b] = chartOfDirection(...directionOfChart(u, v));
        expect(a).toBeCloseTo(u, 10);
        expect(b).toBeCloseTo(v, 10);
      }),
    );
  });
});
