import { FEWEST_WAVELENGTHS, numberOf } from './spectrumCells';
import type { SpectrumReading } from './spectrumFile';

/** What most instruments step by where a file leaves it out, nm. */
const USUAL_STEP_NM = 10;

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(tag)?.[1] ?? null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity);

/**
 * Reflectance spectra of a CxF3 file (ISO 17972-1); null when it is none. Elements are found by their names, entities
 * but XML's own five are left as they stand, and nothing the file points to is fetched: no XML machinery is needed
 * for a list of numbers.
 */
export function cxfReadings(text: string): readonly SpectrumReading[] | null {
  if (!/<(\w+:)?CxF\b/.test(text.slice(0, 4000))) return null;
  const range = /<(?:\w+:)?WavelengthRange\b([^>]*)>/i.exec(text)?.[1] ?? '';
  const step = numberOf(attribute(range, 'Increment') ?? '') ?? USUAL_STEP_NM;
  const readings: SpectrumReading[] = [];
  const objects = text.split(/<(?:\w+:)?Object\b/).slice(1);
  for (const object of objects) {
    const name = plain(attribute(object.slice(0, object.indexOf('>')), 'Name') ?? '').slice(
      0,
      80,
    );
    const spectra = object.matchAll(
      /<(?:\w+:)?ReflectanceSpectrum\b([^>]*)>([^<]*)<\/(?:\w+:)?ReflectanceSpectrum>/gi,
    );
    for (const [, tag = '', content = ''] of spectra) {
      const values = content.trim().split(/\s+/).map(numberOf);
      const reflectance = values.filter((value) => value !== null);
      const start = numberOf(attribute(tag, 'StartWL') ?? attribute(range, 'StartWL') ?? '');
      if (start === null || reflectance.length !== values.length) continue;
      if (reflectance.length < FEWEST_WAVELENGTHS || !(step > 0)) continue;
      const wavelengthsNm = reflectance.map((_, i) => start + i * step);
      readings.push({ name, wavelengthsNm, reflectance });
    }
  }
  return readings;
}
