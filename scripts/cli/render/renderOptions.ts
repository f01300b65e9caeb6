import { parseArgs } from 'node:util';
import { extname } from 'node:path';
import { lightIds, type LightId } from '../../../src/consultation/document';
import { languageIds, type LanguageId } from '../../../src/consultation/clinic';
import type { Hex } from '../../../src/picture/inkOnBackdrop';
import type { PictureSize } from '../../../src/picture/page';
import type { PictureType } from '../../../src/picture/pictureFile';
import type { ViewName } from '../../../src/scene/viewer/pose';
import { MOST_CAPTION } from '../../../src/studio/export/choices';
import { UsageError } from '../arguments';

export const VIEWS = [
  'front',
  'three-quarter',
  'side',
  'back',
  'top',
] as const satisfies readonly ViewName[];
export const MOMENTS = ['now', 'healed', 'year5'] as const;
export const BACKDROPS = ['stage', 'white', 'none'] as const;
const FORMATS = ['png', 'jpg', 'webp'] as const;

export type Moment = (typeof MOMENTS)[number];
export type Format = (typeof FORMATS)[number];

export const PICTURE_TYPES: Readonly<Record<Format, PictureType>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
};

/** Sides of a picture in pixels: 8K (7680 x 4320) fits, and so does its upright. */
const LEAST_SIDE = 64;
const MOST_SIDE = 8192;

/** A backdrop of the studio's, or one plain colour. */
export type BackdropChoice = (typeof BACKDROPS)[number] | Hex;

/** What `stipple render` was asked for; null follows the look itself. */
export interface RenderOptions {
  /** A .stipple file, or a folder of them. */
  readonly input: string;
  readonly out: string | null;
  readonly size: PictureSize;
  readonly view: ViewName;
  /** Told by --format, else by the ending of --out, else PNG. */
  readonly format: Format;
  readonly moment: Moment | null;
  readonly light: LightId | null;
  readonly backdrop: BackdropChoice;
  /** Words under the picture, as in the studio; may be empty. */
  readonly caption: string;
  readonly language: LanguageId;
}

const KNOWN = [
  'size',
  'view',
  'out',
  'format',
  'moment',
  'light',
  'backdrop',
  'background',
  'caption',
  'language',
] as const;

const WAY_OUT = 'See npm run -s stipple -- --help.';

function chosen<T extends string>(
  name: string,
  text: string | undefined,
  choices: readonly T[],
): T | null {
  if (text === undefined) return null;
  const found = choices.find((choice) => choice === text);
  if (found === undefined) {
    throw new UsageError(`--${name} must be one of ${choices.join(', ')}, not "${text}".`);
  }
  return found;
}

const fits = (side: number): boolean => side >= LEAST_SIDE && side <= MOST_SIDE;

function sizeOf(text: string): PictureSize {
  const [, width = NaN, height = NaN] = (/^(\d{1,5})x(\d{1,5})$/.exec(text) ?? []).map(Number);
  if (!fits(width) || !fits(height)) {
    throw new UsageError(
      `--size must be WIDTHxHEIGHT in pixels, each from ${LEAST_SIDE} to ${MOST_SIDE}, such as 1080x1350, not "${text}".`,
    );
  }
  return { width, height };
}

/** The format that a file's name stands for; null where it names none. */
export function formatOfName(name: string): Format | null {
  const ending = extname(name).slice(1).toLowerCase().replace('jpeg', 'jpg');
  return FORMATS.find((format) => format === ending) ?? null;
}

function formatOf(format: string | undefined, out: string | undefined): Format {
  const named = chosen('format', format, FORMATS);
  const ending = out === undefined ? '' : extname(out);
  const told = out === undefined ? null : formatOfName(out);
  if (ending !== '' && told === null) {
    throw new UsageError(
      `--out must end in .png, .jpg or .webp, or be a folder, not "${ending}".`,
    );
  }
  if (named !== null && told !== null && named !== told) {
    throw new UsageError(`--format ${named} and --out "${out}" contradict each other.`);
  }
  return named ?? told ?? 'png';
}

function backdropOf(
  backdrop: string | undefined,
  background: string | undefined,
): BackdropChoice {
  if (background === undefined) {
    return chosen('backdrop', backdrop, BACKDROPS) ?? 'stage';
  }
  if (backdrop !== undefined) {
    throw new UsageError('Give --backdrop or --background, not both.');
  }
  const [, digits] = /^#([0-9a-f]{6})$/i.exec(background) ?? [];
  if (digits === undefined) {
    throw new UsageError(`--background must be a colour such as #d8d3cb, not "${background}".`);
  }
  return `#${digits.toLowerCase()}`;
}

function captionOf(caption = ''): string {
  if (caption.length > MOST_CAPTION) {
    throw new UsageError(
      `--caption has ${caption.length} characters; more than ${MOST_CAPTION} do not fit under a picture.`,
    );
  }
  return caption;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: Object.fromEntries(KNOWN.map((name) => [name, { type: 'string' as const }])),
      strict: true,
      allowPositionals: true,
    });
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new UsageError(`${line.replace(/\.*$/, '')}. ${WAY_OUT}`);
  }
}

/**
 * Reads the command line behind `render`.
 * @throws UsageError with the valid choices
 */
export function renderOptions(args: readonly string[]): RenderOptions {
  const { values, positionals } = parsed(args);
  const given = values as Partial<Record<(typeof KNOWN)[number], string>>;
  const [input, ...stray] = positionals;
  if (input === undefined) {
    throw new UsageError(
      `Say which look: render look.stipple, or a folder of looks. ${WAY_OUT}`,
    );
  }
  if (stray.length > 0) {
    throw new UsageError(
      `render takes one file or one folder; "${stray[0]}" is too many. ${WAY_OUT}`,
    );
  }
  const format = formatOf(given.format, given.out);
  const backdrop = backdropOf(given.backdrop, given.background);
  if (format === 'jpg' && backdrop === 'none') {
    throw new UsageError(
      'A JPEG cannot be transparent: use .png or .webp with --backdrop none.',
    );
  }
  return {
    input,
    out: given.out ?? null,
    size: sizeOf(given.size ?? '1080x1350'),
    view: chosen('view', given.view, VIEWS) ?? 'three-quarter',
    format,
    moment: chosen('moment', given.moment, MOMENTS),
    light: chosen('light', given.light, lightIds),
    backdrop,
    caption: captionOf(given.caption),
    language: chosen('language', given.language, languageIds) ?? 'en',
  };
}
