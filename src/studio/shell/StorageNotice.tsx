import { Suspense, useEffect, type RefObject } from 'react';
import type { HeadCanvasHandle } from '../../scene/viewer/HeadCanvas';
import { Notice } from '../controls/Notice';
import { FailureBoundary } from '../failures/FailureBoundary';
import { lazyPart } from '../lazyPart';
import { consultationStore } from '../stores/consultationStore';
import { keepRecords } from '../records/keeper';
import { recordNoticeStore } from '../records/recordNotice';
import { openAddress } from '../share/openAddress';
import { studioStore } from '../stores/studioStore';
import { words } from '../words';

const KeepNotice = lazyPart(() => import('../library/KeepNotice'));

/** A picture for the list is taken when the hands have rested for so long. */
const restMs = 4000;

/** Pictures the consultation on screen for the list, whenever nothing has changed for a while. */
function keepPictured(head: RefObject<HeadCanvasHandle | null>): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const take = async () => {
    if (!studioStore.getState().pictureReady || document.hidden) return;
    const { keepThumbnailOf } = await import('../library/thumbnail');
    await keepThumbnailOf(head.current);
  };
  const stop = consultationStore.subscribe(() => {
    clearTimeout(waiting);
    // Without a picture the list shows the head's place empty.
    waiting = setTimeout(() => void take().catch(() => undefined), restMs);
  });
  return () => {
    stop();
    clearTimeout(waiting);
  };
}

/** Keeps every change as it happens; speaks up only when there is something to say. */
export function StorageNotice({ head }: { readonly head: RefObject<HeadCanvasHandle | null> }) {
  const notice = recordNoticeStore((state) => state.notice);
  useEffect(keepRecords, []);
  useEffect(openAddress, []);
  useEffect(() => keepPictured(head), [head]);
  if (notice === null) return null;
  return (
    <FailureBoundary fallback={<Notice tone="fair">{words.failure.part}</Notice>}>
      <Suspense>
        <KeepNotice notice={notice} />
      </Suspense>
    </FailureBoundary>
  );
}
