import type { Consultation } from '../../consultation/document';
import type { Census } from '../../dots/census';
import { compareStore } from './compareStore';

const known = new WeakMap<Consultation, Census>();

/** Takes down what the scene counted. */
export function noteCounts(
  panes: readonly { readonly consultation: Consultation }[],
  censuses: readonly Census[],
): void {
  panes.forEach(({ consultation }, i) => {
    const census = censuses[i];
    if (census) known.set(consultation, census);
  });
  compareStore.setState(({ counted }) => ({ counted: counted + 1 }));
}

/** Dots and areas of a consultation that was on screen; undefined until it was counted. */
export function useCount(consultation: Consultation): Census | undefined {
  compareStore((state) => state.counted);
  return known.get(consultation);
}
