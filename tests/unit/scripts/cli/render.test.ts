import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { fileText } from '../../../../src/consultation/consultationFile';
import { defaultConsultation } from '../../../../src/consultation/defaults';
import { UsageError } from '../../../../scripts/cli/arguments';
import { answer } from '../../../../scripts/cli/answer';
import { NoBrowserError, browserProgram } from '../../../../scripts/cli/render/headlessStudio';
import { lookFiles, pictureName, readLook } from '../../../../scripts/cli/render/looks';
import { targetOf } from '../../../../scripts/cli/render/render';
import { renderOptions } from '../../../../scripts/cli/render/renderOptions';

const folder = mkdtempSync(join(tmpdir(), 'stipple-'));
const fileOf = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

describe('the command line of render', () => {
  it('is read as it is written', () => {
    const line = 'look.stipple --size 1080x1350 --view front --out front.png';
    expect(renderOptions(line.split(' '))).toEqual({
      input: 'look.stipple',
      out: 'front.png',
      size: { width: 1080, height: 1350 },
      view: 'front',
      format: 'png',
      moment: null,
      light: null,
      backdrop: 'stage',
      caption: '',
      language: 'en',
    });
  });

  it('takes the format from the ending, the moment, the light and a colour', () => {
    const line =
      '--out a.JPEG looks --moment year5 --light sun --background #D8D3CB --language es';
    expect(renderOptions(line.split(' '))).toMatchObject({
      input: 'looks',
      format: 'jpg',
      moment: 'year5',
      light: 'sun',
      backdrop: '#d8d3cb',
      language: 'es',
    });
    expect(renderOptions(['looks', '--format', 'webp', '--out', 'here']).format).toBe('webp');
    expect(renderOptions(['looks', '--caption', 'Our work']).caption).toBe('Our work');
  });

  test.each([
    ['', /Say which look/],
    ['a.stipple b.stipple', /one file or one folder; "b.stipple" is too many/],
    ['a.stipple --size 1080', /--size must be WIDTHxHEIGHT.*64 to 8192/],
    ['a.stipple --size 63x100', /--size must be/],
    ['a.stipple --size 100x8193', /--size must be/],
    ['a.stipple --view left', /front, three-quarter, side, back, top, not "left"/],
    ['a.stipple --moment soon', /now, healed, year5/],
    ['a.stipple --light moon', /measurement, studio, .*not "moon"/],
    ['a.stipple --backdrop beach', /stage, white, none/],
    ['a.stipple --background blue', /colour such as #d8d3cb/],
    ['a.stipple --background #ffffff --backdrop none', /not both/],
    ['a.stipple --out a.gif', /\.png, \.jpg or \.webp/],
    ['a.stipple --out a.png --format jpg', /contradict/],
    ['a.stipple --out a.jpg --backdrop none', /JPEG cannot be transparent/],
    [`a.stipple --caption ${'x'.repeat(141)}`, /141 characters; more than 140/],
    ['a.stipple --colour red', /--colour/],
  ])('refuses "%s"', (line, message) => {
    const args = line.split(' ').filter((word) => word !== '');
    expect(() => renderOptions(args)).toThrow(UsageError);
    expect(() => renderOptions(args)).toThrow(message);
  });

  it('is explained by --help and named among the commands', () => {
    expect(answer(['--help'])).toMatch(/render LOOK\.stipple\|FOLDER/);
    expect(() => answer(['dance'])).toThrow(/render/);
  });
});

describe('looks', () => {
  const good = fileOf('good.stipple', fileText(defaultConsultation));

  it('are one file, or those of a folder by name', () => {
    const many = join(folder, 'many');
    mkdirSync(many);
    for (const name of ['b.stipple', 'a.stipple', 'notes.txt'])
      writeFileSync(join(many, name), '');
    expect(lookFiles(good)).toEqual([good]);
    expect(lookFiles(many)).toEqual([join(many, 'a.stipple'), join(many, 'b.stipple')]);
    expect(readLook(good)).toEqual(defaultConsultation);
  });

  it('that are missing are said to be', () => {
    expect(() => lookFiles(join(folder, 'none.stipple'))).toThrow(/There is no ".*none/);
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect(() => lookFiles(empty)).toThrow(/has no \.stipple file/);
  });

  test.each([
    ['hello', /not a Stipple look/],
    [JSON.stringify({ ...defaultConsultation, version: 99 }), /newer Stipple \(format 99/],
    [
      JSON.stringify({ ...defaultConsultation, time: { days: -1, sessionsDone: 0 } }),
      /damaged at "time\.days"/,
    ],
    [' '.repeat(2_000_001), /no look has more than 2000000/],
  ])('that are none are refused with the cause: %.20s', (text, message) => {
    expect(() => readLook(fileOf('bad.stipple', text))).toThrow(message);
  });
});

describe('the name of a picture', () => {
  const of = (label: string) => ({ ...defaultConsultation, subject: { label } });

  it('is its look’s, and never the client’s', () => {
    expect(pictureName('looks/softer.stipple', of(''), 1)).toBe('softer');
    expect(pictureName('looks/softer.stipple', of('Jane Doe'), 1)).toBe('softer');
    expect(pictureName('stipple-2026-11-22-jane-doe.stipple', of('Jane Doe'), 2)).toBe(
      'look-02',
    );
    expect(pictureName('JOSÉ.stipple', of('josé'), 12)).toBe('look-12');
  });

  it('stands in the folder that was asked for', () => {
    const at = (out: string | null, input = 'look.stipple') =>
      targetOf({ input, out, format: 'png' }, 'softer');
    expect(at(null)).toBe('softer.png');
    expect(at('front.png')).toBe('front.png');
    expect(at('pictures')).toBe(join('pictures', 'softer.png'));
    expect(at(folder)).toBe(join(folder, 'softer.png'));
    expect(() => at('front.png', folder)).toThrow(/--out must be a folder/);
  });
});

test('without a browser it names what to install and the variable', () => {
  expect(() => browserProgram(() => null)).toThrow(NoBrowserError);
  expect(() => browserProgram(() => null)).toThrow(/Chromium or Chrome.*STIPPLE_CHROMIUM/);
  const broken = () => {
    throw new Error('STIPPLE_CHROMIUM is "/none", which cannot be run.');
  };
  expect(() => browserProgram(broken)).toThrow(NoBrowserError);
  expect(browserProgram(() => '/usr/bin/chromium')).toBe('/usr/bin/chromium');
});
