import type { Ref } from 'react';
import type { Consultation } from '../../consultation/document';
import type { Derivations } from '../../outcome/derivations';
import type { LoadHead } from '../../outcome/headAssets';
import type { PosedHead } from './capture';
import type { Pane } from './panes';
import type { HeadRequest, PictureRequest } from './pictureRequest';
import type { ViewName } from './pose';

export interface HeadCanvasHandle {
  readonly goTo: (view: ViewName) => void;
  /** Factor below 1 comes closer. */
  readonly zoom: (factor: number) => void;
  readonly turn: (azimuthDeg: number, elevationDeg: number) => void;
  /**
   * A picture of any consultation, labelled as a simulation in its pixels; what is on screen stays.
   * @throws Error in a sentence when the browser has no room for it, or the signal's reason
   */
  readonly picture: (request: PictureRequest) => Promise<Blob>;
  /** A head made ready to be drawn into a page in parts; what is on screen stays. */
  readonly prepare: (request: HeadRequest) => Promise<PosedHead>;
}

export interface HeadFailure {
  readonly kind: 'no-webgl2' | 'context-lost' | 'load';
  readonly detail: string;
}

export interface HeadCanvasProps {
  readonly consultation: Consultation;
  /** What follows from documents: how heads look, and their scalps. */
  readonly derivations: Derivations;
  readonly loadHead: LoadHead;
  /** Several heads instead of the consultation's own, with one camera. */
  readonly panes?: readonly Pane[];
  readonly onProgress: (progress: {
    stage: 'head' | 'dots' | 'field';
    fraction: number;
  }) => void;
  readonly onReady: () => void;
  readonly onFailure: (failure: HeadFailure) => void;
  readonly onRestored: () => void;
  readonly ref?: Ref<HeadCanvasHandle>;
}

/** What went wrong, in the words of whatever threw. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
