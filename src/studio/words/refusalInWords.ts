import type { Refusal } from '../../consultation/refusal';
import { words } from '.';

/** Cause and way out of a refusal, in the page's language. */
export function refusalInWords(refusal: Refusal): string {
  const { refusal: text } = words.failure;
  if (refusal.kind === 'foreign') return text.foreign;
  if (refusal.kind === 'newer') return text.newer(refusal.format, refusal.reads);
  return text.damaged(refusal.where, refusal.detail);
}
