import { temporal } from 'zundo';
import { create, useStore } from 'zustand';
import type { Consultation } from '../../consultation/document';
import { newConsultation } from '../stores/newConsultation';
import { newRecordId } from '../stores/recordId';

interface ConsultationState {
  readonly consultation: Consultation;
  /** Under which name it is kept (store/keepSaved.ts). */
  readonly record: string;
}

const historyLimit = 200;

/** The one document on screen, with every earlier state of it to step back to. */
export const consultationStore = create<ConsultationState>()(
  temporal(
    (): ConsultationState => ({ consultation: newConsultation(), record: newRecordId() }),
    {
      limit: historyLimit,
      partialize: ({ consultation }) => ({ consultation }),
      equality: (past, current) => past.consultation === current.consultation,
    },
  ),
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

/**
 * Another document takes the place of this one, which stays in the list of consultations; its history starts here.
 * Without a record's name it becomes a new one.
 */
export function open(consultation: Consultation, record = newRecordId()): void {
  settle();
  consultationStore.setState({ consultation, record });
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
