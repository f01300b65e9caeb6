/** What the pages of a browser tell each other: the list changed, or everything was erased. */
export type News = 'list' | 'erased';

const channel =
  globalThis.window === undefined || globalThis.BroadcastChannel === undefined
    ? null
    : new BroadcastChannel('stipple');

export function tell(news: News): void {
  // A channel reaches the pages of this origin only; there is no target to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel?.postMessage(news);
}

/** Listens to the other pages; returns the function that stops it. */
export function onNews(listen: (news: News) => void): () => void {
  const hear = ({ data }: MessageEvent) => {
    if (data === 'list' || data === 'erased') listen(data);
  };
  channel?.addEventListener('message', hear);
  return () => channel?.removeEventListener('message', hear);
}
