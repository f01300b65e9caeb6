import { useEffect, type RefObject } from 'react';
import type { HeadCanvasHandle } from '../../scene/viewer/HeadCanvas';
import { noteView, studioStore } from '../stores/studioStore';

/**
 * Shows the scalp from above, where the options differ most, while the caller is on screen. A head turned by hand
 * stays as it was turned.
 */
export function useScalpView(head: RefObject<HeadCanvasHandle | null>): void {
  useEffect(() => {
    const { view: before } = studioStore.getState();
    const canvas = head.current;
    if (before === null) return undefined;
    canvas?.goTo('top');
    noteView('top');
    return () => {
      canvas?.goTo(before);
      noteView(before);
    };
  }, [head]);
}
