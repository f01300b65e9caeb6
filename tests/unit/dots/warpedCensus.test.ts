import { beforeAll, describe, expect, it } from 'vitest';
import { radialSurface } from '../../../src/anatomy/radialSurface';
import { scalpAnatomy, type ScalpAnatomy } from '../../../src/anatomy/scalpAnatomy';
import { defaultConsultation } from '../../../src/consultation/defaults';
import { layerCensus, scalpLayer } from '../../../src/dots/scalpLayer';
import type { HeadModel } from '../../../src/sculpt/headFile';
import { HEAD_PRESETS } from '../../../src/sculpt/headShapes';
import { warpLandmarks } from '../../../src/sculpt/warp';
import { warpedSurface } from '../../../src/sculpt/warpedSurface';
import { fitWarp } from '../../../src/sculpt/warpFit';
import { shippedHead } from '../sculpt/shippedHead';
import { builtDots } from './builtDots';

const DENSITY_PER_CM2 = 140;

let head: HeadModel;
let base: ScalpAnatomy;

beforeAll(async () => {
  head = await shippedHead();
  base = scalpAnatomy(radialSurface(head.radius), head.landmarks);
});

describe('dots on a warped head', () => {
  it.each(['medianWoman', 'flatOcciput'] as const)(
    '%s: as many per true cm2 as asked for, within one per cent',
    (preset) => {
      const surface = radialSurface(head.radius);
      const { warp } = fitWarp(surface, head.landmarks, HEAD_PRESETS[preset]);
      const anatomy = scalpAnatomy(
        warpedSurface(surface, warp),
        warpLandmarks(warp, head.landmarks),
      );
      const { hairline, zones, scars, hair } = defaultConsultation;
      const sequence = builtDots();
      const layer = scalpLayer(
        {
          loss: { pattern: 'totalis', seed: 7 },
          hairline,
          zones,
          scars,
          unitsPerCm2: hair.unitsPerCm2,
          hairsPerUnit: hair.hairsPerUnit,
        },
        anatomy,
        sequence,
        (u, v) => base.map.mm2(u, v) / anatomy.map.mm2(u, v),
      );
      const { dots, fullDensityCm2 } = layerCensus(layer, sequence, DENSITY_PER_CM2).total;
      expect(Math.abs(dots / fullDensityCm2 / DENSITY_PER_CM2 - 1)).toBeLessThan(0.01);
    },
  );
});
