import { useDeferredValue } from 'react';
import type { Consultation } from '../../consultation/document';
import { rememberedOutcomes } from '../../outcome/derivations';
import type { Outcome } from '../../outcome/outcome';
import { useConsultation } from './consultationStore';

/** What follows from a document, computed once for each. */
export const outcomeFor: (consultation: Consultation) => Outcome = rememberedOutcomes();

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
