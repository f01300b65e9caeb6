import type { ReactNode } from 'react';
import { Icon } from '../drawings/Icon';
import { words } from '../words';
import styles from './Overrule.module.css';

const { ink: text } = words;

/** A value that follows the recommendation until somebody changes it, and the way back. */
export function Overrule(props: {
  readonly name: string;
  readonly overruled: boolean;
  readonly onBack: () => void;
  readonly children: ReactNode;
}) {
  const { name, overruled, onBack, children } = props;
  return (
    <div>
      {children}
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
