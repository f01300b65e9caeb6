import type { Consultation } from '../../consultation/document';
import { outcomeFor } from '../stores/derived';

export type Overrulable = 'pigmentId' | 'partsWater' | 'densityPerCm2' | 'diameterMm';

/**
 * What one overruled value costs by itself: CIEDE2000 to the target as it is, less what it would be with this value
 * back at the recommendation and the others as they are. Negative where it helps; null where it is not overruled.
 */
export function overruleCost(consultation: Consultation, value: Overrulable): number | null {
  const { treatment } = consultation;
  if (treatment[value] === null) return null;
  const without = { ...consultation, treatment: { ...treatment, [value]: null } };
  return outcomeFor(consultation).chosen.dE00 - outcomeFor(without).chosen.dE00;
}
