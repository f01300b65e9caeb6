import { Dialog } from '@base-ui/react/dialog';
import { Button } from '../controls/Button';
import { words } from '../words';
import styles from './Shortcuts.module.css';

/** The list of keys. Loaded when first asked for. */
export default function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const { shortcuts, common } = words;
  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup}>
          <div className={styles.heading}>
            <Dialog.Title className={styles.title}>{shortcuts.title}</Dialog.Title>
            <Dialog.Close
              render={
                <Button look="quiet" icon="close" iconOnly>
                  {common.close}
                </Button>
              }
            />
          </div>
          <dl className={styles.list}>
            {shortcuts.list.map(([keys, does]) => (
              <div key={keys} className={styles.row}>
                <dt>
                  <kbd className={styles.keys}>{keys}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
