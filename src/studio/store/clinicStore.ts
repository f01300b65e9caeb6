import { create } from 'zustand';
import { defaultClinic, parseClinic, type Clinic } from '../../consultation/clinic';

const key = 'stipple.clinic';

/** What the clinic said about itself on this device; its defaults when nothing readable was kept. */
function remembered(): Clinic {
  try {
    const text = globalThis.localStorage?.getItem(key) ?? null;
    if (text === null) return defaultClinic;
    const parsed = parseClinic(JSON.parse(text));
    return parsed.ok ? parsed.clinic : defaultClinic;
  } catch {
    return defaultClinic;
  }
}

/** The clinic's own document: small, wanted before the first paint, hence in local storage. */
export const clinicStore = create<{ readonly clinic: Clinic }>()(() => ({
  clinic: remembered(),
}));

/** Takes a change over; false when the browser would not keep it beyond this page. */
export function changeClinic(change: (current: Clinic) => Clinic): boolean {
  const clinic = change(clinicStore.getState().clinic);
  clinicStore.setState({ clinic });
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
