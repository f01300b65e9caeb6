import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './fingerprint.mjs';
import { ensurePackages, npm, requireNode } from './install.mjs';
import { serve } from './serve.mjs';

const buildStamp = join('.cache', 'build.stamp');
const buildInputs = [
  'src',
  'assets',
  'public',
  'scripts',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
requireNode();
ensurePackages();
buildIfChanged();
const { url } = await serve('dist', Number(process.env.PORT ?? 4173));
console.log(`\n  Stipple is ready:  ${url}\n  Stop it with Ctrl+C.\n`);
openBrowser(url);

function buildIfChanged() {
  const generated = join('public', 'generated');
  const wanted = fingerprint(buildInputs, (file) => !file.startsWith(generated));
  const have = existsSync(buildStamp) ? readFileSync(buildStamp, 'utf8') : '';
  if (have === wanted && existsSync(join('dist', 'index.html'))) return;
  console.log('Building (about a minute the first time, a few seconds later)...');
  if (npm(['run', '-s', 'build']).status !== 0) {
    console.error('The build failed; the lines above say where.');
    process.exit(1);
  }
  mkdirSync('.cache', { recursive: true });
  writeFileSync(buildStamp, wanted);
}

/** Opens the address where a person can see it: not in CI, not without a display. */
function openBrowser(address) {
  if (process.env.CI || process.env.STIPPLE_NO_OPEN || !process.stdout.isTTY) return;
  const command = {
    darwin: ['open', [address]],
    win32: ['cmd', ['/c', 'start', '', address]],
    linux:
      process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', [address]] : undefined,
  }[process.platform];
  if (!command) return;
  const child = spawn(command[0], command[1], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
