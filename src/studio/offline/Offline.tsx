import { Suspense } from 'react';
import { FailureBoundary } from '../failures/FailureBoundary';
import { lazyPart } from '../lazyPart';
import { studioStore } from '../stores/studioStore';

const UpdateNotice = lazyPart(async () => ({
  default: (await import('./UpdateNotice')).UpdateNotice,
}));

/** Starts to keep the studio on this device once its first picture stands: not a byte of that waits for it. */
export function Offline() {
  const ready = studioStore((state) => state.pictureReady);
  if (!ready) return null;
  return (
    <FailureBoundary fallback={null}>
      <Suspense>
        <UpdateNotice />
      </Suspense>
    </FailureBoundary>
  );
}
