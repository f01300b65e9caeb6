import type { Consultation } from '../../consultation/document';
import { recover, save, setAside, type Drawer, type Recovered } from './autosave';
import { outcomeFor } from './useOutcome';
import { consultationStore, open } from './consultationStore';

/** Storage can be forbidden outright: reading the property itself then throws. */
function drawer(): Drawer | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Why nothing can be computed from a document, null when all is well. */
function faultOf(consultation: Consultation): string | null {
  try {
    outcomeFor(consultation);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Opens what was saved last, unless nothing can be computed from it (an ink that no longer exists). */
function openLast(): Recovered {
  const storage = drawer();
  const last = storage === null ? { kind: 'none' as const } : recover(storage);
  if (last.kind !== 'found') return last;
  const fault = faultOf(last.consultation);
  if (fault !== null) {
    if (storage !== null) setAside(storage, JSON.stringify(last.consultation));
    return { kind: 'refused', reason: fault };
  }
  open(last.consultation);
  return last;
}

/** What was found when the page opened; the last consultation is already on screen. */
export const recovery = openLast();

const restMs = 250;

/** Saves shortly after every change and when the page is left; returns the function that stops it. */
export function keepSaved(onRefusal: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const saveNow = () => {
    if (waiting === null) return;
    clearTimeout(waiting);
    waiting = null;
    const storage = drawer();
    const { consultation } = consultationStore.getState();
    // A document that would fail on screen is not kept: the page opens again with the last good one.
    if (faultOf(consultation) !== null) return;
    if (storage === null || !save(storage, consultation)) onRefusal();
  };
  const stop = consultationStore.subscribe(() => {
    waiting ??= setTimeout(saveNow, restMs);
  });
  window.addEventListener('pagehide', saveNow);
  return () => {
    stop();
    window.removeEventListener('pagehide', saveNow);
    saveNow();
  };
}
