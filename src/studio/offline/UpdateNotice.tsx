import { useEffect, useState } from 'react';
import { Button } from '../controls/Button';
import { flush } from '../records/recordKeeper';
import { keepOffline, letUpdateTakeOver } from './updates';
import { offline as text } from '../laterWords';
import styles from './UpdateNotice.module.css';

type State = 'none' | 'ready' | 'updating' | 'later';

/**
 * Keeps the studio on this device and says quietly when a newer one is there. It comes by this button, or by itself
 * when every window is closed; never in the middle of a consultation.
 */
export function UpdateNotice() {
  const [state, setState] = useState<State>('none');
  useEffect(() => keepOffline(() => setState((now) => (now === 'none' ? 'ready' : now))), []);

  const update = async () => {
    setState('updating');
    await flush();
    await letUpdateTakeOver();
    window.location.reload();
  };

  const shown = state === 'ready' || state === 'updating';
  return (
    <div role="status">
      {shown && (
        <div className={styles.corner}>
          <p className={styles.message}>{text.ready}</p>
          <div className={styles.choices}>
            <Button
              look="primary"
              disabled={state === 'updating'}
              onClick={() => void update()}
            >
              {state === 'updating' ? text.updating : text.update}
            </Button>
            <Button look="quiet" onClick={() => setState('later')}>
              {text.later}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
