import type { LossPatternId } from '../../anatomy/lossPattern';

const onTop: ReadonlySet<LossPatternId> = new Set([
  'norwood-3v',
  'norwood-4',
  'norwood-4a',
  'norwood-5',
  'norwood-5a',
  'norwood-6',
  'norwood-7',
  'ludwig-1',
  'ludwig-2',
  'ludwig-3',
  'areata',
]);

/** Whether a pattern loses hair on the crown or the mid-scalp, where a view at eye height does not show it. */
export const losesOnTop = (pattern: LossPatternId): boolean => onTop.has(pattern);
