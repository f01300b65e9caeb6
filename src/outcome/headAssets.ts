import type { DotSequence } from '../dots/dotSequence';
import type { HeadModel } from '../sculpt/headFile';
import type { HeadDetail } from './headDetail';
import { onceLoaded } from './onceLoaded';

/** The default head and the dots of its scalp. */
export interface HeadAssets {
  readonly head: HeadModel;
  readonly sequence: DotSequence;
}

type LoadStage = 'head' | 'dots';
/** Share of a file that has come, 0..1. */
type LoadProgress = (stage: LoadStage, fraction: number) => void;

/** Brings the head, once for all that ask; a failure is not remembered, so asking again tries again. */
export type LoadHead = (onProgress?: LoadProgress) => Promise<HeadAssets>;

const FILES: Readonly<Record<HeadDetail, string>> = {
  low: 'generated/head-low.bin',
  full: 'generated/head.bin',
};

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

async function fetchHead(
  base: string,
  detail: HeadDetail,
  onProgress: LoadProgress,
): Promise<HeadAssets> {
  // The decoders come with the files, not with the page: nothing needs them before.
  const [headBytes, dotBytes, { decodeHead }, { decodeDotSequence }] = await Promise.all([
    fetchBytes(`${base}${FILES[detail]}`, (f) => onProgress('head', f)),
    fetchBytes(`${base}generated/dots.bin`, (f) => onProgress('dots', f)),
    import('../sculpt/headFile'),
    import('../dots/dotSequenceFile'),
  ]);
  const head = await decodeHead(headBytes);
  return { head, sequence: decodeDotSequence(new Uint8Array(dotBytes)) };
}

/**
 * The loader of the default head and its dot sequence, both built by scripts/ and served beside the page.
 * @param source.base address of the page's folder, with its last slash
 * @param source.detail which of the head's files; asked when loading begins, and may throw in a sentence
 */
export function headLoader(source: {
  readonly base: string;
  readonly detail: () => HeadDetail;
}): LoadHead {
  const listeners = new Set<LoadProgress>();
  const reached = new Map<LoadStage, number>();
  const load = onceLoaded(async () => {
    reached.clear();
    try {
      return await fetchHead(source.base, source.detail(), (stage, fraction) => {
        reached.set(stage, fraction);
        for (const listener of listeners) listener(stage, fraction);
      });
    } finally {
      listeners.clear();
    }
  });
  return (onProgress) => {
    const loading = load();
    if (onProgress) {
      for (const [stage, fraction] of reached) onProgress(stage, fraction);
      listeners.add(onProgress);
    }
    return loading;
  };
}
