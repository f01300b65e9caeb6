import { useRef, type ComponentType, type KeyboardEvent, type RefObject } from 'react';
import type { HeadCanvasHandle } from '../../scene/HeadCanvas';
import { Icon } from '../drawings/Icon';
import { HairlineStep } from '../steps/HairlineStep';
import { HairStep } from '../steps/HairStep';
import { InkStep } from '../steps/InkStep';
import { LossStep } from '../steps/LossStep';
import { PictureStep } from '../steps/PictureStep';
import { SkinStep } from '../steps/SkinStep';
import { TimeStep } from '../steps/TimeStep';
import { showStep, stepIds, studioStore, type StepId } from '../store/studioStore';
import { words } from '../words';
import styles from './Panel.module.css';

export interface StepProps {
  readonly head: RefObject<HeadCanvasHandle | null>;
}

const contents: Readonly<Record<StepId, ComponentType<StepProps>>> = {
  loss: LossStep,
  hairline: HairlineStep,
  skin: SkinStep,
  hair: HairStep,
  ink: InkStep,
  time: TimeStep,
  picture: PictureStep,
};

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
  const Content = contents[step];

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
        <Content head={head} />
      </div>
    </aside>
  );
}
