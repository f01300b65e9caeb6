import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const installedList = join('node_modules', '.package-lock.json');
const oldestNode = [20, 20];

/** Runs npm; on Windows it is a .cmd file, which needs a shell. */
export function npm(args, options = {}) {
  return spawnSync('npm', args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
}

/** Ends with a sentence when this Node is older than the tools can run on. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(
    `Stipple needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}. Install the current LTS from https://nodejs.org and run the same command again.`,
  );
  process.exit(1);
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether every package of the lock file stands in node_modules in its locked version (optional ones aside). */
function installedAsLocked() {
  if (!existsSync(installedList)) return false;
  const installed = packagesOf(installedList);
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

/** Installs the locked packages when they are missing or stale. */
export function ensurePackages() {
  if (installedAsLocked()) return;
  console.log('Installing packages (about half a minute the first time)...');
  const result = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (result.status === 0) return;
  console.error(
    'The packages could not be installed. Check the connection to the npm registry, then run the same command again.',
  );
  process.exit(1);
}
