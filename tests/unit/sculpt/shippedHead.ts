import { existsSync, readFileSync } from 'node:fs';
import { decodeHead, encodeHead, type HeadModel } from '../../../src/sculpt/headFile';
import { carveHead, FULL_DETAIL, LOW_TRIANGLES } from '../../../src/sculpt/sculptHead';

const LEVELS = {
  full: { file: 'public/generated/head.bin', triangles: FULL_DETAIL.triangles },
  low: { file: 'public/generated/head-low.bin', triangles: LOW_TRIANGLES },
} as const;

export type Level = keyof typeof LEVELS;

/** The bytes of a head that ships: the built file, or a fresh build where there is none. */
export async function shippedBytes(level: Level = 'full'): Promise<ArrayBuffer> {
  const { file, triangles } = LEVELS[level];
  const bytes = existsSync(file)
    ? readFileSync(file)
    : await encodeHead(await carveHead(FULL_DETAIL)(triangles));
  return new Uint8Array(bytes).buffer;
}

export async function shippedHead(level: Level = 'full'): Promise<HeadModel> {
  return decodeHead(await shippedBytes(level));
}
