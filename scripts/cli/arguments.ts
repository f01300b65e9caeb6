import { parseArgs } from 'node:util';
import type { Lab } from '@stipple/color';

/** A mistake in the command line: one sentence for stderr, exit code 2. */
export class UsageError extends Error {}

/** Options of one command, `--name value` or `--name=value`. */
export type Options = Readonly<Record<string, string | undefined>>;

export const WAY_OUT = 'See npm run -s stipple -- --help.';

/**
 * Writes `--name -3` as `--name=-3`: the reader of options takes a value that begins with a minus for another option.
 * @throws UsageError on a known option without its value
 */
function joined(args: readonly string[], known: readonly string[]): string[] {
  const [first, ...others] = args;
  if (first === undefined) return [];
  if (!known.some((name) => first === `--${name}`)) return [first, ...joined(others, known)];
  const [value, ...rest] = others;
  if (value === undefined || value.startsWith('--')) {
    throw new UsageError(`${first} is without its value. ${WAY_OUT}`);
  }
  const pair = /^-[\d.]/.test(value) ? [`${first}=${value}`] : [first, value];
  return [...pair, ...joined(rest, known)];
}

/**
 * Reads `--name value` pairs; values may be negative.
 * @throws UsageError on unknown options, missing values and stray words
 */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  const pairs = joined(args, known);
  try {
    const { values } = parseArgs({
      args: pairs,
      options: Object.fromEntries(known.map((name) => [name, { type: 'string' as const }])),
      strict: true,
      allowPositionals: false,
    });
    return values;
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new UsageError(`${line.replace(/\.*$/, '')}. ${WAY_OUT}`);
  }
}

/**
 * Asks for options that nothing stands in for.
 * @param needed what each is a number of, by name
 * @throws UsageError naming all that are missing
 */
export function needOptions(options: Options, needed: Readonly<Record<string, string>>): void {
  const missing = Object.entries(needed)
    .filter(([name]) => options[name] === undefined)
    .map(([name, what]) => `--${name} is missing (${what})`);
  if (missing.length > 0) throw new UsageError(`${missing.join('; ')}. ${WAY_OUT}`);
}

/** A number within a range, or the fallback when the option is absent. */
export function numberOption(
  options: Options,
  name: string,
  range: readonly [least: number, most: number],
  unit: string,
  fallback?: number,
): number {
  const text = options[name];
  if (text === undefined) {
    if (fallback !== undefined) return fallback;
    throw new UsageError(`--${name} is missing; give it in ${unit}. ${WAY_OUT}`);
  }
  const value = text.trim() === '' ? NaN : Number(text);
  const [least, most] = range;
  if (!(value >= least && value <= most)) {
    throw new UsageError(`--${name} must be ${least} to ${most} ${unit}, not "${text}".`);
  }
  return value;
}

/** Three numbers L,a,b. */
export function tripleOf(name: string, text: string): Lab {
  const parts = text.split(',');
  const [L = NaN, a = NaN, b = NaN] = parts.map((part) =>
    part.trim() === '' ? NaN : Number(part),
  );
  if (parts.length !== 3 || ![L, a, b].every(Number.isFinite)) {
    throw new UsageError(
      `--${name} must be three numbers L,a,b such as 61.3,10.3,18.3, not "${text}".`,
    );
  }
  return { L, a, b };
}

/** A Lab colour that need not be skin (hair, target). */
export function labOption(options: Options, name: string): Lab | undefined {
  const text = options[name];
  if (text === undefined) return undefined;
  const lab = tripleOf(name, text);
  if (lab.L < 0 || lab.L > 100 || Math.abs(lab.a) > 128 || Math.abs(lab.b) > 128) {
    throw new UsageError(
      `--${name} must have L from 0 to 100 and a, b from -128 to 128, not "${text}".`,
    );
  }
  return lab;
}

/** One of a few words, the first of them where the option is absent. */
export function oneOf<T extends string>(
  options: Options,
  name: string,
  choices: readonly T[],
): T {
  const text = options[name] ?? choices[0];
  const found = choices.find((choice) => choice === text);
  if (found === undefined) {
    throw new UsageError(`--${name} must be one of ${choices.join(', ')}, not "${text}".`);
  }
  return found;
}
