import { create } from 'zustand';
import type { Refusal } from '../../consultation/refusal';

/** What the keeping of consultations has to say; the words are in library/KeepNotice.tsx. */
export type KeepNotice =
  /** The browser would not save: no room, or not allowed. */
  | { readonly kind: 'notKept'; readonly why: 'full' | 'denied' }
  /** What was open last could not be opened. */
  | { readonly kind: 'setAside'; readonly refusal: Refusal }
  /** Another page has the consultation that is shown here. */
  | { readonly kind: 'elsewhere' }
  /** It was changed here while another page had it: this page goes on with a copy. */
  | { readonly kind: 'copied' }
  | { readonly kind: 'opened'; readonly from: 'file' | 'link'; readonly count: number }
  | { readonly kind: 'fileRefused'; readonly name: string; readonly refusal: Refusal }
  | { readonly kind: 'linkRefused'; readonly refusal: Refusal }
  | { readonly kind: 'erased' }
  /** A part of the program that was needed did not arrive. */
  | { readonly kind: 'partMissing' };

export const keepNoticeStore = create<{ readonly notice: KeepNotice | null }>()(() => ({
  notice: null,
}));

export function say(notice: KeepNotice): void {
  keepNoticeStore.setState({ notice });
}

export function hush(kind?: KeepNotice['kind']): void {
  const { notice } = keepNoticeStore.getState();
  if (notice !== null && (kind === undefined || notice.kind === kind)) {
    keepNoticeStore.setState({ notice: null });
  }
}
