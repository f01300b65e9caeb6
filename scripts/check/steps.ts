import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where tools keep what they need not compute again, and their reports. */
const CACHE = '.cache';
const bin = (name: string): string => join('node_modules', '.bin', name);

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** One check: a command, and how its tests are counted; without a report it is one pass or one failure. */
export interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly report?: { readonly file: string; readonly count: (json: unknown) => Counts };
  /** Speaks while it runs; else its lines are printed together when it ends. */
  readonly live?: boolean;
}

export interface Result extends Counts {
  readonly name: string;
  readonly seconds: number;
}

interface Ended {
  readonly status: number | null;
  readonly output: string;
}

function ended({ command, args, env, live }: Step): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    });
    const lines: Buffer[] = [];
    child.stdout?.on('data', (bytes: Buffer) => lines.push(bytes));
    child.stderr?.on('data', (bytes: Buffer) => lines.push(bytes));
    const end = (status: number | null, last = '') =>
      done({ status, output: Buffer.concat(lines).toString() + last });
    child.on('error', (error) => end(1, error.message));
    child.on('close', (status) => end(status));
  });
}

function counted({ report }: Step, ok: boolean): Counts {
  if (report === undefined) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (!existsSync(report.file)) return { passed: 0, failed: 1 };
  const { passed, failed } = report.count(JSON.parse(readFileSync(report.file, 'utf8')));
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

/** Runs one step and prints what it said. */
export async function runStep(step: Step): Promise<Result> {
  mkdirSync(CACHE, { recursive: true });
  if (step.report) rmSync(step.report.file, { force: true });
  if (step.live) console.log(`\n== ${step.name}`);
  const startedAt = Date.now();
  const { status, output } = await ended(step);
  const seconds = (Date.now() - startedAt) / 1000;
  if (!step.live) console.log(`\n== ${step.name}\n${output.trimEnd()}`);
  return { name: step.name, ...counted(step, status === 0), seconds };
}

/** Runs steps one after another. */
export async function inTurn(...steps: readonly Step[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const step of steps) results.push(await runStep(step));
  return results;
}

/** What only reads the sources. Prettier reads only what changed since it last found it well. */
export const format: Step = {
  name: 'format',
  command: bin('prettier'),
  args: ['--check', '--cache', '--cache-location', join(CACHE, 'prettier'), '.'],
};
export const lint: Step = {
  name: 'lint',
  command: bin('oxlint'),
  args: ['--type-aware', '--deny-warnings'],
};
export const types: Step = { name: 'types', command: 'npm', args: ['run', '-s', 'types'] };

/** The unit tests, or those of some projects of vitest.config.ts. */
export function unitTests(...projects: readonly ('sources' | 'components' | 'head')[]): Step {
  const name = ['unit tests', ...projects].join(' ');
  const file = resolve(CACHE, `${name.replaceAll(' ', '-')}.json`);
  return {
    name,
    command: bin('vitest'),
    args: [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    report: {
      file,
      count: (json) => {
        const { numPassedTests, numFailedTests } = json as Record<string, number>;
        return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 1 };
      },
    },
  };
}

/** Prints what each step came to and ends the process by it. */
export function conclude(results: readonly Result[], startedAt: number): never {
  console.log('\n== Summary');
  for (const { name, passed, failed, seconds } of results) {
    console.log(
      `${failed ? 'FAIL' : 'ok  '}  ${name.padEnd(32)} ${String(passed).padStart(4)} passed ${String(failed).padStart(3)} failed  ${seconds.toFixed(1).padStart(6)} s`,
    );
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`\n${passed} passed, ${failed} failed in ${seconds} s`);
  process.exit(failed === 0 ? 0 : 1);
}
