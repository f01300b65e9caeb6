import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import type { Consultation } from '../../../src/consultation/document';
import { timeOf } from '../../../src/consultation/moment';
import { ensureBuilt } from '../../build/ensureBuilt';
import { UsageError } from '../arguments';
import { openHeadlessStudio, type HeadlessStudio } from './headlessStudio';
import { lookFiles, pictureName, readLook } from './looks';
import { PICTURE_TYPES, renderOptions, type Moment, type RenderOptions } from './renderOptions';

interface Look {
  readonly file: string;
  readonly consultation: Consultation;
  /** Where its picture goes. */
  readonly target: string;
}

const say = (line: string): boolean => process.stderr.write(`${line}\n`);

/** The sentence of an error, without what the browser's driver puts round it. */
function messageOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line.replace(/^page\.\w+: (\w*Error: )?/, '');
}

/** A folder by what it is, or by what it is going to be: without an ending. */
const isFolder = (path: string): boolean =>
  existsSync(path) ? statSync(path).isDirectory() : extname(path) === '';

/**
 * Where the picture of a look goes.
 * @throws UsageError when many pictures would go into one file
 */
export function targetOf(
  { input, out, format }: Pick<RenderOptions, 'input' | 'out' | 'format'>,
  name: string,
): string {
  const many = existsSync(input) && statSync(input).isDirectory();
  if (out !== null && !isFolder(out)) {
    if (many)
      throw new UsageError(`--out must be a folder for a folder of looks, not "${out}".`);
    return out;
  }
  return join(out ?? '.', `${name}.${format}`);
}

const inMoment = (consultation: Consultation, moment: Moment | null): Consultation =>
  moment === null
    ? consultation
    : { ...consultation, time: timeOf(moment, consultation.treatment.sessions) };

function looksOf(options: RenderOptions): {
  readonly looks: readonly Look[];
  readonly refused: number;
} {
  const files = lookFiles(options.input);
  const looks: Look[] = [];
  for (const [i, file] of files.entries()) {
    try {
      const read = readLook(file);
      const target = targetOf(options, pictureName(file, read, i + 1));
      const { light, moment } = options;
      const lit = light === null ? read : { ...read, view: { ...read.view, light } };
      looks.push({ file, target, consultation: inMoment(lit, moment) });
    } catch (error) {
      if (error instanceof UsageError) throw error;
      say(`stipple: ${file}: ${messageOf(error)}`);
    }
  }
  return { looks, refused: files.length - looks.length };
}

/** The built studio: the one of STIPPLE_DIST, or dist/ brought up to date. */
function builtFolder(): string {
  const named = process.env['STIPPLE_DIST'];
  if (named !== undefined) return resolve(named);
  if (!ensureBuilt(['ignore', process.stderr, process.stderr])) {
    throw new Error('The studio could not be built; the lines above say where.');
  }
  return resolve('dist');
}

function progressLine(text: string): (fraction: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (fraction) => process.stderr.write(`\r${text} ${Math.round(fraction * 100)} %`);
}

async function paintLook(
  studio: HeadlessStudio,
  look: Look,
  options: RenderOptions,
): Promise<void> {
  const { view, size, format, backdrop, caption } = options;
  const startedAt = Date.now();
  const bytes = await studio.paint(
    {
      consultation: look.consultation,
      caption,
      view,
      size,
      type: PICTURE_TYPES[format],
      backdrop,
    },
    progressLine(look.file),
  );
  mkdirSync(dirname(look.target), { recursive: true });
  writeFileSync(look.target, bytes);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  const clear = process.stderr.isTTY ? '\r\u001B[K' : '';
  say(
    `${clear}${look.file}: ${size.width} x ${size.height}, ${Math.round(bytes.length / 1000)} kB in ${seconds} s`,
  );
  process.stdout.write(`${look.target}\n`);
}

/**
 * `stipple render`: draws the pictures of one look or of a folder of them, as the studio exports them. Progress and
 * complaints go to stderr; stdout gets the path of every picture written.
 * @returns how many could not be drawn
 * @throws UsageError, NoBrowserError
 */
export async function renderCommand(args: readonly string[]): Promise<number> {
  const options = renderOptions(args);
  const { looks, refused } = looksOf(options);
  if (looks.length === 0) return refused;
  let failed = refused;
  say('Opening the studio...');
  const studio = await openHeadlessStudio(builtFolder(), options.language);
  try {
    for (const look of looks) {
      try {
        await paintLook(studio, look, options);
      } catch (error) {
        failed++;
        say(`stipple: ${look.file}: ${messageOf(error)}`);
      }
    }
  } finally {
    await studio.close();
  }
  return failed;
}
