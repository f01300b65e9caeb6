import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages, npm, requireNode } from '../install.mjs';
import { writeChecksum, zipOf } from './archive';
import { publishedFiles, unwantedIn } from './unwanted';
import { versionFault } from './version';

/**
 * Makes release/stipple-<version>.zip and its checksum, after checking everything. `--rehearse` leaves out the clean
 * tree and the tests and writes to .cache/rehearsal: for trying the script, not for publishing.
 */
process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..', '..'));
const rehearsal = process.argv.includes('--rehearse');
const folder = rehearsal ? join('.cache', 'rehearsal') : 'release';
requireNode();
ensurePackages();

const versionIn = (file: string): string =>
  (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
const version = versionIn('package.json');

function stop(...reasons: readonly string[]): never {
  for (const line of reasons) console.error(line);
  console.error('\nNothing was released.');
  process.exit(1);
}

function git(...args: readonly string[]): string {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  if (status !== 0) stop(`git ${args.join(' ')} failed: is this a clone of the repository?`);
  return stdout.trim();
}

function step(name: string, faults: readonly string[]): void {
  if (faults.length > 0) stop(`\n${name}:`, ...faults);
  console.log(`ok    ${name}`);
}

const succeeds = (args: readonly string[], fault: string): string[] =>
  npm(args).status === 0 ? [] : [fault];
const lines = (text: string): string[] => (text === '' ? [] : text.split('\n'));

if (!rehearsal) step('clean tree', lines(git('status', '--porcelain')));
const fault = versionFault(
  version,
  versionIn('package-lock.json'),
  lines(git('tag', '--list')),
  lines(git('tag', '--points-at', 'HEAD')),
);
step(`version ${version}`, fault === null ? [] : [fault]);
if (!rehearsal)
  step('npm test', succeeds(['test'], 'A check failed; the lines above say which.'));
rmSync('dist', { recursive: true, force: true });
step('build with the licences of its packages', succeeds(['run', '-s', 'build'], 'It failed.'));
const budget = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'scripts/check/bundleBudget.ts'],
  {
    encoding: 'utf8',
  },
);
step('bundle budget', budget.status === 0 ? [] : [budget.stdout, budget.stderr]);
step('nothing that nobody should get', unwantedIn('dist', [resolve('.'), homedir()]));

mkdirSync(folder, { recursive: true });
const archive = join(folder, `stipple-${version}.zip`);
writeFileSync(archive, zipOf('dist', new Date(git('log', '-1', '--format=%cI'))));
const sum = writeChecksum(archive);

const files = publishedFiles('dist');
const unpacked = files.reduce((total, name) => total + statSync(join('dist', name)).size, 0);
const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
console.log(`
${archive}  ${kB(statSync(archive).size)}, ${files.length} files, ${kB(unpacked)} unpacked
sha256 ${sum}
${budget.stdout.trim().split('\n').at(-1)?.trim()}`);
console.log(
  rehearsal
    ? '\nThis was a rehearsal: do not publish it.'
    : `\nTag it (git tag v${version}) and publish the files of the zip; docs/publishing.md says how.`,
);
