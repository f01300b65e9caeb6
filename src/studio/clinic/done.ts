import type { Clinic } from '../../consultation/clinic';

/** Something that was just done in the dialog, and the change that takes it back. */
export interface Done {
  readonly sentence: string;
  readonly takeBack?: (clinic: Clinic) => Clinic;
}

export interface SectionProps {
  readonly clinic: Clinic;
  /** Says what was done at the foot of the dialog. */
  readonly onDone: (done: Done) => void;
}
