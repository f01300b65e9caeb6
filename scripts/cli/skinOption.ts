import { readFileSync } from 'node:fs';
import {
  meanReading,
  parseSkinLab,
  parseSkinSpectrum,
  parseSpectrumFile,
  skinFromLab,
  skinFromSpectrum,
} from '@stipple/color';
import type {
  LabSigma,
  ReadingOptions,
  Skin,
  SpectrumFile,
  SpectrumReading,
} from '@stipple/color';
import { UsageError, WAY_OUT, oneOf, tripleOf, type Options } from './arguments';
import { told } from './told';

/** By what the skin is known, and how that was read. */
export const SKIN_OPTIONS = [
  'skin',
  'spectrum',
  'reading',
  'geometry',
  'illuminant',
  'observer',
] as const;

/** What only a skin of that kind can have beside it. */
const NOT_WITH = {
  spectrum: ['skin', 'illuminant', 'observer'],
  skin: ['reading'],
} as const;

interface GivenSkin {
  readonly skin: Skin;
  readonly sigma: LabSigma;
}

function refuseBeside(options: Options, kind: keyof typeof NOT_WITH): void {
  const stray = NOT_WITH[kind].find((name) => options[name] !== undefined);
  if (stray !== undefined) {
    throw new UsageError(`--${stray} does not go with --${kind}. ${WAY_OUT}`);
  }
}

/** The skin of `--skin L,a,b`, in D65/2 SCI whatever the instrument's own terms. */
function skinOfLabOption(options: Options, text: string): GivenSkin {
  const lab = tripleOf('skin', text);
  const reading: ReadingOptions = {
    geometry: oneOf(options, 'geometry', ['SCI', 'SCE']),
    illuminant: oneOf(options, 'illuminant', ['D65', 'D50', 'A', 'FL11', 'LED-B3']),
    observer: oneOf(options, 'observer', ['2', '10']) === '10' ? 10 : 2,
  };
  const input = parseSkinLab(lab, reading);
  if (!input.ok) throw new UsageError(`--skin: ${told.skinRefusal(input.refusal)}`);
  return { skin: skinFromLab(lab, reading), sigma: input.skin.sigma };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`--spectrum: "${path}" cannot be read.`);
  }
}

/** The reading asked for, counted from 1; the mean of all where none is. */
function readingOf({ readings }: SpectrumFile, asked: string): SpectrumReading {
  if (asked === 'mean') {
    const mean = meanReading(readings);
    if (mean !== null) return mean;
    throw new UsageError(
      '--spectrum: its readings have different wavelengths and no mean; choose one with --reading N.',
    );
  }
  const found = /^\d+$/.test(asked) ? readings[Number(asked) - 1] : undefined;
  if (found !== undefined) return found;
  throw new UsageError(`--reading must be mean or 1 to ${readings.length}, not "${asked}".`);
}

/** The skin of `--spectrum FILE`. */
function skinOfSpectrumOption(options: Options, path: string): GivenSkin {
  const parsed = parseSpectrumFile(textOf(path));
  if (!parsed.ok) throw new UsageError(`--spectrum: ${told.skinRefusal(parsed.refusal)}`);
  const reading = readingOf(parsed.file, options['reading'] ?? 'mean');
  const geometry =
    options['geometry'] === undefined
      ? parsed.file.geometry
      : oneOf(options, 'geometry', ['SCI', 'SCE']);
  if (geometry === null) {
    throw new UsageError(
      '--spectrum: the file does not say whether the gloss was measured; add --geometry SCI (a sphere) or SCE (45/0, or a gloss trap).',
    );
  }
  const input = parseSkinSpectrum(reading, geometry);
  if (!input.ok) throw new UsageError(`--spectrum: ${told.skinRefusal(input.refusal)}`);
  return { skin: skinFromSpectrum(input.reflectance), sigma: input.skin.sigma };
}

/**
 * The skin that a command line gives, by its Lab or by its spectrum.
 * @throws UsageError when it gives none, both, or what is no skin
 */
export function skinOption(options: Options): GivenSkin {
  const { skin, spectrum } = options;
  if (spectrum !== undefined) {
    refuseBeside(options, 'spectrum');
    return skinOfSpectrumOption(options, spectrum);
  }
  if (skin === undefined) {
    throw new UsageError(`--skin L,a,b is missing (or --spectrum FILE). ${WAY_OUT}`);
  }
  refuseBeside(options, 'skin');
  return skinOfLabOption(options, skin);
}
