import sharma from '../../../tests/data/ciede2000-sharma.json' with { type: 'json' };
import { colorDifference } from '@stipple/color';
import type { Claim } from './claim';

/** CIEDE2000 itself, against the pairs published to test implementations of it. */
export function publishedDifferences(): Claim {
  const errors = sharma.pairs.map(([L1 = 0, a1 = 0, b1 = 0, L2 = 0, a2 = 0, b2 = 0, dE = 0]) =>
    Math.abs(colorDifference({ L: L1, a: a1, b: b1 }, { L: L2, a: a2, b: b2 }) - dE),
  );
  return {
    title: 'CIEDE2000',
    data: 'The 34 pairs of Sharma, Wu and Dalal 2005.',
    figures: [
      { name: 'pairs', value: errors.length, unit: 'pairs', digits: 0, atLeast: 34 },
      {
        name: 'largest error',
        value: Math.max(...errors),
        unit: 'dE00',
        digits: 6,
        atMost: 1e-4,
      },
    ],
  };
}
