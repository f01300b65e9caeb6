import { create } from 'zustand';
import type { ViewName } from '../../scene/viewer/pose';

/** In the order of a real consultation (docs/facts/practice.md 6). */
export const stepIds = [
  'suitability',
  'loss',
  'skin',
  'hair',
  'hairline',
  'ink',
  'time',
  'compare',
  'summary',
  'picture',
] as const;
export type StepId = (typeof stepIds)[number];

/** Dialogs over the studio (shell/sheets.ts). */
const sheetIds = [
  'plan',
  'shortcuts',
  'help',
  'screenCheck',
  'clinic',
  'library',
  'share',
] as const;
export type SheetId = (typeof sheetIds)[number];

/** What is open on the screen; none of it belongs to the consultation. */
interface StudioState {
  readonly step: StepId;
  /** Steps that were on screen since the page opened. */
  readonly visited: readonly StepId[];
  /** The view last asked for; null once the head was turned by hand. */
  readonly view: ViewName | null;
  readonly pictureReady: boolean;
  readonly sheetLowered: boolean;
  /** The dialog that lies over the studio, if any. */
  readonly sheet: SheetId | null;
}

export const studioStore = create<StudioState>()(() => ({
  step: 'loss',
  visited: ['loss'],
  view: 'three-quarter',
  pictureReady: false,
  sheetLowered: false,
  sheet: null,
}));

export function showStep(step: StepId): void {
  studioStore.setState(({ visited }) => ({
    step,
    visited: visited.includes(step) ? visited : [...visited, step],
    sheetLowered: false,
  }));
}

export function openSheet(sheet: SheetId): void {
  studioStore.setState({ sheet });
}

export function closeSheet(): void {
  studioStore.setState({ sheet: null });
}

export function noteView(view: ViewName | null): void {
  studioStore.setState({ view });
}
