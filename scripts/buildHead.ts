import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeHead } from '../src/sculpt/headFile';
import { carveHead, FULL_DETAIL, LOW_TRIANGLES } from '../src/sculpt/sculptHead';

/** The file of the light head beside that of the full one. */
const lowFileOf = (fullFile: string): string => fullFile.replace(/(\.bin)?$/, '-low.bin');

/**
 * Sculpts the default head and writes it twice: `fullFile`, and beside it the light head for phones
 * (head.bin and head-low.bin). The folder is made where it is missing.
 */
export async function buildHead(fullFile: string): Promise<void> {
  const lightened = carveHead(FULL_DETAIL);
  await mkdir(dirname(fullFile), { recursive: true });
  await writeFile(fullFile, await encodeHead(await lightened(FULL_DETAIL.triangles)));
  await writeFile(lowFileOf(fullFile), await encodeHead(await lightened(LOW_TRIANGLES)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildHead(process.argv[2] ?? 'public/generated/head.bin');
}
