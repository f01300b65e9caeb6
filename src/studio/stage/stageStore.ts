import { create } from 'zustand';
import type { Pane } from '../../scene/viewer/panes';

/** What the stage shows, and to whom; none of it belongs to the consultation. */
interface StageState {
  /** The screen is turned to the client: no controls, no jargon. */
  readonly client: boolean;
  /** What the head's canvas draws instead of the consultation alone. */
  readonly panes: readonly Pane[] | null;
}

export const stageStore = create<StageState>()(() => ({ client: false, panes: null }));
