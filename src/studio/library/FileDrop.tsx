import { Suspense, useEffect, useState } from 'react';
import { FailureBoundary } from '../failures/FailureBoundary';
import { lazyPart } from '../lazyPart';
import { notify } from '../records/recordNotice';

const DropTarget = lazyPart(() => import('./DropTarget'));

const carriesFiles = (event: DragEvent): boolean =>
  !event.defaultPrevented && (event.dataTransfer?.types.includes('Files') ?? false);

async function openDropped(files: readonly File[]): Promise<void> {
  try {
    const { openFiles } = await import('./openFiles');
    await openFiles(files);
  } catch {
    notify({ kind: 'partMissing' });
  }
}

/** The whole page takes a file; what else is under way on it (another drop target) is left alone. */
export function FileDrop() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hover = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      void openDropped([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', hover);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hover);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return (
    over && (
      <FailureBoundary fallback={null}>
        <Suspense>
          <DropTarget />
        </Suspense>
      </FailureBoundary>
    )
  );
}
