import { existsSync, readFileSync } from 'node:fs';
import { decodeHead, encodeHead, type HeadModel } from '../../../src/sculpt/headFile';
import { FULL_DETAIL, sculptHead } from '../../../src/sculpt/sculptHead';

const FILE = 'public/generated/head.bin';

/** The bytes of the head that ships: the built file, or a fresh build where there is none. */
export async function shippedBytes(): Promise<ArrayBuffer> {
  const bytes = existsSync(FILE)
    ? readFileSync(FILE)
    : await encodeHead(await sculptHead(FULL_DETAIL));
  return new Uint8Array(bytes).buffer;
}

export async function shippedHead(): Promise<HeadModel> {
  return decodeHead(await shippedBytes());
}
