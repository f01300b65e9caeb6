import { cgatsReadings } from './cgats';
import { cxfReadings } from './cxf';
import { tableReadings } from './spectrumTable';

/** One reflectance spectrum as an instrument wrote it. */
export interface SpectrumReading {
  /** What the file calls it; empty where it has no name. */
  readonly name: string;
  /** Ascending, nm. */
  readonly wavelengthsNm: readonly number[];
  /** Reflectance factor, 0..1 (a little more is possible), as many as there are wavelengths. */
  readonly reflectance: readonly number[];
}

/** What a file of an instrument holds. */
export interface SpectrumFile {
  /** Never none. */
  readonly readings: readonly SpectrumReading[];
  /** Whether the mirror-like part was measured too; null where the file does not say. */
  readonly geometry: 'SCI' | 'SCE' | null;
}

/** Why a file was refused, as data: words say it, and the way out, in every language. */
export interface SpectrumFileRefusal {
  readonly reason: 'no-spectrum' | 'emission' | 'not-reflectance' | 'too-large' | 'too-many';
  readonly values: Readonly<Record<string, string | number>>;
}

export type ParsedSpectrumFile =
  | { readonly ok: true; readonly file: SpectrumFile }
  | { readonly ok: false; readonly refusal: SpectrumFileRefusal };

/** Characters; a day's readings of a clinic are a hundredth of it. */
const LARGEST = 2_000_000;
const MOST_READINGS = 1000;

/** Readings are written in per cent where any passes this: no diffuser reflects half as much again as it gets. */
const PER_CENT_ABOVE = 1.5;
/** No skin, and no white tile, reflects more in any scale. */
const LARGEST_FACTOR = 1.2;

function refuse(
  reason: SpectrumFileRefusal['reason'],
  values: SpectrumFileRefusal['values'] = {},
): ParsedSpectrumFile {
  return { ok: false, refusal: { reason, values } };
}

/** What the head of a file says of the mirror-like part; 45/0 instruments never see it. */
function geometryOf(text: string): SpectrumFile['geometry'] {
  const words = text.slice(0, 4000);
  const excluded =
    /\bSCE\b|\bSPEX\b|specular[\s_-]*(component[\s_:=-]*)?(is\s*)?exclu|45\s*°?\s*[/:]\s*0|0\s*°?\s*[/:]\s*45/i;
  const included = /\bSCI\b|\bSPIN\b|specular[\s_-]*(component[\s_:=-]*)?(is\s*)?inclu/i;
  const [out, in_] = [excluded.test(words), included.test(words)];
  if (out === in_) return null;
  return out ? 'SCE' : 'SCI';
}

/** Reflectance factors whatever the file's scale; null where they are none. */
function factors(readings: readonly SpectrumReading[]): readonly SpectrumReading[] | null {
  const largest = Math.max(...readings.flatMap(({ reflectance }) => [...reflectance]));
  const scale = largest > PER_CENT_ABOVE ? 0.01 : 1;
  const scaled = readings.map((reading) => ({
    ...reading,
    reflectance: reading.reflectance.map((value) => value * scale),
  }));
  const possible = ({ reflectance }: SpectrumReading) =>
    reflectance.every((value) => value >= -0.01 && value <= LARGEST_FACTOR) &&
    reflectance.some((value) => value > 0);
  return scaled.every(possible) ? scaled : null;
}

/**
 * The readings in a file of a spectrophotometer: CGATS.17 text (also Argyll's .ti3 and .sp), CxF3, or a table with
 * wavelengths in its first row or column. Decimal points or commas, fractions or per cent.
 *
 * Nothing of the file but its numbers and names is believed; a file that is none of these is refused.
 */
export function parseSpectrumFile(text: string): ParsedSpectrumFile {
  if (text.length > LARGEST) {
    return refuse('too-large', { megabytes: Number((text.length / 1e6).toFixed(1)) });
  }
  if (/\bEMISSION\b|MEAS_TYPE\s+"?AMBIENT|<(\w+:)?EmissiveSpectrum/i.test(text)) {
    return refuse('emission');
  }
  const readings = cxfReadings(text) ?? cgatsReadings(text) ?? tableReadings(text);
  if (readings.length === 0) return refuse('no-spectrum');
  if (readings.length > MOST_READINGS) {
    return refuse('too-many', { count: readings.length, most: MOST_READINGS });
  }
  const scaled = factors(readings);
  if (scaled === null) return refuse('not-reflectance');
  return { ok: true, file: { readings: scaled, geometry: geometryOf(text) } };
}
