import { create } from 'zustand';

/** How the head is shown while comparing. */
export const arrangementIds = ['side-by-side', 'split', 'single'] as const;
export type ArrangementId = (typeof arrangementIds)[number];

/** What the comparison looks like on this screen; what is compared stands in the consultation. */
interface CompareState {
  readonly arrangement: ArrangementId;
  /** Share of the head left of the split, 0..1. */
  readonly splitShare: number;
  /** What stands on either side of the split, by id; null is the first and the last. */
  readonly splitPair: readonly [left: string, right: string] | null;
}

export const compareStore = create<CompareState>()(() => ({
  arrangement: 'side-by-side',
  splitShare: 0.5,
  splitPair: null,
}));

export function showArrangement(arrangement: ArrangementId): void {
  compareStore.setState({ arrangement });
}
