import { beforeAll, describe, expect, it } from 'vitest';
import { hairlineDefaults, hairlineStyleIds } from '../../../src/anatomy/hairline';
import { lossPatternIds, type LossPatternId } from '../../../src/anatomy/lossPattern';
import type { ScalpAnatomy } from '../../../src/anatomy/scalpAnatomy';
import { typicalFut } from '../../../src/anatomy/scars';
import { appearanceDensities } from '../../../src/dots/appearance';
import { census, censusGround, type Census } from '../../../src/dots/census';
import { EVEN_ZONES, inkField, rasterise, type InkSpec } from '../../../src/dots/densityField';
import type { DotSequence } from '../../../src/dots/dotSequence';
import { scalpZoneIds } from '../../../src/anatomy/scalpZones';
import snapshot from '../../data/patterns-and-hairlines.json' with { type: 'json' };
import { builtAnatomy } from '../anatomy/builtHead';
import { builtDots } from './builtDots';

let anatomy: ScalpAnatomy;
let dots: DotSequence;
beforeAll(async () => {
  anatomy = await builtAnatomy();
  dots = builtDots();
});

const spec = (pattern: LossPatternId, change: Partial<InkSpec> = {}): InkSpec => ({
  loss: { pattern, seed: 1 },
  hairline: hairlineDefaults('natural'),
  zones: EVEN_ZONES,
  ...change,
});

function count(ink: InkSpec, densityPerCm2: number): Census {
  const field = inkField(ink, anatomy);
  const ground = censusGround(field, ink.hairline, anatomy);
  return census(dots, appearanceDensities(dots, field), densityPerCm2, ground);
}

describe('the ink field', () => {
  it('treats a Norwood VI head by about 280 cm2 and 42,000 dots at 150 per cm2', () => {
    const { total } = count(spec('norwood-6'), 150);
    expect(Math.abs(total.fullDensityCm2 / 280 - 1)).toBeLessThan(0.15);
    expect(Math.abs(total.dots / 42_000 - 1)).toBeLessThan(0.15);
  });

  it.each([60, 150, 250])(
    'counts area x density within 1 percent in every zone at %d per cm2',
    (density) => {
      const { total, zones } = count(spec('norwood-6'), density);
      for (const zone of [...Object.values(zones), total]) {
        const expected = zone.fullDensityCm2 * density;
        // a small zone is nearly all border, where a dot falls to one side or the other
        expect(Math.abs(zone.dots - expected)).toBeLessThan(Math.max(0.01 * expected, 25));
      }
      const sum = Object.values(zones).reduce(
        (dotsOfZones, zone) => dotsOfZones + zone.dots,
        0,
      );
      expect(sum).toBe(total.dots);
    },
  );

  it('lays nothing on the forehead, face and nape, whatever the style', () => {
    for (const style of hairlineStyleIds) {
      const field = inkField(spec('totalis', { hairline: hairlineDefaults(style) }), anatomy);
      expect(field(0.5, anatomy.midline.vAtArc(40))).toBe(0);
      expect(field(0.5, anatomy.midline.vAtArc(5))).toBe(0);
      expect(field(0.5, 0.03)).toBe(0);
      expect(field(0.9, 0.9)).toBe(0);
    }
  });

  it('lays next to nothing on a head that lost nothing, and more with every stage', () => {
    const stages: LossPatternId[] = [
      'norwood-1',
      'norwood-3',
      'norwood-4',
      'norwood-6',
      'norwood-7',
    ];
    const treated = stages.map((id) => count(spec(id), 150).total.fullDensityCm2);
    expect(treated[0]).toBeLessThan(8);
    expect(treated).toEqual(treated.toSorted((a, b) => a - b));
  });

  it('fills the whole crown of a bald head and fades softly into the fringe', () => {
    const field = inkField(spec('norwood-6'), anatomy);
    const arcs = Array.from({ length: 140 }, (_, i) => 200 + i);
    const along = arcs.map((arc) => field(0.5, anatomy.midline.vAtArc(arc)));
    expect(along[0]).toBeGreaterThan(0.99);
    expect(along.at(-1)).toBeLessThan(0.01);
    const steps = along.slice(1).map((x, i) => Math.abs(x - (along[i] ?? 0)));
    expect(Math.max(...steps)).toBeLessThan(0.2);
  });

  it('follows each zone by its factor and refuses factors out of range', () => {
    const even = count(spec('norwood-6'), 100);
    const thin = count(spec('norwood-6', { zones: { ...EVEN_ZONES, crown: 0.5 } }), 100);
    expect(thin.zones.crown.dots / even.zones.crown.dots).toBeCloseTo(0.5, 1);
    expect(thin.zones.front.dots).toBe(even.zones.front.dots);
    for (const crown of [-0.1, 1.3, Number.NaN]) {
      expect(() =>
        inkField(spec('norwood-6', { zones: { ...EVEN_ZONES, crown } }), anatomy),
      ).toThrow(/zone "crown"/);
    }
  });

  it('fills a strip scar in hair that is otherwise full', () => {
    const bare = count(spec('norwood-1'), 150).total.dots;
    const scarred = count(spec('norwood-1', { scars: [typicalFut] }), 150).total.dots;
    const cm2 = (scarred - bare) / 150;
    const drawn = (typicalFut.lengthMm * typicalFut.widthMm) / 100;
    expect(Math.abs(cm2 / drawn - 1)).toBeLessThan(0.25);
  });

  it('never exceeds the densest zone, for every pattern', () => {
    for (const id of lossPatternIds) {
      const texels = rasterise(inkField(spec(id), anatomy), 96);
      expect(texels.every((x) => x >= 0 && x <= 1)).toBe(true);
    }
  });

  it('is sampled at texel centres', () => {
    const texels = rasterise((u, v) => 10 * u + v, 4);
    expect(texels[0]).toBeCloseTo(1.375, 6);
    expect(texels[6]).toBeCloseTo(10 * 0.625 + 0.375, 6);
  });

  it('keeps the zones of a treated Norwood VI head, within 3 percent', () => {
    const { zones } = count(spec('norwood-6'), 150);
    for (const id of scalpZoneIds) {
      const kept = snapshot.norwood6Zones[id];
      expect(Math.abs(zones[id].fullDensityCm2 - kept)).toBeLessThan(0.5 + 0.03 * kept);
    }
  });
});
