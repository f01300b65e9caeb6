import type { Consultation } from '../../consultation/document';
import type { PictureSize, PictureType } from '../../scene/viewer/capture';
import type { HeadCanvasHandle } from '../../scene/viewer/headCanvasProps';
import type { ViewName } from '../../scene/viewer/pose';
import { fetchPart } from '../fetchPart';
import type { Backdrop } from './backdrops';

/** A picture of one look, as the command line asks for it. */
export interface LookWanted {
  readonly consultation: Consultation;
  /** null is the camera as it stands. */
  readonly view: ViewName | null;
  readonly size: PictureSize;
  readonly type: PictureType;
  readonly backdrop: Backdrop;
  /** The user's own words under the picture; may be empty. */
  readonly caption: string;
  /** Share of the picture that is drawn, 0..1. */
  readonly onProgress?: (fraction: number) => void;
}

declare global {
  interface Window {
    /** Draws any look as the studio saves it (scripts/cli/render); the screen does not change. */
    stippleRender?: (wanted: LookWanted) => Promise<Blob>;
  }
}

/** Lets `stipple render` draw with the studio's own export. Returns the function that withdraws it. */
export function offerRender(head: () => HeadCanvasHandle | null): () => void {
  window.stippleRender = async (wanted) => {
    const { lookFile } = await fetchPart(() => import('./jobs'));
    const ready = head();
    if (!ready) throw new Error('The head is not on screen.');
    return await lookFile(ready, wanted);
  };
  return () => {
    delete window.stippleRender;
  };
}
