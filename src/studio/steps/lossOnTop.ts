import type { LossPatternId } from '../../anatomy/lossPattern';

const inFrontOnly: ReadonlySet<LossPatternId> = new Set([
  'norwood-1',
  'norwood-2',
  'norwood-2a',
  'norwood-3',
  'norwood-3a',
]);

/** Whether a pattern loses hair on the crown or the mid-scalp, where a view at eye height does not show it. */
export const losesOnTop = (pattern: LossPatternId): boolean => !inFrontOnly.has(pattern);
