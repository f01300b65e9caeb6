import type { ReactNode } from 'react';
import { Icon } from '../drawings/Icon';
import { later, match as more } from '../laterWords';
import { written } from '../words';
import styles from './Overrule.module.css';

const { ink: text } = later;

/** Less than this rounds to nothing. */
const leastShown = 0.05;

const costInWords = (cost: number): string =>
  Math.abs(cost) < leastShown
    ? more.noCost
    : more.cost(`${cost < 0 ? '−' : '+'}${written(Math.abs(cost), 1)}`);

/** A value that follows the recommendation until somebody changes it, and the way back. */
export function Overrule(props: {
  readonly name: string;
  readonly overruled: boolean;
  /** What this value costs by itself, CIEDE2000; null while it follows the recommendation. */
  readonly cost: number | null;
  readonly onBack: () => void;
  readonly children: ReactNode;
}) {
  const { name, overruled, cost, onBack, children } = props;
  return (
    <div>
      {children}
      {overruled && cost !== null && <p className={styles.cost}>{costInWords(cost)}</p>}
      {overruled && (
        <button
          type="button"
          className={styles.back}
          aria-label={text.backOne(name)}
          onClick={onBack}
        >
          <Icon name="undo" />
          {text.back}
        </button>
      )}
    </div>
  );
}
