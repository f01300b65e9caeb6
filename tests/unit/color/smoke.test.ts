import { expect, test } from 'vitest';
import { HEALED_DOT, inkAppearance, pigmentById, skinFromLab } from '../../../src/color';

test('the renderer gets finite colours, no ink leaves the skin', () => {
  const skin = skinFromLab({ L: 61.3, a: 10.3, b: 18.3 });
  const look = inkAppearance(skin, [
    {
      ...HEALED_DOT,
      pigment: pigmentById('carbon-black'),
      opticalDepth: 3,
      densityPerCm2: 135,
    },
  ]);
  expect(look.zoneByDensity).toHaveLength(33);
  expect(look.zoneByDensity[0]).toEqual(look.skin);
  expect(look.gamma.flat().every((value) => value > 0 && value < 1)).toBe(true);
});
