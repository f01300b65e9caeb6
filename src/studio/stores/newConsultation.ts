import { defaultConsultation } from '../../consultation/defaults';
import type { Consultation } from '../../consultation/document';
import { withClinicInks } from '../stores/clinicStore';

const untouched = new WeakSet<Consultation>();

/** A clean head, with the clinic's inks to choose from. */
export function newConsultation(): Consultation {
  const consultation = withClinicInks(defaultConsultation);
  untouched.add(consultation);
  return consultation;
}

/** Whether nobody has decided anything since it was made; such a one need not be kept. */
export const isUntouched = (consultation: Consultation): boolean => untouched.has(consultation);
