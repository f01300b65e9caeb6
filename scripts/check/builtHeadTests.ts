import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const TESTS = join('tests', 'unit');

/** The helper beside the tests that a relative import means; null for what is not a helper of the tests. */
function helperOf(from: string, specifier: string): string | null {
  const path = join(dirname(from), specifier);
  if (!path.startsWith(TESTS)) return null;
  return [`${path}.ts`, `${path}.tsx`, path].find((file) => existsSync(file)) ?? null;
}

/** Whether a file under tests/ reads what `npm run assets` builds, itself or by a helper. */
function readsBuilt(file: string): boolean {
  const text = readFileSync(file, 'utf8');
  if (/['"`]public\/generated\//.test(text)) return true;
  return [...text.matchAll(/\bfrom '(\.{1,2}\/[^']+)'/g)].some(([, specifier = '']) => {
    const helper = helperOf(file, specifier);
    return helper !== null && readsBuilt(helper);
  });
}

/** The unit tests that need the built head or its dots; all others run in a fresh clone. */
export function builtHeadTests(): string[] {
  return readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join(TESTS, name))
    .filter(readsBuilt)
    .toSorted();
}
