import { temporal } from 'zundo';
import { create, useStore } from 'zustand';
import { defaultConsultation } from '../../consultation/defaults';
import type { Consultation } from '../../consultation/document';

interface ConsultationState {
  readonly consultation: Consultation;
}

const historyLimit = 200;

/** The one document on screen, with every earlier state of it to step back to. */
export const consultationStore = create<ConsultationState>()(
  temporal((): ConsultationState => ({ consultation: defaultConsultation }), {
    limit: historyLimit,
    equality: (past, current) => past.consultation === current.consultation,
  }),
);

let gestureOpen = false;

function write(consultation: Consultation): void {
  consultationStore.setState({ consultation });
}

/** One decision: one step to undo. Ends a gesture that was still open. */
export function decide(change: (current: Consultation) => Consultation): void {
  settle();
  write(change(consultationStore.getState().consultation));
}

/**
 * One value of a running gesture (a slider being dragged). The first one is remembered as a step,
 * those after it only replace it, until `settle`.
 */
export function adjust(change: (current: Consultation) => Consultation): void {
  write(change(consultationStore.getState().consultation));
  if (gestureOpen) return;
  gestureOpen = true;
  consultationStore.temporal.getState().pause();
}

/** The gesture is over: the next value is a new step. */
export function settle(): void {
  if (!gestureOpen) return;
  gestureOpen = false;
  consultationStore.temporal.getState().resume();
}

export function undo(): void {
  settle();
  consultationStore.temporal.getState().undo();
}

export function redo(): void {
  settle();
  consultationStore.temporal.getState().redo();
}

/** Another document takes the place of this one; its history starts here. */
export function open(consultation: Consultation): void {
  settle();
  write(consultation);
  consultationStore.temporal.getState().clear();
}

export function useConsultation(): Consultation {
  return consultationStore((state) => state.consultation);
}

/** How many steps can be undone and redone. */
export function useHistory(): { readonly undos: number; readonly redos: number } {
  const undos = useStore(consultationStore.temporal, (state) => state.pastStates.length);
  const redos = useStore(consultationStore.temporal, (state) => state.futureStates.length);
  return { undos, redos };
}
