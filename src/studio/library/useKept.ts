import { useCallback, useEffect, useState } from 'react';
import { consultationStore } from '../stores/consultationStore';
import { recordChannel } from '../records/keeper';
import { readKept, type Kept } from './kept';

/** What is kept, read again whenever it changed here or on another page; null until it was read once. */
export function useKept(): {
  readonly kept: Kept | null;
  readonly reread: () => Promise<void>;
} {
  const [kept, setKept] = useState<Kept | null>(null);
  const reread = useCallback(async () => setKept(await readKept()), []);
  useEffect(() => {
    const read = () => void reread();
    read();
    const deaf = recordChannel.listen((event) => (event === 'list' ? read() : undefined));
    const stop = consultationStore.subscribe(read);
    return () => {
      deaf();
      stop();
    };
  }, [reread]);
  return { kept, reread };
}
