import type { ComponentProps } from 'react';
import { Icon, type IconName } from '../drawings/Icon';
import styles from './Button.module.css';

interface Props extends Omit<ComponentProps<'button'>, 'className'> {
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly icon?: IconName;
  /** Shows the icon alone; the text becomes the accessible name and the tooltip. */
  readonly iconOnly?: boolean;
  readonly children: string;
}

/** A button of at least 44 px with an optional icon before its text. */
export function Button({ look = 'plain', icon, iconOnly, children, ...rest }: Props) {
  const name = iconOnly ? { 'aria-label': children, title: rest.title ?? children } : {};
  return (
    <button
      type="button"
      className={`${styles.button} ${styles[look]} ${iconOnly ? styles.square : ''}`}
      {...rest}
      {...name}
    >
      {icon && <Icon name={icon} />}
      {!iconOnly && <span>{children}</span>}
    </button>
  );
}
