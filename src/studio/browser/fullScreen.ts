import { useSyncExternalStore } from 'react';

function listen(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

const isFull = (): boolean => document.fullscreenElement !== null;

export function useFullScreen(): boolean {
  return useSyncExternalStore(listen, isFull);
}

/** Phones of some makes have no full screen for pages. */
export const canFillScreen = (): boolean => document.fullscreenEnabled;

/** A browser may refuse; the page then stays as it is, which is no failure. */
export function toggleFullScreen(): void {
  const asked = isFull()
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  asked.catch(() => undefined);
}

/** Leaves full screen if the page is in it. */
export function endFullScreen(): void {
  if (isFull()) document.exitFullscreen().catch(() => undefined);
}
