import * as fc from 'fast-check';
import { skinOfIta } from '@stipple/color';
import type { Lab } from '@stipple/color';

/** Skins as people have them: the median curve with its spread in red and yellow. */
export const realSkinLab: fc.Arbitrary<Lab> = fc
  .record({
    ita: fc.double({ min: -72, max: 62, noNaN: true }),
    redder: fc.double({ min: -2, max: 2, noNaN: true }),
    yellower: fc.double({ min: -2.5, max: 2.5, noNaN: true }),
  })
  .map(({ ita, redder, yellower }) => {
    const { lab } = skinOfIta(ita);
    return { L: lab.L, a: lab.a + redder, b: lab.b + yellower };
  });
