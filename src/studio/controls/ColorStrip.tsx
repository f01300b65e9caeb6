import styles from './ColorStrip.module.css';

interface Patch {
  readonly name: string;
  readonly color: string;
}

/** Patches edge to edge, as the eye compares them best, each named below. */
export function ColorStrip({ patches }: { readonly patches: readonly Patch[] }) {
  return (
    <ul className={styles.strip}>
      {patches.map(({ name, color }) => (
        <li key={name} className={styles.patch}>
          <span
            className={styles.color}
            style={{ backgroundColor: color }}
            aria-hidden="true"
          />
          <span className={styles.name}>{name}</span>
        </li>
      ))}
    </ul>
  );
}
