import { buriedInk, crowd, inkDepthMm } from '../../../src/color/inkDots';
import { inkShareWithin } from '../../../src/color/inkDot';
import { specularIncluded } from '@stipple/color';
import { subsurfaceWithSlabs } from '../../../src/color/inkZone';
import type { Spectrum } from '@stipple/color';
import type { RangeCase } from './wholeRange';

/**
 * Ink midway between four dots of a square lattice over the mean, from how each dot's ink seems to
 * spread: summed over the dots within reach, level beyond.
 */
function midwayOverMean({ skin, dots }: RangeCase): Spectrum {
  const pitchMm = 10 / Math.sqrt(dots.densityPerCm2);
  const step = 1e-3;
  const cells = 12;
  const within = (radiusMm: number) => inkShareWithin(skin, dots.topMm, radiusMm);
  const sums = within((pitchMm * 2 * cells) / Math.sqrt(Math.PI)).map((share) => 1 - share);
  for (let i = 0; i < cells; i++) {
    for (let k = 0; k < cells; k++) {
      const away = pitchMm * Math.hypot(i + 0.5, k + 0.5);
      const [inner, outer] = [within(away - step), within(away + step)];
      for (let at = 0; at < sums.length; at++) {
        const ring = ((outer[at] ?? 0) - (inner[at] ?? 0)) / (4 * Math.PI * away * step);
        // The same in each of the four quarters.
        sums[at] = (sums[at] ?? 0) + 4 * ring * pitchMm ** 2;
      }
    }
  }
  return sums;
}

/** The engine's look midway between four dots, SCI. */
export function midwayOfCase(each: RangeCase): Spectrum {
  const [topMm, bottomMm] = inkDepthMm(each.dots);
  const ink = buriedInk(each.dots, each.skin.inkFactor, 1);
  const absorption = midwayOverMean(each).map((factor, i) => factor * (ink.spread[i] ?? 0));
  crowd(absorption, [ink]);
  return specularIncluded(subsurfaceWithSlabs(each.skin, [{ topMm, bottomMm, absorption }]));
}
