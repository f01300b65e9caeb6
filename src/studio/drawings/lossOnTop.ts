import views from '../../../assets/pattern-views.json' with { type: 'json' };
import type { LossPatternId } from '../../anatomy/lossPattern';

/** From this share of the hair on crown and mid-scalp on, a loss is seen from above. */
const SEEN_FROM_ABOVE = 0.04;

/** Whether a pattern loses hair on the crown or the mid-scalp, where a view at eye height does not show it. */
export const losesOnTop = (pattern: LossPatternId): boolean =>
  views.patterns[pattern].topLoss >= SEEN_FROM_ABOVE;
