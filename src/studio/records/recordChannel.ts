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
export type News = (typeof all)[number];

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
    const news = all.find((known) => known === data);
    if (news !== undefined) listen(news);
  };
  channel?.addEventListener('message', hear);
  return () => channel?.removeEventListener('message', hear);
}
