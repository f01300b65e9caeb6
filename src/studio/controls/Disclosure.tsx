import type { ReactNode } from 'react';
import { Icon } from '../drawings/Icon';
import styles from './Disclosure.module.css';

/** The science, one tap away: closed until asked for. */
export function Disclosure({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <details className={styles.disclosure}>
      <summary className={styles.summary}>
        <span>{title}</span>
        <Icon name="down" />
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
