import { beforeAll, describe, expect, it } from 'vitest';
import { sampleGrid } from '../../../src/anatomy/chartGrid';
import { hairField, miniaturisation, type HairAtPoint } from '../../../src/anatomy/hairField';
import type { ScalpAnatomy } from '../../../src/anatomy/scalpAnatomy';
import { chartOfPoint } from '../../../src/anatomy/scalpChart';
import type { Vec3 } from '../../../src/math/vec3';
import { builtAnatomy } from './builtHead';

let anatomy: ScalpAnatomy;
let hair: (u: number, v: number) => HairAtPoint;
beforeAll(async () => {
  anatomy = await builtAnatomy();
  hair = hairField(anatomy);
});

const at = (p: Vec3): HairAtPoint => hair(...chartOfPoint(p));
const degrees = (radians: number): number => (radians * 180) / Math.PI;

describe('hair flow', () => {
  it('is a unit tangent of the skin wherever hair grows', () => {
    for (let i = 0; i < 1600; i++) {
      const [u, v] = [(i % 40) / 39, Math.floor(i / 40) / 39];
      if (sampleGrid(anatomy.hairBearingMm, u, v) < 0) continue;
      const { direction: d, exitAngle, relativeUnits } = hair(u, v);
      const n = anatomy.surface.normal(u, v);
      expect(Math.hypot(...d)).toBeCloseTo(1, 6);
      expect(Math.abs(d[0] * n[0] + d[1] * n[1] + d[2] * n[2])).toBeLessThan(0.05);
      expect(degrees(exitAngle)).toBeGreaterThanOrEqual(7);
      expect(degrees(exitAngle)).toBeLessThanOrEqual(70);
      expect(relativeUnits).toBeGreaterThan(0.5);
      expect(relativeUnits).toBeLessThanOrEqual(1);
    }
  });

  it('runs forward over the top, down at the sides and down at the back', () => {
    expect(at([0, 125, 30]).direction[2]).toBeGreaterThan(0.8);
    expect(at([76, 45, -20]).direction[1]).toBeLessThan(-0.7);
    expect(at([0, 20, -96]).direction[1]).toBeLessThan(-0.9);
    expect(at([64, 60, 42]).direction[1]).toBeLessThan(-0.3);
    expect(at([64, 60, 42]).direction[2]).toBeGreaterThan(0);
  });

  it('turns clockwise about a whorl right of the midline, seen from behind', () => {
    const centre: Vec3 = [-12, 114, -68];
    const right = at([centre[0] + 12, centre[1], centre[2]]).direction;
    const left = at([centre[0] - 12, centre[1], centre[2]]).direction;
    // seen from behind, +x is on the left: clockwise carries it up, and the other side down
    expect(right[1]).toBeGreaterThan(left[1]);
    const mirrored = hairField(anatomy, { swirl: 'anticlockwise', side: 'right' });
    const turned = mirrored(...chartOfPoint([centre[0] + 12, centre[1], centre[2]])).direction;
    expect(turned[1]).toBeLessThan(right[1]);
  });

  it('leaves the skin flat at the temples, steep at the whorl (docs/facts/practice.md 3.6)', () => {
    expect(degrees(at([0, 104, 71]).exitAngle)).toBeLessThan(22);
    expect(degrees(at([66, 45, 38]).exitAngle)).toBeLessThan(12);
    expect(degrees(at([0, 131, -8]).exitAngle)).toBeGreaterThan(30);
    expect(degrees(at([-12, 114, -68]).exitAngle)).toBeGreaterThan(60);
  });

  it('is sparser at the temples than at the back (44 against 80-100 units)', () => {
    expect(at([66, 50, 40]).relativeUnits).toBeLessThan(0.7);
    expect(at([0, 46, -100]).relativeUnits).toBeGreaterThan(0.85);
    expect(at([0, 131, -8]).relativeUnits).toBe(1);
  });

  it('thins shafts by 40 % where hair is nearly lost', () => {
    expect(miniaturisation(1)).toBe(1);
    expect(miniaturisation(0)).toBeCloseTo(0.6, 9);
    expect(miniaturisation(-3)).toBeCloseTo(0.6, 9);
  });
});
