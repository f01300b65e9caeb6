import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below the given paths (files or folders, missing ones skipped), sorted. */
function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesBelow(join(path, name)));
}

/**
 * One hash over the names and contents of everything below `paths`.
 * @param keep files to leave out answer false
 * @returns SHA-256 in hexadecimal digits
 */
export function fingerprint(
  paths: readonly string[],
  keep: (file: string) => boolean = () => true,
): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesBelow).filter(keep)) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
