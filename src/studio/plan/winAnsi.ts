/** Characters that Windows code page 1252 holds beyond Latin 1. */
const BEYOND_LATIN_1 = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');

/** What people read as the same where the code page has no such character. */
const STAND_INS: Readonly<Record<string, string>> = {
  Δ: 'd',
  '∆': 'd',
  α: 'alpha',
  σ: 'sigma',
  τ: 'tau',
  μ: 'µ',
  '≤': '<=',
  '≥': '>=',
  '≈': '~',
  '≠': '<>',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '‒': '–',
  '―': '—',
  '→': '->',
  '←': '<-',
  '↔': '<->',
  '✓': 'x',
  '′': "'",
  '″': '"',
  '⁄': '/',
  '₂': '2',
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  ı: 'i',
  ẞ: 'SS',
};

/** Stands where nothing else can. */
const LOST = '?';

const isLatin1 = (code: number): boolean =>
  code === 0x0a || (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff);

/** Thin, narrow, figure and ideographic spaces become one that does not break, as they do not; others plain ones. */
function spaceFor(character: string): string | null {
  if (/[\u2007\u2009\u200A\u202F]/.test(character)) return '\u00A0';
  return /[\t\u2000-\u2006\u2008\u205F\u3000]/.test(character) ? ' ' : null;
}

/** Marks that join or direct letters and are not seen themselves. */
const isUnseen = (character: string): boolean => /\p{Cf}|\p{Cc}|\p{Mn}/u.test(character);

function written(character: string): string {
  if (isLatin1(character.codePointAt(0) ?? 0) || BEYOND_LATIN_1.has(character))
    return character;
  const standIn = STAND_INS[character] ?? spaceFor(character);
  if (standIn !== null) return standIn;
  if (isUnseen(character)) return '';
  const parts = character.normalize('NFKD');
  if (parts === character) return LOST;
  return Array.from(parts, written).join('');
}

/**
 * A text in the characters that the standard fonts of PDF know (WinAnsi, code page 1252), as near as it goes:
 * "ΔE ≤ 1" becomes "dE <= 1", an accent without its letter in the page falls off, and what is left is "?".
 */
export function winAnsi(text: string): string {
  return Array.from(text.normalize('NFC'), written).join('');
}

/** Whether some characters have no likeness at all. */
export function losesLetters(text: string): boolean {
  return winAnsi(text).replaceAll(/[^?]/g, '').length > text.replaceAll(/[^?]/g, '').length;
}
