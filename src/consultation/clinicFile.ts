import { parseClinic, type Clinic, type ParsedClinic } from './clinic';
import { parseConsultation } from './parseConsultation';
import type { Refusal } from './refusal';

/** A logo and a full shelf of inks stay far below. */
export const MOST_CLINIC_BYTES = 2_000_000;

/** The clinic's settings as the text of a file: JSON that a person can read. */
export function clinicText(clinic: Clinic): string {
  return `${JSON.stringify(clinic, null, 2)}\n`;
}

export type ParsedClinicFile =
  | Extract<ParsedClinic, { ok: true }>
  | {
      readonly ok: false;
      /** `consultation`: one of ours, but about a client. */
      readonly refusal: Refusal | { readonly kind: 'consultation' };
    };

/** Parses the text of a file, of any origin; refused whole with the reason, or accepted whole. */
export function parseClinicText(text: string): ParsedClinicFile {
  if (text.length > MOST_CLINIC_BYTES) return tooLarge(text.length);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, refusal: { kind: 'foreign' } };
  }
  const parsed = parseClinic(value);
  if (!parsed.ok && parseConsultation(value).ok) {
    return { ok: false, refusal: { kind: 'consultation' } };
  }
  return parsed;
}

/** The answer to a file that is not even read. */
export function tooLarge(bytes: number): ParsedClinicFile {
  return { ok: false, refusal: { kind: 'tooLarge', bytes, most: MOST_CLINIC_BYTES } };
}

/** What the file is called, in letters that every disk takes. */
export function clinicFileName({ name }: Clinic): string {
  const whose = name
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40);
  return `stipple-clinic${whose === '' ? '' : `-${whose}`}.json`;
}
