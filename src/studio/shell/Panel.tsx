import { Suspense, useEffect, useRef, useState } from 'react';
import { Notice } from '../controls/Notice';
import { Icon } from '../drawings/Icon';
import { FailureBoundary } from '../failures/FailureBoundary';
import { lazyPart } from '../lazyPart';
import type { StepProps } from '../parts';
import { consultationStore } from '../stores/consultationStore';
import { showStep, stepIds, studioStore, type StepId } from '../stores/studioStore';
import { TourInvite } from '../tour/TourInvite';
import { tourStore } from '../tour/tourStore';
import { words } from '../words';
import { PanelRail } from './PanelRail';
import { contentOf, fetchSteps } from './stepContents';
import styles from './Panel.module.css';

const Tour = lazyPart(() => import('../tour/Tour'));

/** What a step holds. Mount it anew (another key) for another step: it stays what it was when it appeared. */
function StepContent({ step, head }: StepProps & { readonly step: StepId }) {
  const [Content] = useState(() => contentOf(step));
  return <Content head={head} />;
}

/** The steps of the consultation, in its order, any of them one tap away. */
export function Panel({ head }: StepProps) {
  const step = studioStore((state) => state.step);
  const lowered = studioStore((state) => state.sheetLowered);
  const ready = studioStore((state) => state.pictureReady);
  const touring = tourStore(({ tour }) => tour === 'running');
  const wentOn = useRef(false);
  const next = stepIds[stepIds.indexOf(step) + 1];

  useEffect(() => {
    if (ready) fetchSteps();
  }, [ready]);
  // Another consultation starts with none of its steps seen.
  useEffect(
    () =>
      consultationStore.subscribe((now, before) => {
        if (now.record !== before.record) {
          studioStore.setState(({ step: shown }) => ({ visited: [shown] }));
        }
      }),
    [],
  );
  // The button that leads on goes with its step: the keyboard goes on at the top of the next one.
  const arrive = (panel: HTMLDivElement | null) => {
    if (panel === null || !wentOn.current) return;
    wentOn.current = false;
    panel.focus({ preventScroll: true });
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
      <PanelRail />
      <div
        className={styles.content}
        id="step"
        role="tabpanel"
        aria-labelledby={`tab-${step}`}
        tabIndex={-1}
        hidden={lowered}
        key={step}
        ref={arrive}
      >
        <FailureBoundary
          key={step}
          fallback={<Notice tone="poor">{words.failure.part}</Notice>}
        >
          {step === 'loss' && <TourInvite />}
          <Suspense>
            <StepContent step={step} head={head} />
            {next && (
              <div className={styles.onward}>
                <button
                  type="button"
                  className={styles.next}
                  onClick={() => {
                    wentOn.current = true;
                    showStep(next);
                  }}
                >
                  <span className={styles.nextKicker}>{words.steps.next}</span>{' '}
                  <span>{words.steps[next]}</span>
                  <Icon name="next" />
                </button>
              </div>
            )}
          </Suspense>
        </FailureBoundary>
      </div>
      {touring && (
        <FailureBoundary fallback={null}>
          <Suspense>
            <Tour />
          </Suspense>
        </FailureBoundary>
      )}
    </aside>
  );
}
