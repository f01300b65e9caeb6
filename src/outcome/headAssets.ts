import { decodeDotSequence } from '../dots/dotSequenceFile';
import type { DotSequence } from '../dots/dotSequence';
import { decodeHead, type HeadModel } from '../sculpt/headFile';
import { headDetailAsked, headDetailFor, thisDevice, type HeadDetail } from './headDetail';

export interface HeadAssets {
  readonly head: HeadModel;
  readonly sequence: DotSequence;
}

const FILES: Readonly<Record<HeadDetail, string>> = {
  low: 'generated/head-low.bin',
  full: 'generated/head.bin',
};

export type LoadProgress = (stage: 'head' | 'dots', fraction: number) => void;

async function fetchBytes(
  path: string,
  onFraction: (fraction: number) => void,
): Promise<ArrayBuffer> {
  const response = await fetch(path);
  if (!response.ok || !response.body) {
    throw new Error(
      `${path} could not be loaded (${response.status}). Check the connection and try again.`,
    );
  }
  const expected = Number(response.headers.get('content-length') ?? 0);
  const reader = response.body.getReader();
  const parts: Uint8Array[] = [];
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    received += value.length;
    if (expected > 0) onFraction(Math.min(1, received / expected));
  }
  const bytes = new Uint8Array(received);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes.buffer;
}

/**
 * Loads the default head, in the detail that suits the device or that the address asks for, and the dot
 * sequence, both built by scripts/ and served beside the page.
 */
export async function loadHeadAssets(onProgress: LoadProgress): Promise<HeadAssets> {
  const base = import.meta.env.BASE_URL;
  const detail = headDetailAsked(window.location.search) ?? headDetailFor(thisDevice());
  const [headBytes, dotBytes] = await Promise.all([
    fetchBytes(`${base}${FILES[detail]}`, (f) => onProgress('head', f)),
    fetchBytes(`${base}generated/dots.bin`, (f) => onProgress('dots', f)),
  ]);
  const head = await decodeHead(headBytes);
  return { head, sequence: decodeDotSequence(new Uint8Array(dotBytes)) };
}
