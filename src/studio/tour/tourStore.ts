import { create } from 'zustand';

const key = 'stipple.tour';

/** offered: a fresh profile that has not answered; running: its cards are on screen; over: it never offers itself again. */
type TourState = 'offered' | 'running' | 'over';

function remembered(): TourState {
  try {
    return globalThis.localStorage?.getItem(key) === 'over' ? 'over' : 'offered';
  } catch {
    return 'offered';
  }
}

export const tourStore = create<{ readonly tour: TourState }>()(() => ({ tour: remembered() }));

function remember(): void {
  try {
    globalThis.localStorage?.setItem(key, 'over');
  } catch {
    // Without storage the offer comes back with the next page.
  }
}

/** Somebody wants to see it; it does not offer itself any more. */
export function startTour(): void {
  remember();
  tourStore.setState({ tour: 'running' });
}

/** Skipped, left or seen to its end. */
export function endTour(): void {
  remember();
  tourStore.setState({ tour: 'over' });
}
