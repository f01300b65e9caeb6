import { resolve } from 'node:path';
import { ensureBrowser } from './browser';
import {
  conclude,
  format,
  inTurn,
  lint,
  types,
  unitTests,
  type Result,
  type Step,
} from './steps';

/**
 * Every check of the repository: what `npm test` does once the packages are installed. What needs the same processor
 * little runs side by side; unit and browser tests each want all of it, so they take turns.
 */
const npmRun = (script: string): Pick<Step, 'command' | 'args'> => ({
  command: 'npm',
  args: ['run', '-s', script],
});

const assets: Step = { name: 'assets', ...npmRun('assets') };
const build: Step = { name: 'production build', ...npmRun('build') };
const budget: Step = {
  name: 'bundle budget',
  command: process.execPath,
  args: ['--import', 'tsx', 'scripts/check/bundleBudget.ts'],
};

interface BrowserReport {
  readonly stats: Readonly<Record<'expected' | 'flaky' | 'unexpected', number>>;
}

function browserTests(program: string): Step {
  const file = resolve('.cache', 'browser-tests.json');
  return {
    name: 'browser tests',
    command: 'npm',
    args: ['run', '-s', 'browser', '--', '--reporter=list,json'],
    env: { STIPPLE_CHROMIUM: program, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    live: true,
    report: {
      file,
      count: (json) => {
        const { stats } = json as BrowserReport;
        if (stats.flaky > 0) console.log(`\n${stats.flaky} browser tests needed a second try.`);
        return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
      },
    },
  };
}

/** A step that could not be begun. */
const missed = (name: string): Result => ({ name, passed: 0, failed: 1, seconds: 0 });

async function inBrowser(built: boolean): Promise<Result[]> {
  if (!built) return [missed('browser tests (no build to test)')];
  try {
    const program = await ensureBrowser();
    console.log(`\nBrowser: ${program}`);
    return await inTurn(browserTests(program));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return [missed('browser tests')];
  }
}

const startedAt = Date.now();
const first = await Promise.all([inTurn(assets), inTurn(format, lint, types)]);
const bundled = await inTurn(build, budget);
const built = bundled[0]?.failed === 0;
const units = await inTurn(unitTests());
conclude([...first.flat(), ...bundled, ...units, ...(await inBrowser(built))], startedAt);
