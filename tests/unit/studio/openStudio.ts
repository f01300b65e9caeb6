import { act, screen } from '@testing-library/react';
import { defaultConsultation } from '../../../src/consultation/defaults';
import type { Consultation } from '../../../src/consultation/document';
import { compareStore } from '../../../src/studio/compare/compareStore';
import { clinicStore } from '../../../src/studio/stores/clinicStore';
import { consultationStore, open, undo } from '../../../src/studio/stores/consultationStore';
import { studioStore } from '../../../src/studio/stores/studioStore';

/** A studio as it is found on the first day, with this consultation on screen and nothing to undo. */
export function openStudio(consultation: Partial<Consultation> = {}): void {
  studioStore.setState(studioStore.getInitialState(), true);
  clinicStore.setState(clinicStore.getInitialState(), true);
  compareStore.setState(compareStore.getInitialState(), true);
  open({ ...defaultConsultation, ...consultation });
}

export const documentNow = (): Consultation => consultationStore.getState().consultation;

/** How many steps lead back to where the test began. */
export const undoSteps = (): number => consultationStore.temporal.getState().pastStates.length;

/** What a slider says of its value. */
export const sliderSays = (name: string): string | null =>
  screen.getByRole('slider', { name }).getAttribute('aria-valuetext');

/** What the undo button does. */
export const stepBack = (): void => act(undo);

/** Brings the keyboard to a slider. */
export const reachSlider = (name: string): void =>
  act(() => screen.getByRole('slider', { name }).focus());
