import { useEffect, useRef, useState } from 'react';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { written } from '../words';
import styles from './Library.module.css';
import { library as text } from '../laterWords';

interface Props {
  readonly count: number;
  readonly onKeep: () => void;
}

/** Asks once more, with what exactly will be gone. */
export function EraseAll({ count, onKeep }: Props) {
  const [progress, setProgress] = useState<'asking' | 'erasing' | 'failed'>('asking');
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.querySelector('button')?.focus(), []);
  const erase = async () => {
    setProgress('erasing');
    try {
      const { eraseAll } = await import('./eraseAll');
      await eraseAll();
    } catch {
      setProgress('failed');
    }
  };
  return (
    <div className={styles.erase} role="group" aria-label={text.eraseTitle} ref={panel}>
      <p className={styles.eraseTitle}>{text.eraseTitle}</p>
      <p>{text.eraseWhat(written(count))}</p>
      {progress === 'failed' && (
        <Notice tone="poor" announce>
          {text.eraseFailed}
        </Notice>
      )}
      <div className={styles.eraseWays}>
        <Button onClick={onKeep} disabled={progress === 'erasing'}>
          {text.eraseNo}
        </Button>
        <span className={styles.yes}>
          <Button
            look="primary"
            icon="trash"
            disabled={progress === 'erasing'}
            onClick={() => void erase()}
          >
            {progress === 'erasing' ? text.erasing : text.eraseYes}
          </Button>
        </span>
      </div>
    </div>
  );
}
