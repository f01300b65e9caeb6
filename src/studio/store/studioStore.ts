import { create } from 'zustand';
import type { HairlineWarning } from '../../anatomy/hairlineWarnings';
import type { Census } from '../../dots/census';
import type { FittedWarp } from '../../sculpt/warpFit';
import type { ViewName } from '../../scene/inspectionPose';

export const stepIds = ['loss', 'hairline', 'skin', 'hair', 'ink', 'time', 'picture'] as const;
export type StepId = (typeof stepIds)[number];

/** What is open on the screen; none of it belongs to the consultation. */
interface StudioState {
  readonly step: StepId;
  /** The view last asked for; null once the head was turned by hand. */
  readonly view: ViewName | null;
  readonly census: Census | null;
  /** Objections to the hairline on this head, from the worker that laid it. */
  readonly hairlineWarnings: readonly HairlineWarning[];
  /** How far the head shown is from the measures asked for; null on the default head. */
  readonly headMissMm: FittedWarp['missMm'] | null;
  readonly pictureReady: boolean;
  readonly sheetLowered: boolean;
  readonly shortcutsOpen: boolean;
}

export const studioStore = create<StudioState>()(() => ({
  step: 'loss',
  view: 'three-quarter',
  census: null,
  hairlineWarnings: [],
  headMissMm: null,
  pictureReady: false,
  sheetLowered: false,
  shortcutsOpen: false,
}));

export function showStep(step: StepId): void {
  studioStore.setState({ step, sheetLowered: false });
}

export function noteView(view: ViewName | null): void {
  studioStore.setState({ view });
}
