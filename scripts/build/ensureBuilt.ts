import type { StdioOptions } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint';
import { npm } from '../install.mjs';

const stamp = join('.cache', 'build.stamp');
const generated = join('public', 'generated');
const inputs = [
  'src',
  'assets',
  'public',
  'scripts',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

/**
 * Builds the studio into dist/ when it is missing or older than its sources; run from the repository's folder.
 * @param stdio where the build may speak
 * @returns false when the build failed; its own lines say where
 */
export function ensureBuilt(stdio: StdioOptions = 'inherit'): boolean {
  const wanted = fingerprint(inputs, (file) => !file.startsWith(generated));
  const have = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (have === wanted && existsSync(join('dist', 'index.html'))) return true;
  console.error('Building (about a minute the first time, a few seconds later)...');
  if (npm(['run', '-s', 'build'], { stdio }).status !== 0) return false;
  mkdirSync('.cache', { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}
