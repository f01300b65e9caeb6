import type { Phase } from '../consultation/moment';
import type { Shell } from './languages';
import type { Numbers } from './numbers';

/** What a picture of a phase is called, on screen and in the picture; a simulation is always named one. */
export function captionOf(
  phase: Phase,
  caption: Shell['stage']['caption'],
  written: Numbers['written'],
): string {
  if (phase.kind === 'now') return caption.now;
  if (phase.kind === 'fresh') return caption.fresh(phase.session);
  const { since, session, sessions } = phase;
  if (since.unit === 'day') return caption.settling(since.count);
  const partly = session < sessions;
  if (since.unit === 'healed') {
    return partly ? caption.partial(session, sessions) : caption.healed;
  }
  const later =
    since.unit === 'month' ? caption.months(since.count) : caption.years(written(since.count));
  return partly ? caption.afterSession(later, session, sessions) : later;
}
