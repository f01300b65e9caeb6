import { clinicStore } from '../stores/clinicStore';
import { wearAccent } from './accent';

const root = document.documentElement;
const wear = (color: string | null) => wearAccent(color, root);

// On before the first paint, and whenever the clinic picks another.
wear(clinicStore.getState().clinic.colors.accent);
clinicStore.subscribe(({ clinic }, before) => {
  if (clinic.colors.accent !== before.clinic.colors.accent) wear(clinic.colors.accent);
});
