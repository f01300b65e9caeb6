import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const installedList = join('node_modules', '.package-lock.json');
const oldestNode = { major: 20, minor: 20 };

/**
 * Runs npm; on Windows it is a .cmd file, which needs a shell.
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
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
  if (major > oldestNode.major) return;
  if (major === oldestNode.major && minor >= oldestNode.minor) return;
  console.error(
    `Stipple needs Node ${oldestNode.major}.${oldestNode.minor} or newer; this is ${process.versions.node}. Install the current LTS from https://nodejs.org and run the same command again.`,
  );
  process.exit(1);
}

/**
 * @param {string} file a lock file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
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
