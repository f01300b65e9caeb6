/** A name that no other record, page or browser has. Works where a page is not served securely, too. */
export function newRecordId(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
