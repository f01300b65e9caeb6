import { words } from '../words';
import styles from './Loading.module.css';

export interface LoadingState {
  readonly stage: 'head' | 'dots' | 'field';
  readonly fraction: number;
}

const spans: Readonly<Record<LoadingState['stage'], readonly [from: number, to: number]>> = {
  head: [0, 0.4],
  dots: [0.4, 0.7],
  field: [0.7, 1],
};

/** How far the picture has come. Over a head that is already there it shrinks to a line. */
export function Loading({
  state,
  veil,
}: {
  readonly state: LoadingState;
  readonly veil: boolean;
}) {
  const [from, to] = spans[state.stage];
  const percent = Math.round((from + (to - from) * Math.min(1, state.fraction)) * 100);
  const label = words.stage.loading[state.stage];
  return (
    <div className={veil ? styles.veil : styles.line}>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={label}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={words.stage.loading.percent(percent)}
      >
        <div className={styles.bar} style={{ transform: `scaleX(${percent / 100})` }} />
      </div>
      {veil && <p className={styles.label}>{label}</p>}
    </div>
  );
}
