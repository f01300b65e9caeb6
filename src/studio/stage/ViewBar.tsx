import type { RefObject } from 'react';
import type { HeadCanvasHandle } from '../../scene/viewer/HeadCanvas';
import { noteView, studioStore } from '../stores/studioStore';
import { words } from '../words';
import { viewNames } from './views';
import styles from './FloatBar.module.css';

/** The five views at one tap; keys 1 to 5 do the same. */
export function ViewBar({ head }: { readonly head: RefObject<HeadCanvasHandle | null> }) {
  const current = studioStore((state) => state.view);
  return (
    <div className={styles.bar} role="group" aria-label={words.stage.views}>
      {viewNames.map((view, i) => (
        <button
          key={view}
          type="button"
          className={styles.item}
          aria-pressed={view === current}
          aria-keyshortcuts={String(i + 1)}
          aria-label={words.stage.view[view]}
          onClick={() => {
            head.current?.goTo(view);
            noteView(view);
          }}
        >
          <span className={styles.wide}>{words.stage.view[view]}</span>
          <span className={styles.narrow}>{words.stage.viewShort[view]}</span>
        </button>
      ))}
    </div>
  );
}
