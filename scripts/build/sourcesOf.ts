import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The file that a relative import means; imports are written without extension. */
function fileOfImport(from: string, specifier: string): string {
  const path = join(dirname(from), specifier);
  const found = [path, `${path}.ts`, join(path, 'index.ts')].find((candidate) =>
    /\.(ts|json|mjs)$/.test(candidate) ? existsSync(candidate) : false,
  );
  if (found === undefined)
    throw new Error(`${from} imports "${specifier}", which is not there.`);
  return found;
}

/** A script and every file of ours that it imports, directly or not, in order of the path. */
export function sourcesOf(entry: string): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    if (file.endsWith('.json')) return;
    const text = readFileSync(file, 'utf8');
    for (const [, specifier] of text.matchAll(/\bfrom '(\.{1,2}\/[^']+)'/g)) {
      if (specifier !== undefined) visit(fileOfImport(file, specifier));
    }
  };
  visit(entry);
  return [...found].toSorted();
}
