import { Suspense, type RefObject } from 'react';
import type { HeadCanvasHandle } from '../../scene/viewer/HeadCanvas';
import { Notice } from '../controls/Notice';
import { FailureBoundary } from '../failures/FailureBoundary';
import { closeSheet, studioStore } from '../stores/studioStore';
import { words } from '../words';
import { sheets } from './sheets';
import styles from './SheetHost.module.css';

/** The dialog that is open, if any. */
export function SheetHost({ head }: { readonly head: RefObject<HeadCanvasHandle | null> }) {
  const open = studioStore((state) => state.sheet);
  if (open === null) return null;
  const Sheet = sheets[open];
  return (
    <FailureBoundary
      key={open}
      fallback={
        <div className={styles.failure}>
          <Notice tone="poor" announce>
            {words.failure.part}
          </Notice>
        </div>
      }
    >
      <Suspense>
        <Sheet head={head} onClose={closeSheet} />
      </Suspense>
    </FailureBoundary>
  );
}
