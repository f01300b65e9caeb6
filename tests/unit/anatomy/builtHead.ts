import { existsSync, readFileSync } from 'node:fs';
import { radialSurface } from '../../../src/anatomy/radialSurface';
import { scalpAnatomy, type ScalpAnatomy } from '../../../src/anatomy/scalpAnatomy';
import { decodeHead } from '../../../src/sculpt/headFile';

/** Bytes of a built asset; the unit tests judge what is served, so it must have been built. */
export function builtAsset(name: string): Uint8Array<ArrayBuffer> {
  const path = `public/generated/${name}`;
  if (!existsSync(path)) {
    throw new Error(`${path} is missing: run "npm run assets" before the unit tests.`);
  }
  return new Uint8Array(readFileSync(path));
}

/** The default head as built. */
export async function builtAnatomy(): Promise<ScalpAnatomy> {
  const head = await decodeHead(builtAsset('head.bin').buffer);
  return scalpAnatomy(radialSurface(head.radius), head.landmarks);
}
