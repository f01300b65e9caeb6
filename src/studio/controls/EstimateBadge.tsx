import { words } from '../words';
import styles from './EstimateBadge.module.css';

/** Marks a number that nobody has measured yet. */
export function EstimateBadge() {
  return (
    <abbr className={styles.badge} title={words.common.estimateWhy}>
      {words.common.estimate}
    </abbr>
  );
}
