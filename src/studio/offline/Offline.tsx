import { Suspense, lazy } from 'react';
import { FailureBoundary } from '../failures/FailureBoundary';
import { studioStore } from '../stores/studioStore';

const UpdateNotice = lazy(async () => {
  const { UpdateNotice: notice } = await import('./UpdateNotice');
  return { default: notice };
});

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
