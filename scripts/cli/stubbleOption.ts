import { DEFAULT_HAIR } from '@stipple/color';
import { hairGrowthIds, stubbleOfGrowth } from '../../src/consultation/hairGrowth';
import { LIMITS } from '../../src/consultation/limits';
import { UsageError, numberOption, oneOf } from './arguments';
import type { Options } from './arguments';

/**
 * Length of the stubble, mm, by `--stubble MM` or by the name of its growth.
 * @throws UsageError when both are given
 */
export function stubbleOption(options: Options): number {
  if (options['growth'] === undefined) {
    const range = [LIMITS.hair.stubbleMm.min, LIMITS.hair.stubbleMm.max] as const;
    return numberOption(options, 'stubble', range, 'mm', DEFAULT_HAIR.lengthMm);
  }
  if (options['stubble'] !== undefined) {
    throw new UsageError('--growth and --stubble say the same thing: give one of them.');
  }
  return stubbleOfGrowth(oneOf(options, 'growth', hairGrowthIds));
}
