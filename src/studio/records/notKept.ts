import type { RecordNotices } from './ports';
import type { RecordNotice } from './recordNotice';
import type { RecordVersion } from './recordVersion';

type Why = Extract<RecordNotice, { kind: 'notKept' }>['why'];

/**
 * Says that what is on screen is not kept, or half: half kept is told once, not kept at all with every change.
 * @returns says why, or with null that all is well again
 */
export function notKeptNotice(
  notices: RecordNotices,
): (why: Why | null, version: RecordVersion) => void {
  let told: { readonly why: Why; readonly of: RecordVersion } | null = null;
  return (why, version) => {
    if (why === null) {
      told = null;
      notices.dismiss('notKept');
      return;
    }
    const half = why === 'late' || why === 'journalOnly';
    if (told?.why === why && (half || told.of === version)) return;
    told = { why, of: version };
    notices.notify({ kind: 'notKept', why });
  };
}

/** Why the database refused: for want of room, or of permission. */
export function whyRefused(error: unknown): 'full' | 'denied' {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'full'
    : 'denied';
}
