import { Switch } from '@base-ui/react/switch';
import styles from './Toggle.module.css';

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A yes or no that takes effect at once. */
export function Toggle({ label, checked, onChange }: Props) {
  return (
    <label className={styles.row}>
      <span>{label}</span>
      <Switch.Root className={styles.switch} checked={checked} onCheckedChange={onChange}>
        <Switch.Thumb className={styles.thumb} />
      </Switch.Root>
    </label>
  );
}
