import type { Consultation } from '../../consultation/document';
import { lookText, parseLookText } from '../../consultation/link';
import type { Parsed } from '../../consultation/parseConsultation';
import { deflated, inflated } from '../browser/deflate';

/** How a link is packed; what is in it has a version of its own. */
const PACKING = 1;
const prefix = '#look=';
const checksumBytes = 4;
/** A usual link has about a thousand characters, the fullest ten thousand. */
const MOST_CHARACTERS = 40_000;

/** 32-bit FNV-1a: a letter that was lost or changed on the way is noticed. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

function base64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/** The part of an address after the page's own, that reproduces the look of a consultation and says nothing of the client. */
export async function lookHash(consultation: Consultation): Promise<string> {
  const content = new TextEncoder().encode(lookText(consultation));
  const packed = await deflated(content);
  const whole = new Uint8Array(checksumBytes + packed.length);
  new DataView(whole.buffer).setUint32(0, checksum(content));
  whole.set(packed, checksumBytes);
  return `${prefix}${PACKING}.${base64url(whole)}`;
}

/** Whether the part of an address after # claims to be a look. */
export function isLookHash(hash: string): boolean {
  return hash.startsWith(prefix);
}

const foreign: Parsed = { ok: false, refusal: { kind: 'foreign' } };

/** Parses what claims to be a look; refused whole with the reason, or accepted whole. Never rejects. */
export async function parseLookHash(hash: string): Promise<Parsed> {
  const [, digits, payload] = /^#look=(\d{1,6})\.([\w-]+)$/.exec(hash) ?? [];
  if (digits === undefined || payload === undefined) return foreign;
  const packing = Number(digits);
  if (packing > PACKING) {
    return { ok: false, refusal: { kind: 'newer', format: packing, reads: PACKING } };
  }
  if (hash.length > MOST_CHARACTERS) {
    return {
      ok: false,
      refusal: { kind: 'tooLarge', bytes: hash.length, most: MOST_CHARACTERS },
    };
  }
  try {
    const whole = fromBase64url(payload);
    const content = await inflated(whole.slice(checksumBytes));
    if (new DataView(whole.buffer).getUint32(0) !== checksum(content)) return foreign;
    return parseLookText(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    return foreign;
  }
}
