import { act, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { defaultConsultation } from '../../../src/consultation/defaults';
import type { Consultation } from '../../../src/consultation/document';
import type { Census } from '../../../src/dots/census';
import type { Scalp } from '../../../src/outcome/scalp';
import { compareStore } from '../../../src/studio/compare/compareStore';
import { clinicStore } from '../../../src/studio/stores/clinicStore';
import { consultationStore, open, undo } from '../../../src/studio/stores/consultationStore';
import { derivations } from '../../../src/studio/stores/derived';
import { studioStore } from '../../../src/studio/stores/studioStore';

/** A studio as it is found on the first day, with this consultation on screen and nothing to undo. */
export function openStudio(consultation: Partial<Consultation> = {}): void {
  studioStore.setState(studioStore.getInitialState(), true);
  clinicStore.setState(clinicStore.getInitialState(), true);
  compareStore.setState(compareStore.getInitialState(), true);
  layScalp(null);
  open({ ...defaultConsultation, ...consultation });
}

/** What a step asks of a scalp; where its dots lie is not among it. */
type Asked = Pick<Scalp, 'warnings' | 'misfitMm' | 'census'>;

/** From now on every document has this scalp; null: it is still being laid. */
export function layScalp(scalp: Asked | null): void {
  const laid = scalp as Scalp | null;
  vi.spyOn(derivations, 'scalpNow').mockReturnValue(laid);
  vi.spyOn(derivations, 'scalp').mockReturnValue(
    laid === null ? new Promise<Scalp>(() => undefined) : Promise.resolve(laid),
  );
}

const zone = (dots: number, treatedCm2: number) => ({
  dots,
  treatedCm2,
  fullDensityCm2: 0.8 * treatedCm2,
});

/** A scalp to which nobody objects, with 12,340 dots on 187 cm2 as it was counted. */
export const quietScalp: Asked = {
  warnings: [],
  misfitMm: null,
  census: (): Census => ({
    total: zone(12_340, 187),
    zones: {
      hairline: zone(1_000, 17.25),
      front: zone(2_000, 30),
      midScalp: zone(3_000, 40),
      crown: zone(4_000, 50),
      temples: zone(1_340, 19.75),
      donorBlend: zone(1_000, 30),
    },
  }),
};

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
