import type { Consultation } from '../../consultation/document';
import { damageAt, type Refusal } from '../../consultation/refusal';
import { outcomeFor } from '../stores/derived';

/** Why nothing can be computed from a document, null when all is well. */
export function faultOf(consultation: Consultation): Refusal | null {
  try {
    outcomeFor(consultation);
    return null;
  } catch (error) {
    return damageAt('', error instanceof Error ? error.message : String(error));
  }
}
