import { useDeferredValue } from 'react';
import type { Consultation } from '../../consultation/document';
import { outcomes, type Outcome } from '../../consultation/outcome';
import { useConsultation } from './consultationStore';

const follow = outcomes();
const known = new WeakMap<Consultation, Outcome>();

/** What follows from a document, computed once for each. */
export function outcomeFor(consultation: Consultation): Outcome {
  const before = known.get(consultation);
  if (before !== undefined) return before;
  const outcome = follow(consultation);
  known.set(consultation, outcome);
  return outcome;
}

/**
 * The document that the results on screen belong to. The search takes tens of milliseconds, so a control
 * shows its own value at once and the results follow when the processor is free.
 */
export function useSettledConsultation(): Consultation {
  return useDeferredValue(useConsultation());
}

export function useOutcome(): Outcome {
  return outcomeFor(useSettledConsultation());
}
