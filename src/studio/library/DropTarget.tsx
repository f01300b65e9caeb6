import { Icon } from '../drawings/Icon';
import styles from './DropTarget.module.css';
import { notices as text } from '../laterWords';

/** What is seen while a file hangs over the page. Fetched when the first one does. */
export default function DropTarget() {
  return (
    <div className={styles.veil} role="status">
      <div className={styles.target}>
        <Icon name="file" />
        <p className={styles.title}>{text.drop}</p>
        <p className={styles.more}>{text.dropMore}</p>
      </div>
    </div>
  );
}
