import { Sheet } from '../controls/Sheet';
import { later } from '../laterWords';
import type { SheetProps } from '../parts';
import styles from './Shortcuts.module.css';

/** The list of keys. Loaded when first asked for. */
export default function Shortcuts({ onClose }: SheetProps) {
  const { shortcuts } = later;
  return (
    <Sheet title={shortcuts.title} width="narrow" onClose={onClose}>
      <dl>
        {shortcuts.list.map(([keys, does]) => (
          <div key={keys} className={styles.row}>
            <dt>
              <kbd className={styles.keys}>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
