import { create } from 'zustand';
import { PIGMENTS } from '@stipple/color';
import { parseClinic, startingClinic, type Clinic } from '../../consultation/clinic';
import type { Consultation } from '../../consultation/document';

const key = 'stipple.clinic';
const refusedKey = 'stipple.clinic.refused';

/** A fresh clinic in the browser's language; in English outside a browser. */
const starting = (): Clinic =>
  startingClinic(globalThis.document === undefined ? [] : globalThis.navigator.languages);

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What the clinic said about itself on this device. What cannot be read is set aside, never overwritten. */
function remembered(): Clinic {
  try {
    const text = globalThis.localStorage?.getItem(key) ?? null;
    if (text === null) return starting();
    const parsed = parseClinic(fromJson(text));
    if (parsed.ok) return parsed.clinic;
    globalThis.localStorage.setItem(refusedKey, text);
  } catch {
    // Storage is forbidden or full: the clinic starts afresh.
  }
  return starting();
}

interface ClinicState {
  readonly clinic: Clinic;
  /** The browser would not keep the last change beyond this page. */
  readonly unsaved: boolean;
}

/** The clinic's own document: small, wanted before the first paint, hence in local storage. */
export const clinicStore = create<ClinicState>()(() => ({
  clinic: remembered(),
  unsaved: false,
}));

/** Takes a change over; false when the browser would not keep it beyond this page. */
export function changeClinic(change: (current: Clinic) => Clinic): boolean {
  const clinic = change(clinicStore.getState().clinic);
  const kept = keep(clinic);
  clinicStore.setState({ clinic, unsaved: !kept });
  return kept;
}

function keep(clinic: Clinic): boolean {
  try {
    window.localStorage.setItem(key, JSON.stringify(clinic));
    return true;
  } catch {
    return false;
  }
}

export function useClinic(): Clinic {
  return clinicStore((state) => state.clinic);
}

function takeOver(event: StorageEvent): void {
  if (event.key !== key || event.newValue === null) return;
  const parsed = parseClinic(fromJson(event.newValue));
  if (parsed.ok) clinicStore.setState({ clinic: parsed.clinic });
}

/** Another page of the studio changed the clinic: it holds here too. Returns the function that stops listening. */
export function followClinic(): () => void {
  window.addEventListener('storage', takeOver);
  return () => window.removeEventListener('storage', takeOver);
}

/**
 * A consultation that chooses from the clinic's inks as they are now; wherever it chose one that is gone, the
 * recommendation holds again.
 */
export function withClinicInks(consultation: Consultation): Consultation {
  if (hasClinicInks(consultation)) return consultation;
  const { inks } = clinicStore.getState().clinic;
  const gone = new Set(consultation.inks.map(({ id }) => id));
  for (const { id } of inks) gone.delete(id);
  for (const { id } of PIGMENTS) gone.delete(id);
  const withoutGone = <Chosen extends { readonly pigmentId?: string | null }>(
    chosen: Chosen,
  ): Chosen =>
    chosen.pigmentId != null && gone.has(chosen.pigmentId)
      ? { ...chosen, pigmentId: null }
      : chosen;
  return {
    ...consultation,
    inks,
    treatment: withoutGone(consultation.treatment),
    variants: consultation.variants.map((variant) => ({
      ...variant,
      treatment: withoutGone(variant.treatment),
    })),
  };
}

/** Whether a consultation chooses from the clinic's inks as they are now. */
export function hasClinicInks({ inks }: Consultation): boolean {
  return JSON.stringify(inks) === JSON.stringify(clinicStore.getState().clinic.inks);
}
