import type { Clock } from './clock';
import type { RecordChannel } from './recordChannel';

/** A page that erases answers within this time, or has died over it. */
const erasingMs = 20_000;

export interface Erasing {
  /** Erases while no page writes; rejects with what went wrong. */
  readonly erase: (eraseEverything: () => Promise<void>) => Promise<void>;
  /** Listens to pages that erase; returns the function that stops it. */
  readonly listen: () => () => void;
}

/**
 * While one page erases everything, no page of the browser writes; afterwards all of them open anew. The page that
 * erases may die over it: the others go on writing after a while.
 */
export function createErasing(ports: {
  readonly channel: RecordChannel;
  readonly clock: Clock;
  readonly pause: (on: boolean) => void;
  /** Everything is gone: this page remembers nothing, and opens anew. */
  readonly onErased: () => void;
}): Erasing {
  const { channel, clock, pause, onErased } = ports;
  let callOff: (() => void) | null = null;
  return {
    erase: async (eraseEverything) => {
      pause(true);
      channel.post('erasing');
      try {
        await eraseEverything();
      } catch (error) {
        pause(false);
        channel.post('notErased');
        throw error;
      }
      channel.post('erased');
    },
    listen: () =>
      channel.listen((event) => {
        if (event === 'list') return;
        callOff?.();
        pause(event !== 'notErased');
        if (event === 'erasing') callOff = clock.after(erasingMs, () => pause(false));
        else if (event === 'erased') onErased();
      }),
  };
}
