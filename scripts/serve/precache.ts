import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Precache } from '../../src/studio/offline/precache';

const workerFile = 'sw.js';
const listStart = 'globalThis.stipplePrecache = ';

/** What the studio never asks for. */
const leftOut = [/^\.vite\//, /^sw\.js$/, /^_headers$/, /^licenses\.txt$/, /\.map$/];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name))
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .toSorted();
}

const integrityOf = (bytes: Uint8Array): string =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

/**
 * Every file that the studio can ask for, with the hash of its content. The page is listed as the folder itself:
 * hosts answer for it, and some redirect index.html there.
 * @param folder the built studio
 */
export function precacheOf(folder: string): Precache {
  const files = filesBelow(folder)
    .filter((name) => !leftOut.some((pattern) => pattern.test(name)))
    .map((name): [string, string] => [
      name === 'index.html' ? './' : name,
      integrityOf(readFileSync(join(folder, name))),
    ]);
  const build = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  return { build, files };
}

/**
 * Writes the list of files in front of the service worker of a built folder (in place of an earlier list), so that
 * any change of any file changes the worker, which is how browsers notice an update.
 * @param folder the built studio
 * @returns the list written
 */
export function stampServiceWorker(folder: string): Precache {
  const file = join(folder, workerFile);
  if (!existsSync(file)) {
    throw new Error(`${file} is missing: run \`npm run build\` first.`);
  }
  const text = readFileSync(file, 'utf8');
  const worker = text.startsWith(listStart) ? text.slice(text.indexOf('\n') + 1) : text;
  const precache = precacheOf(folder);
  writeFileSync(file, `${listStart}${JSON.stringify(precache)};\n${worker}`);
  return precache;
}
