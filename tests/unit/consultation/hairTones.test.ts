import { describe, expect, it } from 'vitest';
import { defaultConsultation } from '../../../src/consultation/defaults';
import { hairToneIds, hairToneOf, labOfHairTone } from '../../../src/consultation/hairTones';

describe('hair tones', () => {
  it('finds a tone by its colour again, and no tone for another colour', () => {
    for (const id of hairToneIds) expect(hairToneOf(labOfHairTone(id))).toBe(id);
    expect(hairToneOf({ L: 50, a: 0, b: 0 })).toBeNull();
  });

  it('get lighter from black to blond', () => {
    const order = [
      'black',
      'black-brown',
      'dark-brown',
      'brown',
      'light-brown',
      'blond',
    ] as const;
    const lightness = order.map((id) => labOfHairTone(id).L);
    expect(lightness).toEqual(lightness.toSorted((a, b) => a - b));
  });

  it('holds the default hair', () => {
    expect(hairToneOf(defaultConsultation.hair.lab)).toBe('black-brown');
  });
});
