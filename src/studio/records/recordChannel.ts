/** What the pages of a browser tell each other. */
const all = [
  /** The list of consultations changed. */
  'list',
  /** Everything is being erased: write nothing. */
  'erasing',
  /** It could not be erased: go on. */
  'notErased',
  'erased',
] as const;
export type RecordEvent = (typeof all)[number];

/** The channel between the pages of a browser; a test passes its own. */
export interface RecordChannel {
  readonly post: (event: RecordEvent) => void;
  /** Listens to the other pages; returns the function that stops it. */
  readonly listen: (hear: (event: RecordEvent) => void) => () => void;
}

/** The browser's own; it is opened when it is first needed, and silent where there is none. */
export function createRecordChannel(): RecordChannel {
  let channel: BroadcastChannel | null = null;
  const opened = (): BroadcastChannel | null => {
    if (globalThis.BroadcastChannel === undefined) return null;
    channel ??= new BroadcastChannel('stipple');
    return channel;
  };
  return {
    post: (event) => {
      // A channel reaches the pages of this origin only; there is no target to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      opened()?.postMessage(event);
    },
    listen: (hear) => {
      const take = ({ data }: MessageEvent): void => {
        const event = all.find((known) => known === data);
        if (event !== undefined) hear(event);
      };
      const listening = opened();
      listening?.addEventListener('message', take);
      return () => listening?.removeEventListener('message', take);
    },
  };
}
