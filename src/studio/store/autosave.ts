import type { Consultation } from '../../consultation/document';
import { parseConsultation } from '../../consultation/parseConsultation';
import { refusalInWords } from '../words/refusalInWords';

const key = 'stipple.consultation';
const refusedKey = 'stipple.consultation.refused';

/** The part of the browser's storage that is used; a test passes its own. */
export type Drawer = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export type Recovered =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly consultation: Consultation }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * What was saved last. Something unreadable is set aside under another key rather than overwritten,
 * and the reason is handed on; storage that is switched off counts as empty.
 */
export function recover(drawer: Drawer): Recovered {
  const text = read(drawer);
  if (text === null) return { kind: 'none' };
  const parsed = parseConsultation(fromJson(text));
  if (parsed.ok) return { kind: 'found', consultation: parsed.consultation };
  setAside(drawer, text);
  return { kind: 'refused', reason: refusalInWords(parsed.refusal) };
}

/** Saves; false when the browser has no room or forbids it (private mode). */
export function save(drawer: Drawer, consultation: Consultation): boolean {
  return write(drawer, key, JSON.stringify(consultation));
}

/** Keeps what cannot be opened where nothing overwrites it. */
export function setAside(drawer: Drawer, text: string): void {
  write(drawer, refusedKey, text);
}

function read(drawer: Drawer): string | null {
  try {
    return drawer.getItem(key);
  } catch {
    return null;
  }
}

function write(drawer: Drawer, name: string, text: string): boolean {
  try {
    drawer.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
