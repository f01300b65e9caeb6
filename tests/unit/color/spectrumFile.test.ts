import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import nist from '../../data/nist-skin-spectra.json' with { type: 'json' };
import { parseSpectrumFile } from '@stipple/color';

const wavelengths = nist.wavelengthsNm;
const forearm = nist.reflectance[0] ?? [];
const palm = nist.reflectance[1] ?? [];

/** One row of equal cells. */
const row = (cell: number | string, count = wavelengths.length) =>
  Array.from({ length: count }, () => cell).join(',');

const comma = (value: number | string) => String(value).replace('.', ',');

/** The two readings as each kind of file has them. */
const files: readonly (readonly [string, string])[] = [
  [
    'CGATS of a handheld instrument, in per cent',
    [
      'CGATS.17',
      'ORIGINATOR "an instrument"',
      'MEASUREMENT_SOURCE "Illumination=D50 ObserverAngle=2 Geometry=45/0"',
      'NUMBER_OF_FIELDS 41',
      'BEGIN_DATA_FORMAT',
      `SAMPLE_ID SAMPLE_NAME LAB_L LAB_A LAB_B ${wavelengths.map((nm) => `nm${nm}`).join(' ')}`,
      'END_DATA_FORMAT',
      'NUMBER_OF_SETS 2',
      'BEGIN_DATA',
      `1 "Inner arm, left" 60 10 18 ${forearm.map((r) => (100 * r).toFixed(2)).join(' ')}`,
      '# a remark',
      `2 Palm 60 10 18 ${palm.map((r) => (100 * r).toFixed(2)).join(' ')}`,
      'END_DATA',
    ].join('\r\n'),
  ],
  [
    'the same with decimal commas, its fields over two lines',
    [
      'CGATS.17',
      'BEGIN_DATA_FORMAT',
      'SAMPLE_NAME',
      wavelengths.map((nm) => `SPECTRAL_NM${nm}`).join('\t'),
      'END_DATA_FORMAT',
      'BEGIN_DATA',
      `"Inner arm, left"\t${forearm.map(comma).join('\t')}`,
      `Palm\t${palm.map(comma).join('\t')}`,
      'END_DATA',
    ].join('\n'),
  ],
  [
    "Argyll's .ti3, with a table of colours before it",
    [
      'CTI3',
      'DESCRIPTOR "Argyll Calibration Target chart information 3"',
      'SPECTRAL_BANDS "36"',
      'BEGIN_DATA_FORMAT',
      'SAMPLE_ID RGB_R RGB_G RGB_B',
      'END_DATA_FORMAT',
      'BEGIN_DATA',
      '1 0 0 0',
      'END_DATA',
      'CTI3',
      'BEGIN_DATA_FORMAT',
      `SAMPLE_ID SAMPLE_NAME ${wavelengths.map((nm) => `SPEC_${nm}`).join(' ')}`,
      'END_DATA_FORMAT',
      'BEGIN_DATA',
      `1 "Inner arm, left" ${forearm.map((r) => (100 * r).toFixed(4)).join(' ')}`,
      `2 "Palm" ${palm.map((r) => (100 * r).toFixed(4)).join(' ')}`,
      'END_DATA',
    ].join('\n'),
  ],
  [
    'a table with wavelengths above, commas between',
    [
      `Name,L*,a*,b*,${wavelengths.map((nm) => `${nm}nm`).join(',')}`,
      `"Inner arm, left",60,10,18,${forearm.join(',')}`,
      `Palm,60,10,18,${palm.join(',')}`,
    ].join('\n'),
  ],
  [
    'a table with semicolons and decimal commas',
    [
      `Probe;${wavelengths.join(';')}`,
      `Inner arm, left;${forearm.map(comma).join(';')}`,
      `Palm;${palm.map(comma).join(';')}`,
    ].join('\n'),
  ],
  [
    'a table with wavelengths at the left',
    [
      'Wavelength (nm)\tInner arm, left\tPalm',
      ...wavelengths.map((nm, i) => `${nm}\t${forearm[i]}\t${palm[i]}`),
    ].join('\n'),
  ],
  [
    'a table with a title above, wavelengths at the left, spaces and decimal commas',
    [
      'Readings of today',
      'nm "Inner arm, left" Palm',
      ...wavelengths.map((nm, i) => `${nm} ${comma(forearm[i] ?? 0)} ${comma(palm[i] ?? 0)}`),
    ].join('\n'),
  ],
  [
    'the same with commas between and a title without one',
    [
      'Geometry: SCI',
      'nm,"Inner arm, left",Palm',
      ...wavelengths.map((nm, i) => `${nm},${forearm[i]},${palm[i]}`),
    ].join('\n'),
  ],
  [
    'CxF3',
    `<?xml version="1.0" encoding="UTF-8"?>
<cc:CxF xmlns:cc="http://colorexchangeformat.com/CxF3-core"><cc:Resources><cc:ObjectCollection>
<cc:Object ObjectType="Standard" Name="Inner arm, left" Id="1"><cc:ColorValues>
<cc:ReflectanceSpectrum ColorSpecification="M" StartWL="380">${forearm.join(' ')}</cc:ReflectanceSpectrum></cc:ColorValues></cc:Object>
<cc:Object ObjectType="Standard" Name="Palm" Id="2"><cc:ColorValues>
<cc:ReflectanceSpectrum ColorSpecification="M" StartWL="380">
 ${palm.join(' ')}
</cc:ReflectanceSpectrum></cc:ColorValues></cc:Object></cc:ObjectCollection>
<cc:ColorSpecificationCollection><cc:ColorSpecification Id="M"><cc:MeasurementSpec>
<cc:WavelengthRange StartWL="380" Increment="10"/></cc:MeasurementSpec></cc:ColorSpecification></cc:ColorSpecificationCollection>
</cc:Resources></cc:CxF>`,
  ],
];

describe('a file of a spectrophotometer', () => {
  it.each(files)('is read: %s', (_what, text) => {
    const parsed = parseSpectrumFile(text);
    if (!parsed.ok) throw new Error(parsed.refusal.reason);
    const { readings } = parsed.file;
    expect(readings.map(({ name }) => name)).toEqual(['Inner arm, left', 'Palm']);
    for (const [i, truth] of [forearm, palm].entries()) {
      expect(readings[i]?.wavelengthsNm).toEqual(wavelengths);
      readings[i]?.reflectance.forEach((value, k) => {
        expect(Math.abs(value - (truth[k] ?? 0))).toBeLessThan(1e-4);
      });
    }
  });

  it('tells whether the mirror-like part was measured, where it says so', () => {
    const table = files[3]?.[1] ?? '';
    const geometry = (head: string) => {
      const parsed = parseSpectrumFile(`${head}\n${table}`);
      return parsed.ok ? parsed.file.geometry : parsed.refusal.reason;
    };
    expect(geometry('')).toBe(null);
    expect(geometry('Mode: SCI')).toBe('SCI');
    expect(geometry('Specular component included')).toBe('SCI');
    expect(geometry('Specular: excluded')).toBe(null);
    expect(geometry('Specular component: excluded')).toBe('SCE');
    expect(geometry('Geometry 45/0')).toBe('SCE');
    expect(geometry('SCI and SCE')).toBe(null);
    const instrument = parseSpectrumFile(files[0]?.[1] ?? '');
    expect(instrument.ok && instrument.file.geometry).toBe('SCE');
  });

  it.each([
    ['nothing', '', 'no-spectrum'],
    ['a letter', 'Dear doctor,\nall is well.', 'no-spectrum'],
    ['bytes', '\u0000\u0001\uFFFD'.repeat(900), 'no-spectrum'],
    ['colours only', 'Name,L*,a*,b*\nArm,60,10,18', 'no-spectrum'],
    ['a cut file', (files[0]?.[1] ?? '').slice(0, 700), 'no-spectrum'],
    ['a lamp', 'CGATS.17\nMEASUREMENT_SOURCE "Emission"\n', 'emission'],
    [
      'a lamp in CxF',
      '<CxF><EmissiveSpectrum StartWL="380">1</EmissiveSpectrum></CxF>',
      'emission',
    ],
    ['too much light', `x,${wavelengths.join(',')}\ny,${row(240)}`, 'not-reflectance'],
    ['negative light', `x,${wavelengths.join(',')}\ny,${row(-0.2)}`, 'not-reflectance'],
    ['no light at all', `x,${wavelengths.join(',')}\ny,${row(0)}`, 'not-reflectance'],
    ['words for numbers', `x,${wavelengths.join(',')}\ny,${row('NaN')}`, 'no-spectrum'],
    ['two megabytes', 'x'.repeat(2_000_001), 'too-large'],
    [
      'a thousand and one readings',
      `x,${wavelengths.slice(0, 9).join(',')}\n${`y,${row(0.5, 9)}\n`.repeat(1001)}`,
      'too-many',
    ],
  ])('is refused with the reason: %s', (_what, text, reason) => {
    const parsed = parseSpectrumFile(text);
    expect(parsed.ok ? 'taken' : parsed.refusal.reason).toBe(reason);
  });

  it('is refused or taken with possible numbers, however it was cut or garbled', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files.map(([, text]) => text)),
        fc.nat(8000),
        fc.nat(300),
        fc.string({ maxLength: 20 }),
        (text, from, length, put) => {
          const parsed = parseSpectrumFile(
            text.slice(0, from) + put + text.slice(from + length),
          );
          if (!parsed.ok) return;
          for (const { wavelengthsNm, reflectance } of parsed.file.readings) {
            expect(reflectance).toHaveLength(wavelengthsNm.length);
            expect(reflectance.every((r) => r >= -0.01 && r <= 1.2)).toBe(true);
            expect(
              wavelengthsNm.every((nm, i) => i === 0 || nm > (wavelengthsNm[i - 1] ?? 0)),
            ).toBe(true);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
