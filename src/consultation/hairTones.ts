import library from '../../assets/hair-tones.json' with { type: 'json' };
import type { Lab } from '@stipple/color';

export const hairToneIds = [
  'black',
  'black-brown',
  'dark-brown',
  'brown',
  'light-brown',
  'blond',
  'red',
  'white',
] as const;

export type HairToneId = (typeof hairToneIds)[number];

/**
 * The colour of a tress of this name, D65/2 degrees, SCI (assets/hair-tones.json; estimate).
 * @throws Error when the data file does not hold the tone
 */
export function labOfHairTone(id: HairToneId): Lab {
  const found = library.tones.find((tone) => tone.id === id);
  if (!found) throw new Error(`Hair tone "${id}" is missing from assets/hair-tones.json.`);
  return found.lab;
}

/** The named tone of exactly this colour, null for any other. */
export function hairToneOf(lab: Lab): HairToneId | null {
  const matches = (id: HairToneId) => {
    const tone = labOfHairTone(id);
    return tone.L === lab.L && tone.a === lab.a && tone.b === lab.b;
  };
  return hairToneIds.find(matches) ?? null;
}
