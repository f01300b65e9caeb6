import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { npm } from '../install.mjs';
import { ensureBrowser } from './browser';

/** Every check of the repository, one after another: what `npm test` does once the packages are installed. */
interface Result {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

type Counts = Pick<Result, 'passed' | 'failed'>;

const results: Result[] = [];

function record(name: string, { passed, failed }: Counts, startedAt: number): void {
  results.push({ name, passed, failed, seconds: (Date.now() - startedAt) / 1000 });
}

/** A check is one pass or one failure. */
function check(name: string, succeeds: () => boolean): boolean {
  console.log(`\n== ${name}`);
  const startedAt = Date.now();
  const ok = succeeds();
  record(name, { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }, startedAt);
  return ok;
}

const npmRun = (script: string) => (): boolean => npm(['run', '-s', script]).status === 0;
const script = (file: string) => (): boolean =>
  spawnSync(process.execPath, ['--import', 'tsx', file], { stdio: 'inherit' }).status === 0;

/** A test tool that also writes a JSON report, from which its tests are counted. */
interface TestTool<Report> {
  readonly name: string;
  readonly args: readonly string[];
  readonly report: string;
  readonly count: (report: Report) => Counts;
  readonly env?: NodeJS.ProcessEnv;
}

function testRun<Report>({ name, args, report, count, env }: TestTool<Report>): void {
  console.log(`\n== ${name}`);
  const startedAt = Date.now();
  rmSync(report, { force: true });
  const { status } = npm(['run', '-s', ...args], { env: { ...process.env, ...env } });
  if (!existsSync(report)) {
    record(name, { passed: 0, failed: 1 }, startedAt);
    return;
  }
  const { passed, failed } = count(JSON.parse(readFileSync(report, 'utf8')) as Report);
  record(name, { passed, failed: status === 0 ? failed : Math.max(failed, 1) }, startedAt);
}

function unitTests(): void {
  const report = resolve('.cache', 'unit-tests.json');
  testRun<{ numPassedTests: number; numFailedTests: number }>({
    name: 'unit tests',
    args: [
      'unit',
      '--',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    report,
    count: ({ numPassedTests, numFailedTests }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
    }),
  });
}

async function browserTests(): Promise<void> {
  const startedAt = Date.now();
  const report = resolve('.cache', 'browser-tests.json');
  try {
    const program = await ensureBrowser();
    console.log(`\nBrowser: ${program}`);
    testRun<{ stats: { expected: number; flaky: number; unexpected: number } }>({
      name: 'browser tests',
      args: ['browser', '--', '--reporter=list,json'],
      report,
      count: ({ stats }) => ({
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected,
      }),
      env: { STIPPLE_CHROMIUM: program, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    record('browser tests', { passed: 0, failed: 1 }, startedAt);
  }
}

mkdirSync('.cache', { recursive: true });
check('assets', npmRun('assets'));
check('format', npmRun('format:check'));
check('lint', npmRun('lint'));
check('types', npmRun('types'));
unitTests();
if (check('production build', npmRun('build'))) {
  check('bundle budget', script('scripts/check/bundleBudget.ts'));
  await browserTests();
} else {
  record('browser tests (no build to test)', { passed: 0, failed: 1 }, Date.now());
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
