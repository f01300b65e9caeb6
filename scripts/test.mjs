import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages, npm, requireNode } from './install.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
requireNode();
ensurePackages();

const results = [];

function record(name, passed, failed, startedAt) {
  const seconds = (Date.now() - startedAt) / 1000;
  results.push({ name, passed, failed, seconds });
}

/** A check is one pass or one failure. */
function check(name, command, args) {
  console.log(`\n== ${name}`);
  const startedAt = Date.now();
  const ok = command(args);
  record(name, ok ? 1 : 0, ok ? 0 : 1, startedAt);
  return ok;
}

const npmRun = (args) => npm(['run', '-s', ...args]).status === 0;
const node = (args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;

/** Runs a test tool that also writes a JSON report, and counts from the report. */
function testRun(name, args, report, count, env = {}) {
  console.log(`\n== ${name}`);
  const startedAt = Date.now();
  rmSync(report, { force: true });
  const { status } = npm(['run', '-s', ...args], { env: { ...process.env, ...env } });
  if (!existsSync(report)) {
    record(name, 0, 1, startedAt);
    return;
  }
  const { passed, failed } = count(JSON.parse(readFileSync(report, 'utf8')));
  record(name, passed, status === 0 ? failed : Math.max(failed, 1), startedAt);
}

async function browserTests() {
  const startedAt = Date.now();
  const report = resolve('.cache', 'browser-tests.json');
  try {
    const { ensureBrowser } = await import('./browser.mjs');
    const program = await ensureBrowser();
    console.log(`\nBrowser: ${program}`);
    testRun(
      'browser tests',
      ['browser', '--', '--reporter=list,json'],
      report,
      ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
      { STIPPLE_CHROMIUM: program, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    record('browser tests', 0, 1, startedAt);
  }
}

mkdirSync('.cache', { recursive: true });
check('assets', npmRun, ['assets']);
check('format', npmRun, ['format:check']);
check('lint', npmRun, ['lint']);
check('types', npmRun, ['types']);
const unitReport = resolve('.cache', 'unit-tests.json');
testRun(
  'unit tests',
  ['unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  unitReport,
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
);
const built = check('production build', npmRun, ['build']);
if (built) {
  check('bundle budget', node, ['scripts/bundleBudget.mjs']);
  await browserTests();
} else {
  record('browser tests (no build to test)', 0, 1, Date.now());
}

console.log('\n== Summary');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed ? 'FAIL' : 'ok  '}  ${name.padEnd(32)} ${String(passed).padStart(4)} passed ${String(failed).padStart(3)} failed  ${seconds.toFixed(1).padStart(6)} s`,
  );
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
