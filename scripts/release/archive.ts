import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zipSync, type ZippableFile } from 'fflate';
import { publishedFiles } from './unwanted';

/** Formats that are packed already. */
const packed = /\.(png|bin|jpg|webp)$/;

/**
 * Everything that is published of a built folder, in one zip: the same files at the same date give the same bytes.
 * @param folder the built studio
 * @param date stands on every file in it
 */
export function zipOf(folder: string, date: Date): Uint8Array {
  const files = publishedFiles(folder).map((name): [string, ZippableFile] => [
    name,
    [readFileSync(join(folder, name)), { mtime: date, level: packed.test(name) ? 0 : 9 }],
  ]);
  return zipSync(Object.fromEntries(files));
}

/**
 * Writes beside a file its SHA-256, as `sha256sum --check` reads it.
 * @returns the checksum
 */
export function writeChecksum(file: string): string {
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
  writeFileSync(`${file}.sha256`, `${sum}  ${basename(file)}\n`);
  return sum;
}
