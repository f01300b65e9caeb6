import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Icon } from '../drawings/Icon';
import { changedSteps } from '../steps/changedSteps';
import { useConsultation } from '../stores/consultationStore';
import { showStep, stepIds, studioStore, type StepId } from '../stores/studioStore';
import { words } from '../words';
import styles from './PanelRail.module.css';

const moves: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** The step that a key leads to; undefined where the key has no say. */
function stepByKey(key: string, from: StepId): StepId | undefined {
  if (key === 'Home') return stepIds[0];
  if (key === 'End') return stepIds.at(-1);
  const by = moves[key];
  if (by === undefined) return undefined;
  return stepIds[(stepIds.indexOf(from) + by + stepIds.length) % stepIds.length];
}

/** A pixel of rounding is not more to see. */
const slackPx = 2;

interface Beyond {
  readonly before: boolean;
  readonly beyond: boolean;
}

/** What of a box lies out of sight before and beyond its scrolled window, in the direction that it scrolls. */
function beyondEdges(box: HTMLElement): Beyond {
  const across = box.scrollWidth - box.clientWidth > slackPx;
  const [at, seen, all] = across
    ? [box.scrollLeft, box.clientWidth, box.scrollWidth]
    : [box.scrollTop, box.clientHeight, box.scrollHeight];
  return { before: at > slackPx, beyond: all - seen - at > slackPx };
}

/** The tabs of all steps. Where they do not fit they scroll, and the edge says so. */
export function PanelRail() {
  const step = studioStore((state) => state.step);
  const visited = studioStore((state) => state.visited);
  const changed = changedSteps(useConsultation());
  const scroller = useRef<HTMLDivElement>(null);
  const tabs = useRef<HTMLDivElement>(null);
  const [{ before, beyond }, setEdges] = useState<Beyond>({ before: false, beyond: false });

  useEffect(() => {
    const box = scroller.current;
    if (box === null) return undefined;
    const observer = new ResizeObserver(() => setEdges(beyondEdges(box)));
    observer.observe(box);
    if (tabs.current) observer.observe(tabs.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    tabs.current
      ?.querySelector(`#tab-${step}`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [step]);

  const move = (event: KeyboardEvent) => {
    const next = stepByKey(event.key, step);
    if (next === undefined) return;
    event.preventDefault();
    showStep(next);
    tabs.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };

  const markOf = (id: StepId) => {
    if (changed.has(id)) return 'changed';
    return visited.includes(id) && id !== step ? 'seen' : undefined;
  };

  return (
    <div className={styles.rail} data-tour="steps">
      <div
        className={styles.scroller}
        ref={scroller}
        onScroll={(event) => setEdges(beyondEdges(event.currentTarget))}
      >
        <div
          className={styles.tabs}
          role="tablist"
          aria-label={words.steps.name}
          ref={tabs}
          onKeyDown={move}
        >
          {stepIds.map((id) => {
            const mark = markOf(id);
            return (
              <button
                key={id}
                id={`tab-${id}`}
                type="button"
                role="tab"
                className={styles.tab}
                aria-selected={id === step}
                aria-controls="step"
                tabIndex={id === step ? 0 : -1}
                data-mark={mark}
                title={mark && words.steps[mark]}
                onClick={() => showStep(id)}
              >
                <Icon name={id} />
                <span>{words.steps[id]}</span>
              </button>
            );
          })}
        </div>
      </div>
      {before && (
        <span className={styles.before}>
          <Icon name="up" />
        </span>
      )}
      {beyond && (
        <span className={styles.beyond}>
          <Icon name="down" />
        </span>
      )}
    </div>
  );
}
