import { open } from '../stores/consultationStore';
import { showStep } from '../stores/studioStore';
import { sampleConsultation } from './sampleConsultation';
import { endTour } from './tourStore';
import { tour as text } from '../laterWords';

/** Opens the sample as a consultation of its own; the one on screen stays in the list. */
export function openSample(): void {
  endTour();
  open(sampleConsultation(text.sampleLabel));
  showStep('summary');
}
