import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeHead } from '../src/sculpt/headFile';
import {
  FULL_DETAIL,
  LOW_DETAIL,
  sculptHead,
  type SculptOptions,
} from '../src/sculpt/sculptHead';

/** Sculpts the default head and writes its file; the folder is made where it is missing. */
export async function buildHead(
  outFile: string,
  detail: SculptOptions = FULL_DETAIL,
): Promise<void> {
  const file = await encodeHead(await sculptHead(detail));
  await mkdir(dirname(outFile), { recursive: true });
  await writeFile(outFile, file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [outFile = 'public/generated/head.bin', detail = 'full'] = process.argv.slice(2);
  if (detail !== 'full' && detail !== 'low') {
    throw new Error(`The detail is "full" or "low", not "${detail}".`);
  }
  await buildHead(outFile, detail === 'low' ? LOW_DETAIL : FULL_DETAIL);
}
