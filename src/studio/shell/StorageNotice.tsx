import { useEffect, useState } from 'react';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { keepSaved, recovery } from '../store/keepSaved';
import { words } from '../words';
import styles from './StorageNotice.module.css';

const startMessage =
  recovery.kind === 'refused' ? words.failure.recovered(recovery.reason) : null;

/** Saves every change as it happens; speaks up only when that fails. */
export function StorageNotice() {
  const [message, setMessage] = useState<string | null>(startMessage);
  useEffect(() => keepSaved(() => setMessage(words.failure.storage)), []);
  if (message === null) return null;
  return (
    <div className={styles.corner}>
      <Notice tone="fair" announce>
        {message}
      </Notice>
      <Button look="quiet" icon="close" iconOnly onClick={() => setMessage(null)}>
        {words.failure.dismiss}
      </Button>
    </div>
  );
}
