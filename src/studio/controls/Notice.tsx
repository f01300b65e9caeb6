import type { ReactNode } from 'react';
import { Icon, type IconName } from '../drawings/Icon';
import styles from './Notice.module.css';

interface Props {
  readonly tone: 'plain' | 'good' | 'fair' | 'poor';
  readonly id?: string;
  /** Read out as it appears. */
  readonly announce?: boolean;
  readonly children: ReactNode;
}

const icons: Partial<Record<Props['tone'], IconName>> = {
  good: 'check',
  fair: 'warning',
  poor: 'warning',
};

/** A sentence or two that matter: advice, a warning, a refusal. */
export function Notice({ tone, id, announce, children }: Props) {
  const icon = icons[tone];
  return (
    <div
      className={styles.notice}
      data-tone={tone}
      id={id}
      role={announce ? 'alert' : undefined}
    >
      {icon && <Icon name={icon} />}
      <div>{children}</div>
    </div>
  );
}
