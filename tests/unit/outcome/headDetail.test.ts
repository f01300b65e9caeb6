import { describe, expect, it } from 'vitest';
import { headDetailAsked, headDetailFor, type Device } from '../../../src/outcome/headDetail';

const DESKTOP: Device = {
  coarsePointer: false,
  shortSidePx: 1080,
  memoryGb: 8,
  cores: 8,
  saveData: false,
};
const TABLET: Device = { ...DESKTOP, coarsePointer: true, shortSidePx: 820, memoryGb: 4 };
const PHONE: Device = { ...TABLET, shortSidePx: 390 };

describe('the detail of the head', () => {
  it.each<[string, Device, 'low' | 'full']>([
    ['a desktop', DESKTOP, 'full'],
    [
      'a small window on a desktop with two cores',
      { ...DESKTOP, shortSidePx: 400, cores: 2 },
      'full',
    ],
    ['a good tablet', TABLET, 'full'],
    ['a tablet that does not tell its memory', { ...TABLET, memoryGb: null }, 'full'],
    ['a tablet of little memory', { ...TABLET, memoryGb: 2 }, 'low'],
    ['a tablet of two cores', { ...TABLET, cores: 2 }, 'low'],
    ['a phone', PHONE, 'low'],
    ['a phone without a word on memory', { ...PHONE, memoryGb: null }, 'low'],
    ['a desktop that saves data', { ...DESKTOP, saveData: true }, 'low'],
  ])('%s', (_name, device, detail) => {
    expect(headDetailFor(device)).toBe(detail);
  });

  it('can be asked for in the address, which refuses what does not exist', () => {
    expect(headDetailAsked('')).toBeNull();
    expect(headDetailAsked('?lang=es')).toBeNull();
    expect(headDetailAsked('?head=low')).toBe('low');
    expect(headDetailAsked('?lang=es&head=full')).toBe('full');
    expect(() => headDetailAsked('?head=medium')).toThrow(
      /"medium".*\?head=low or \?head=full/,
    );
    expect(() => headDetailAsked('?head=')).toThrow(/does not exist/);
  });
});
