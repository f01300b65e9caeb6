import type { RefObject } from 'react';
import type { HeadCanvasHandle } from '../scene/viewer/HeadCanvas';

/** What the shell hands to each step of the consultation. */
export interface StepProps {
  readonly head: RefObject<HeadCanvasHandle | null>;
}

/** What the shell hands to each dialog. */
export interface SheetProps {
  readonly head: RefObject<HeadCanvasHandle | null>;
  readonly onClose: () => void;
}
