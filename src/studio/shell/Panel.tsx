import { Suspense, useEffect, useRef, type KeyboardEvent } from 'react';
import { Notice } from '../controls/Notice';
import { Icon } from '../drawings/Icon';
import { FailureBoundary } from '../screens/FailureBoundary';
import { showStep, stepIds, studioStore } from '../store/studioStore';
import { words } from '../words';
import { fetchSteps, stepContents, type StepProps } from './stepContents';
import styles from './Panel.module.css';

const moves: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** The steps of the consultation, in its order, any of them one tap away. */
export function Panel({ head }: StepProps) {
  const step = studioStore((state) => state.step);
  const lowered = studioStore((state) => state.sheetLowered);
  const tabs = useRef<HTMLDivElement>(null);
  const ready = studioStore((state) => state.pictureReady);
  const Content = stepContents[step];

  useEffect(() => {
    if (ready) fetchSteps();
  }, [ready]);

  const move = (event: KeyboardEvent) => {
    const by = moves[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = stepIds[(stepIds.indexOf(step) + by + stepIds.length) % stepIds.length];
    if (next === undefined) return;
    showStep(next);
    tabs.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };

  return (
    <aside className={styles.panel} aria-label={words.steps.name}>
      <button
        type="button"
        className={styles.handle}
        aria-expanded={!lowered}
        onClick={() => studioStore.setState({ sheetLowered: !lowered })}
      >
        <Icon name={lowered ? 'up' : 'down'} />
        <span className="visually-hidden">
          {lowered ? words.sheet.raise : words.sheet.lower}
        </span>
      </button>
      <div
        className={styles.tabs}
        role="tablist"
        aria-label={words.steps.name}
        ref={tabs}
        onKeyDown={move}
      >
        {stepIds.map((id) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            className={styles.tab}
            aria-selected={id === step}
            aria-controls="step"
            tabIndex={id === step ? 0 : -1}
            onClick={() => showStep(id)}
          >
            <Icon name={id} />
            <span>{words.steps[id]}</span>
          </button>
        ))}
      </div>
      <div
        className={styles.content}
        id="step"
        role="tabpanel"
        aria-labelledby={`tab-${step}`}
        hidden={lowered}
        key={step}
      >
        <FailureBoundary
          key={step}
          fallback={<Notice tone="poor">{words.failure.part}</Notice>}
        >
          <Suspense>
            <Content head={head} />
          </Suspense>
        </FailureBoundary>
      </div>
    </aside>
  );
}
