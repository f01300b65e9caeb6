import { clamp } from '../../math/scalar';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { words, written } from '../words';
import { compareStore } from './compareStore';
import { compare as text } from '../laterWords';
import styles from './SplitHandle.module.css';

const KEY_STEP = 0.02;
const PAGE_STEP = 0.1;

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -KEY_STEP,
  ArrowDown: -KEY_STEP,
  ArrowRight: KEY_STEP,
  ArrowUp: KEY_STEP,
  PageDown: -PAGE_STEP,
  PageUp: PAGE_STEP,
  Home: -1,
  End: 1,
};

function moveTo(share: number): void {
  compareStore.setState({ splitShare: clamp(share, 0, 1) });
}

interface Props {
  /** Share of the head left of the line. */
  readonly share: number;
  readonly names: readonly [left: string, right: string];
  /** Room for the labels above and below the line. */
  readonly topPx: number;
  readonly bottomPx: number;
}

/** The line between two variants on one head, dragged or moved by the arrow keys. */
export function SplitHandle({ share, names, topPx, bottomPx }: Props) {
  const line = useRef<HTMLDivElement>(null);
  const drag = (event: PointerEvent) => {
    const box = line.current?.parentElement?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    moveTo((event.clientX - box.left) / box.width);
  };
  const key = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    moveTo(share + step);
  };
  const percent = Math.round(share * 100);
  return (
    <div
      className={styles.line}
      ref={line}
      style={{ left: `${share * 100}%`, top: topPx, bottom: bottomPx }}
    >
      <div
        className={styles.handle}
        role="slider"
        tabIndex={0}
        aria-label={text.split(names[0], names[1])}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={text.splitAt(words.units.percent(written(percent)), names[0])}
        onKeyDown={key}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M9 7l-5 5 5 5M15 7l5 5-5 5" />
        </svg>
      </div>
    </div>
  );
}
