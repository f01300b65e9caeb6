import { spawn } from 'node:child_process';
import { ensureBuilt } from '../build/ensureBuilt';
import { serve } from './serve';

/** Builds the studio when it is missing or stale, serves it and shows it: what `npm start` does. */
if (!ensureBuilt()) {
  console.error('The build failed; the lines above say where.');
  process.exit(1);
}
const { url } = await serve('dist', Number(process.env.PORT ?? 4173));
console.log(`\n  Stipple is ready:  ${url}\n  Stop it with Ctrl+C.\n`);
openBrowser(url);

type Command = readonly [program: string, args: readonly string[]];

/** What opens an address on this system; undefined where there is no display. */
function opener(address: string): Command | undefined {
  switch (process.platform) {
    case 'darwin':
      return ['open', [address]];
    case 'win32':
      return ['cmd', ['/c', 'start', '', address]];
    case 'linux':
      return process.env.DISPLAY || process.env.WAYLAND_DISPLAY
        ? ['xdg-open', [address]]
        : undefined;
    default:
      return undefined;
  }
}

/** Opens the address where a person can see it: not in CI, not without a display. */
function openBrowser(address: string): void {
  if (process.env.CI || process.env.STIPPLE_NO_OPEN || !process.stdout.isTTY) return;
  const command = opener(address);
  if (command === undefined) return;
  const [program, args] = command;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
