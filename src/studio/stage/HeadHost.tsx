import { Suspense, lazy, useState, type RefObject } from 'react';
import type { HeadCanvasHandle, HeadFailure } from '../../scene/viewer/HeadCanvas';
import { stageStore } from './stageStore';
import { FailureBoundary } from '../failures/FailureBoundary';
import { derivations, loadHead, useSettledConsultation } from '../stores/derived';
import type { LoadingState } from './Loading';

interface Props {
  readonly head: RefObject<HeadCanvasHandle | null>;
  readonly onProgress: (state: LoadingState) => void;
  readonly onReady: () => void;
  readonly onFailure: (failure: HeadFailure) => void;
  readonly onRestored: () => void;
}

/** three and the scene are most of the download: they come after the first paint of the studio. */
function lazyCanvas() {
  return lazy(async () => {
    const { HeadCanvas } = await import('../../scene/viewer/HeadCanvas');
    return { default: HeadCanvas };
  });
}

/** Brings the scene in, or says why it cannot come. Mount it anew (another key) to try again. */
export function HeadHost({ head, ...reports }: Props) {
  const [Canvas] = useState(lazyCanvas);
  const consultation = useSettledConsultation();
  const panes = stageStore((state) => state.panes);
  return (
    <FailureBoundary
      onFailure={(error) => reports.onFailure({ kind: 'load', detail: error.message })}
      fallback={null}
    >
      <Suspense fallback={null}>
        <Canvas
          {...reports}
          ref={head}
          consultation={consultation}
          derivations={derivations}
          loadHead={loadHead}
          {...(panes ? { panes } : {})}
        />
      </Suspense>
    </FailureBoundary>
  );
}
