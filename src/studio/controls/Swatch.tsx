import styles from './Swatch.module.css';

/** A patch of a colour; its name stands beside it. */
export function Swatch({ color, large }: { readonly color: string; readonly large?: boolean }) {
  return (
    <span
      className={large ? styles.large : styles.swatch}
      style={{ backgroundColor: color }}
      aria-hidden="true"
    />
  );
}
