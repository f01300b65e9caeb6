import { Suspense, useState, type ReactNode, type RefObject } from 'react';
import type { HeadCanvasHandle, HeadFailure } from '../../scene/HeadCanvas';
import { Button } from '../controls/Button';
import { LostContext, MissingPart, NoWebGl } from '../failures/StageFailures';
import { captionOf, words } from '../words';
import { useConsultation } from '../stores/consultationStore';
import { noteView, studioStore } from '../stores/studioStore';
import { stageStore } from './stageStore';
import { FailureBoundary } from '../failures/FailureBoundary';
import { HeadHost } from './HeadHost';
import { Loading, type LoadingState } from './Loading';
import { MomentBar } from './MomentBar';
import { Readout } from './Readout';
import { ViewBar } from './ViewBar';
import { zoomCloser, zoomFurther } from './views';
import styles from './Stage.module.css';

/** Asked before anything heavy is loaded. */
function missingWebGl2(): HeadFailure | null {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context === null
    ? { kind: 'no-webgl2', detail: `WebGL 2: none. ${navigator.userAgent}` }
    : null;
}

/** The head, what is shown of it, and what comes of the decisions so far. */
export function Stage(props: {
  readonly head: RefObject<HeadCanvasHandle | null>;
  /** Laid over the head once it is there: labels and handles of a comparison, the client's screen. */
  readonly overlay: ReactNode;
}) {
  const { head, overlay } = props;
  const consultation = useConsultation();
  const ready = studioStore((state) => state.pictureReady);
  const several = stageStore((state) => state.panes !== null);
  const client = stageStore((state) => state.client);
  const [loading, setLoading] = useState<LoadingState | null>({ stage: 'head', fraction: 0 });
  const [failure, setFailure] = useState(missingWebGl2);
  const [attempt, setAttempt] = useState(0);

  const fail = (next: HeadFailure) => {
    setLoading(null);
    setFailure(next);
    studioStore.setState({ pictureReady: false });
  };
  const retry = () => {
    setFailure(null);
    setLoading({ stage: 'head', fraction: 0 });
    setAttempt((n) => n + 1);
  };

  return (
    <section
      className={styles.stage}
      data-several={several || client}
      aria-label={words.stage.name}
    >
      {failure?.kind === 'no-webgl2' ? (
        <NoWebGl detail={failure.detail} />
      ) : (
        <div className={styles.view}>
          <div
            className={styles.host}
            data-ready={ready}
            tabIndex={0}
            role="group"
            aria-label={words.stage.host}
            onPointerMove={(event) => {
              if (event.buttons > 0) noteView(null);
            }}
            onWheel={() => noteView(null)}
          >
            <HeadHost
              key={attempt}
              head={head}
              onProgress={setLoading}
              onReady={() => {
                setLoading(null);
                studioStore.setState({ pictureReady: true });
              }}
              onFailure={fail}
              onRestored={() => setFailure(null)}
            />
          </div>
          {loading && <Loading state={loading} veil={!ready} />}
          {failure?.kind === 'context-lost' && <LostContext onRetry={retry} />}
          {failure?.kind === 'load' && <MissingPart detail={failure.detail} onRetry={retry} />}
          {ready && !several && !client && (
            <p className={styles.caption}>{captionOf(consultation)}</p>
          )}
          {ready && (
            <FailureBoundary key={String(client)} fallback={null}>
              <Suspense>{overlay}</Suspense>
            </FailureBoundary>
          )}
          {!client && <Bars head={head} several={several} />}
        </div>
      )}
      {!several && !client && <Readout />}
    </section>
  );
}

/** Views, zoom and moments, floating over the head. */
function Bars(props: {
  readonly head: RefObject<HeadCanvasHandle | null>;
  /** Each of several heads has its own moment. */
  readonly several: boolean;
}) {
  const { head, several } = props;
  const zoom = (factor: number) => {
    head.current?.zoom(factor);
    noteView(null);
  };
  return (
    <>
      <div className={styles.views}>
        <ViewBar head={head} />
      </div>
      <div className={styles.zoom}>
        <Button look="quiet" icon="closer" iconOnly onClick={() => zoom(zoomCloser)}>
          {words.stage.closer}
        </Button>
        <Button look="quiet" icon="further" iconOnly onClick={() => zoom(zoomFurther)}>
          {words.stage.further}
        </Button>
      </div>
      {!several && (
        <div className={styles.moments}>
          <MomentBar />
        </div>
      )}
    </>
  );
}
