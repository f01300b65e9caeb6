import type { Consultation } from './document';
import { skinUnnamed } from './measuredSkin';
import { parseConsultation, type Parsed } from './parseConsultation';

/** A usual file has 3 kB, one with every ink and variant 20 kB; more than this is no consultation. */
export const MOST_FILE_BYTES = 2_000_000;

/** Ending of a saved consultation's name, and the type a browser is told. */
export const FILE_ENDING = '.stipple';
export const FILE_TYPE = 'application/json';

/** Who the client is and what was asked about their health: all that is left out of a file for somebody else. */
export function withoutClient(consultation: Consultation): Consultation {
  return {
    ...consultation,
    subject: { label: '' },
    screening: {},
    skin: skinUnnamed(consultation.skin),
  };
}

/** A consultation as the text of a file: JSON that a person can read. */
export function fileText(consultation: Consultation): string {
  return `${JSON.stringify(consultation, null, 2)}\n`;
}

/** Parses the text of a file, of any origin; refused whole with the reason, or accepted whole. */
export function parseFileText(text: string): Parsed {
  if (text.length > MOST_FILE_BYTES) return tooLarge(text.length);
  try {
    return parseConsultation(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return { ok: false, refusal: { kind: 'foreign' } };
  }
}

/** The answer to a file that is not even read. */
export function tooLarge(bytes: number): Parsed {
  return { ok: false, refusal: { kind: 'tooLarge', bytes, most: MOST_FILE_BYTES } };
}

/**
 * What a file is called: the day, and whose it is where that may be told, in letters that every disk takes.
 * @param day as 2026-11-22
 */
export function fileName(day: string, label: string): string {
  const whose = label
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40);
  return `stipple-${day}${whose === '' ? '' : `-${whose}`}${FILE_ENDING}`;
}
