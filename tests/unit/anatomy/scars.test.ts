import { beforeAll, describe, expect, it } from 'vitest';
import { existingHair } from '../../../src/anatomy/lossPattern';
import type { ScalpAnatomy } from '../../../src/anatomy/scalpAnatomy';
import {
  donorArea,
  punchScars,
  scarHairLoss,
  scarTissue,
  typicalFue,
  typicalFut,
} from '../../../src/anatomy/scars';
import { builtAnatomy } from './builtHead';

let anatomy: ScalpAnatomy;
beforeAll(async () => {
  anatomy = await builtAnatomy();
});

function areaCm2(field: (u: number, v: number) => number, size = 600): number {
  let mm2 = 0;
  for (let i = 0; i < size * size; i++) {
    const u = ((i % size) + 0.5) / size;
    const v = (Math.floor(i / size) + 0.5) / size;
    const here = field(u, v);
    if (here > 0) mm2 += here * anatomy.map.mm2(u, v);
  }
  return mm2 / (size * size * 100);
}

describe('scars', () => {
  it('cut a strip of its length and width at its height', () => {
    const field = scarTissue([typicalFut], anatomy);
    const drawn = (typicalFut.lengthMm * typicalFut.widthMm) / 100;
    expect(Math.abs(areaCm2(field) / drawn - 1)).toBeLessThan(0.2);
    const middle = anatomy.surface.point(0.5, 0.3);
    expect(middle[2]).toBeLessThan(0);
    expect(field(0.5, 0.9)).toBe(0);
  });

  it('bare a round patch of its radius', () => {
    const field = scarTissue([{ kind: 'patch', u: 0.5, v: 0.4, radiusMm: 12 }], anatomy);
    expect(areaCm2(field) / (Math.PI * 1.2 ** 2)).toBeCloseTo(1, 1);
  });

  it('punch pale dots of 0.7-1.0 mm, 12-25 per cm2 of donor', () => {
    const punches = punchScars(typicalFue, anatomy);
    const perCm2 = punches.length / areaCm2(donorArea(anatomy), 300);
    expect(perCm2).toBeGreaterThan(12);
    expect(perCm2).toBeLessThan(25);
    for (const punch of punches) {
      expect(punch.diameterMm).toBeGreaterThan(0.7);
      expect(punch.diameterMm).toBeLessThan(1);
      expect(anatomy.surface.point(punch.u, punch.v)[2]).toBeLessThan(0);
    }
    expect(punchScars(typicalFue, anatomy)).toEqual(punches);
    expect(punchScars({ ...typicalFue, seed: 2 }, anatomy)).not.toEqual(punches);
  });

  it('leave no hair in a strip', () => {
    const loss = { pattern: 'norwood-1' as const, seed: 1 };
    const whole = areaCm2(existingHair(loss, anatomy), 400);
    const cut = areaCm2(existingHair(loss, anatomy, [typicalFut]), 400);
    const drawn = (typicalFut.lengthMm * typicalFut.widthMm) / 100;
    expect(Math.abs((whole - cut) / drawn - 1)).toBeLessThan(0.25);
  });

  it('take the extracted share of the donor hair, and nothing without scars', () => {
    const lost = scarHairLoss([typicalFue], anatomy);
    expect(lost(0.5, 0.33)).toBeCloseTo(18 / 80, 1);
    expect(lost(0.5, 0.6)).toBe(0);
    expect(scarHairLoss([], anatomy)(0.5, 0.33)).toBe(0);
  });
});
