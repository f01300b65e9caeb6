import { Menu } from '@base-ui/react/menu';
import type { RefObject } from 'react';
import { Icon } from '../drawings/Icon';
import { menuItems } from './menuItems';
import styles from './MoreMenu.module.css';

interface Props {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** The open menu of the top bar. Fetched when it is first opened. */
export default function MoreMenu({ anchor, onClose }: Props) {
  return (
    <Menu.Root open modal={false} onOpenChange={(open) => (open ? undefined : onClose())}>
      <Menu.Portal>
        <Menu.Positioner
          className={styles.positioner}
          anchor={anchor}
          side="bottom"
          align="end"
          sideOffset={6}
        >
          <Menu.Popup className={styles.popup} finalFocus={anchor}>
            {menuItems().map(({ icon, name, choose }) => (
              <Menu.Item key={name} className={styles.item} onClick={choose}>
                <Icon name={icon} />
                {name}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
