import { useEffect, useState, type RefObject } from 'react';
import type { Consultation } from '../../consultation/document';
import type { HeadCanvasHandle } from '../../scene/viewer/HeadCanvas';
import { studioStore } from '../stores/studioStore';
import type { AudienceId } from './planDocument';
import { drawPlanPictures, releasePictures, shotsFor, type PlanPicture } from './planPictures';

export type PicturesState =
  /** This browser draws nothing. */
  | { readonly kind: 'none' }
  /** The head is not on screen yet. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'drawing'; readonly number: number; readonly of: number }
  | { readonly kind: 'drawn'; readonly pictures: readonly PlanPicture[] }
  | { readonly kind: 'failed' };

interface Made {
  readonly audience: AudienceId;
  readonly attempt: number;
  readonly state: PicturesState;
}

function draws(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** The pictures of one plan, drawn as soon as the head can be; another `attempt` draws them anew. */
export function usePlanPictures(
  head: RefObject<HeadCanvasHandle | null>,
  consultation: Consultation,
  { audience, attempt }: Pick<Made, 'audience' | 'attempt'>,
): PicturesState {
  const ready = studioStore((state) => state.pictureReady);
  const [able] = useState(draws);
  const [view] = useState(() => studioStore.getState().view ?? 'three-quarter');
  const [made, setMade] = useState<Made | null>(null);

  useEffect(() => {
    const canvas = head.current;
    if (!ready || canvas === null) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    let drawn: readonly PlanPicture[] = [];
    const tell = (next: PicturesState) => {
      if (!signal.aborted) setMade({ audience, attempt, state: next });
    };
    const shots = shotsFor(audience, view, consultation.loss.pattern);
    drawPlanPictures(canvas, consultation, shots, {
      signal,
      onPicture: (number) => tell({ kind: 'drawing', number, of: shots.length }),
    }).then(
      (pictures) => {
        drawn = pictures;
        if (signal.aborted) releasePictures(pictures);
        else tell({ kind: 'drawn', pictures });
      },
      () => tell({ kind: 'failed' }),
    );
    return () => {
      stop.abort();
      releasePictures(drawn);
    };
  }, [head, ready, consultation, view, audience, attempt]);

  if (!able) return { kind: 'none' };
  const current = made?.audience === audience && made.attempt === attempt;
  if (current) return made.state;
  return ready ? { kind: 'drawing', number: 1, of: 2 } : { kind: 'waiting' };
}
