import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  FILE_ENDING,
  MOST_FILE_BYTES,
  parseFileText,
  tooLarge,
} from '../../../src/consultation/consultationFile';
import type { Consultation } from '../../../src/consultation/document';
import { UsageError } from '../arguments';
import type { Refusal } from '../../../src/consultation/refusal';

/** The looks that a path stands for: one file, or every .stipple file right in a folder, by name. */
export function lookFiles(input: string): readonly string[] {
  if (!existsSync(input)) {
    throw new UsageError(
      `There is no "${input}". Give a ${FILE_ENDING} file or a folder of them.`,
    );
  }
  if (!statSync(input).isDirectory()) return [input];
  const files = readdirSync(input)
    .filter((name) => name.endsWith(FILE_ENDING))
    .toSorted()
    .map((name) => join(input, name));
  if (files.length === 0) {
    throw new UsageError(`The folder "${input}" has no ${FILE_ENDING} file.`);
  }
  return files;
}

/** Cause and way out, for somebody at a command line. */
function refusalSentence(refusal: Refusal): string {
  if (refusal.kind === 'foreign') {
    return 'It is not a Stipple look. Give a file that Stipple saved.';
  }
  if (refusal.kind === 'newer') {
    return `It was saved by a newer Stipple (format ${refusal.format}; this one reads up to ${refusal.reads}). Update this copy of Stipple.`;
  }
  if (refusal.kind === 'tooLarge') {
    return `It has ${refusal.bytes} bytes, and no look has more than ${refusal.most}. Give a file that Stipple saved.`;
  }
  const place = refusal.where === '' ? '' : ` at "${refusal.where}"`;
  return `It is damaged${place} (${refusal.detail}). Give another copy, or save the look again.`;
}

/**
 * Reads one look.
 * @throws Error in a sentence with cause and way out when it is not one
 */
export function readLook(file: string): Consultation {
  const { size } = statSync(file);
  const read =
    size > MOST_FILE_BYTES ? tooLarge(size) : parseFileText(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(refusalSentence(read.refusal));
  return read.consultation;
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word.length > 1);

/**
 * What the picture of a look is called, without ending: as its file, unless that tells of whom it is (the studio
 * offers the client's label as a file name); then by its place in the row.
 */
export function pictureName(file: string, { subject }: Consultation, place: number): string {
  const name = basename(file, FILE_ENDING);
  const told = new Set(wordsOf(name));
  const tellsWhose = wordsOf(subject.label).some((word) => told.has(word));
  return tellsWhose ? `look-${String(place).padStart(2, '0')}` : name;
}
