import type { ReactNode } from 'react';
import styles from './Step.module.css';

/** The frame of a step: what it is about, then its controls in groups. */
export function Step({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.step}>
      <div>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.lead}>{lead}</p>
      </div>
      <div className={styles.groups}>{children}</div>
    </div>
  );
}

/** Controls that belong together. */
export function Group({ children }: { readonly children: ReactNode }) {
  return <div className={styles.group}>{children}</div>;
}
