import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { words } from '../words';
import { Button } from './Button';
import { ScrollArea } from './ScrollArea';
import styles from './Sheet.module.css';

interface Props {
  readonly title: string;
  /** How much room the content wants: a list, a form, or a workbench. */
  readonly width?: 'narrow' | 'medium' | 'wide';
  readonly onClose: () => void;
  /** Buttons that stay in sight below the content. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A dialog over the studio; on a phone it fills the screen. Escape and the cross close it. */
export function Sheet({ title, width = 'medium', onClose, actions, children }: Props) {
  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup} data-width={width}>
          <div className={styles.heading}>
            <Dialog.Title className={styles.title}>{title}</Dialog.Title>
            <Dialog.Close
              render={
                <Button look="quiet" icon="close" iconOnly>
                  {words.common.close}
                </Button>
              }
            />
          </div>
          <ScrollArea name={title}>{children}</ScrollArea>
          {actions && <div className={styles.actions}>{actions}</div>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
