import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeHead } from '../../src/sculpt/headFile';
import { carveHead, FULL_DETAIL, LOW_TRIANGLES } from '../../src/sculpt/sculptHead';

/** Sculpts the default head and writes it twice: in full, and light for phones. Makes the folders. */
export async function buildHead(fullFile: string, lowFile: string): Promise<void> {
  const lightened = carveHead(FULL_DETAIL);
  const levels = [
    [fullFile, FULL_DETAIL.triangles],
    [lowFile, LOW_TRIANGLES],
  ] as const;
  for (const [file, triangles] of levels) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await encodeHead(await lightened(triangles)));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [full = 'public/generated/head.bin', low = 'public/generated/head-low.bin'] =
    process.argv.slice(2);
  await buildHead(full, low);
}
