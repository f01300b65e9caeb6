import { create } from 'zustand';
import type { Refusal } from '../../consultation/refusal';

/** What the keeping of consultations has to say; the words are in library/KeepNotice.tsx. */
export type RecordNotice =
  /**
   * Not kept, or less well than usual. `full`, `denied`: nowhere, for want of room or of permission. `journalOnly`: the
   * database does not answer, the journal holds. `late`: the journal has no room or no permission, the database holds,
   * a moment later.
   */
  | { readonly kind: 'notKept'; readonly why: 'full' | 'denied' | 'journalOnly' | 'late' }
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

export const recordNoticeStore = create<{ readonly notice: RecordNotice | null }>()(() => ({
  notice: null,
}));

export function notify(notice: RecordNotice): void {
  recordNoticeStore.setState({ notice });
}

/** Takes the notice away; with a kind, only one of that kind. */
export function dismiss(kind?: RecordNotice['kind']): void {
  const { notice } = recordNoticeStore.getState();
  if (notice !== null && (kind === undefined || notice.kind === kind)) {
    recordNoticeStore.setState({ notice: null });
  }
}
