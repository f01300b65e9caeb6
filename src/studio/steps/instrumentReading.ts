import {
  meanReading,
  parseSkinSpectrum,
  parseSpectrumFile,
  type Refusal,
  type SpectrumFile,
  type SpectrumFileRefusal,
  type SpectrumReading,
  type TonedSkin,
} from '@stipple/color';
import { LONGEST_SPECTRUM_NAME, type SkinSource } from '../../consultation/document';

/** More bytes are not even read: the largest file the color room takes, all its letters of two bytes. */
const MOST_BYTES = 4_000_000;
/** Readings that a menu lists. */
export const MOST_LISTED = 50;

export interface OpenedFile extends SpectrumFile {
  readonly fileName: string;
  /** Of all its readings, where there are several on the same wavelengths. */
  readonly mean: SpectrumReading | null;
}

type Opened =
  | { readonly ok: true; readonly file: OpenedFile }
  | { readonly ok: false; readonly refusal: SpectrumFileRefusal };

/**
 * The readings in a file of a spectrophotometer, or why there are none.
 * @throws DOMException when the file cannot be read
 */
export async function openInstrumentFile(file: File): Promise<Opened> {
  if (file.size > MOST_BYTES) {
    const megabytes = Number((file.size / 1e6).toFixed(1));
    return { ok: false, refusal: { reason: 'too-large', values: { megabytes } } };
  }
  const parsed = parseSpectrumFile(await file.text());
  if (!parsed.ok) return parsed;
  const { readings } = parsed.file;
  const mean = readings.length > 1 ? meanReading(readings) : null;
  return { ok: true, file: { ...parsed.file, fileName: file.name, mean } };
}

type Taken =
  | { readonly ok: true; readonly skin: TonedSkin; readonly source: SkinSource }
  | { readonly ok: false; readonly refusal: Refusal };

/** A letter of two halves is not cut in the middle. */
const shortened = (name: string): string =>
  name.slice(0, LONGEST_SPECTRUM_NAME).replace(/[\uD800-\uDBFF]$/u, '');

/** A reading as the skin of a consultation; called as the instrument calls it, else as its file. */
export function skinOfReading(
  reading: SpectrumReading,
  geometry: 'SCI' | 'SCE',
  fileName: string,
): Taken {
  const input = parseSkinSpectrum(reading, geometry);
  if (!input.ok) return input;
  const name = shortened(reading.name.trim() === '' ? fileName : reading.name.trim());
  const { skin, reflectance } = input;
  return { ok: true, skin, source: { kind: 'spectrum', name, reflectance: [...reflectance] } };
}
