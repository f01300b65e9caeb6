import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeHead } from '../src/sculpt/headFile';
import { FULL_DETAIL, sculptHead } from '../src/sculpt/sculptHead';

/** Sculpts the default head and writes its file. */
export async function buildHead(outFile: string): Promise<void> {
  const file = await encodeHead(await sculptHead(FULL_DETAIL));
  await mkdir(dirname(outFile), { recursive: true });
  await writeFile(outFile, file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildHead(process.argv[2] ?? 'public/generated/head.bin');
}
