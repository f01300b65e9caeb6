import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { npm } from '../install.mjs';

const packaged = { name: '@sparticuz/chromium', version: '153.0.0' };
const packagedFolder = resolve('.cache', 'browser');
const packagedLauncher = join(packagedFolder, 'chromium.sh');

const commandNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The flags under which Chromium draws WebGL2 on a machine without a GPU and keeps quiet on the network. */
export const browserFlags: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commandNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Full Chromium builds that Playwright downloaded earlier, newest first. */
function playwrightCache(): string[] {
  const roots = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    join(homedir(), 'AppData', 'Local', 'ms-playwright'),
  ].filter((root): root is string => root !== undefined && existsSync(root));
  const binaries = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
  ];
  return roots.flatMap((root) =>
    readdirSync(root)
      .filter((name) => /^chromium-\d+$/.test(name))
      .toSorted((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
      .flatMap((name) => binaries.map((binary) => join(root, name, binary))),
  );
}

/** A browser that is already on this machine, or null. STIPPLE_CHROMIUM names one and wins. */
export function findBrowser(): string | null {
  const named = process.env.STIPPLE_CHROMIUM;
  if (named) {
    if (runnable(named)) return named;
    throw new Error(
      `STIPPLE_CHROMIUM is "${named}", which cannot be run. Set it to a Chromium or Chrome program, or unset it.`,
    );
  }
  const places = [...onPath(), ...fixedPlaces, ...playwrightCache(), packagedLauncher];
  return places.find(runnable) ?? null;
}

/** Debian and Ubuntu bring Chromium with one command, if we may run it. */
function installFromApt(): void {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return;
  console.log('No browser found: installing Chromium from the Debian packages...');
  const quiet: SpawnSyncOptions = { stdio: ['ignore', 'ignore', 'inherit'] };
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { ...quiet, env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    ...quiet,
    env,
  });
}

/** What is used of the package tar-fs, which comes with the packaged browser. */
interface TarFs {
  readonly default: { readonly extract: (folder: string) => NodeJS.WritableStream };
}

/** Unpacks one brotli-compressed tar of the package into a folder. */
async function unpack(archive: string, folder: string): Promise<void> {
  const tarPath = join(packagedFolder, 'node_modules', 'tar-fs', 'index.js');
  const { default: tar } = (await import(pathToFileURL(tarPath).href)) as TarFs;
  await pipeline(createReadStream(archive), createBrotliDecompress(), tar.extract(folder));
}

/** Chromium as an npm package (Linux x64): the way out where apt is not ours to run. */
async function installFromNpm(): Promise<void> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  console.log(`No browser found: installing ${packaged.name} ${packaged.version} from npm...`);
  const wanted = `${packaged.name}@${packaged.version}`;
  const args = ['install', '--prefix', packagedFolder, '--no-save', '--loglevel=error', wanted];
  mkdirSync(packagedFolder, { recursive: true });
  if (npm(args).status !== 0) return;
  const archives = join(packagedFolder, 'node_modules', ...packaged.name.split('/'), 'bin');
  const home = join(packagedFolder, 'chromium');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  for (const name of ['swiftshader', 'al2023', 'fonts']) {
    await unpack(join(archives, `${name}.tar.br`), home);
  }
  const program = join(home, 'chromium');
  await pipeline(
    createReadStream(join(archives, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(program),
  );
  chmodSync(program, 0o755);
  writeFileSync(
    packagedLauncher,
    `#!/bin/sh
export LD_LIBRARY_PATH="${home}/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_PATH="${home}"
exec "${program}" "$@"
`,
  );
  chmodSync(packagedLauncher, 0o755);
}

/**
 * Finds a browser, installing one where that is possible without asking anybody.
 * @returns path of the program
 * @throws Error with the one command to run when none can be had
 */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  installFromApt();
  if (!findBrowser()) await installFromNpm();
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium or Chrome and none could be installed here. Run `npx playwright install --with-deps chromium` (or install Chrome), then `npm test` again.',
  );
}
