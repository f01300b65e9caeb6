import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './ensureBuilt.mjs';
import { ensurePackages, requireNode } from './install.mjs';
import { serve } from './serve.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
requireNode();
ensurePackages();
if (!ensureBuilt()) {
  console.error('The build failed; the lines above say where.');
  process.exit(1);
}
const { url } = await serve('dist', Number(process.env.PORT ?? 4173));
console.log(`\n  Stipple is ready:  ${url}\n  Stop it with Ctrl+C.\n`);
openBrowser(url);

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
