import { describe, expect, it } from 'vitest';
import nist from '../../data/nist-skin-spectra.json' with { type: 'json' };
import {
  colorDifference,
  labOfSpectrum,
  parseSkinSpectrum,
  skinFromLab,
  zoneSpectrum,
} from '@stipple/color';
import {
  fileText,
  parseFileText,
  withoutClient,
} from '../../../src/consultation/consultationFile';
import { defaultConsultation } from '../../../src/consultation/defaults';
import type { Consultation } from '../../../src/consultation/document';
import { lookText, parseLookText } from '../../../src/consultation/link';
import { parseConsultation } from '../../../src/consultation/parseConsultation';
import { headSettings } from '../../../src/consultation/pictureSettings';
import { rememberedOutcomes } from '../../../src/outcome/derivations';
import { outcomeOf } from '../../../src/outcome/outcome';

const wavelengthsNm = nist.wavelengthsNm;

/** A consultation of one of the hundred measured people. */
function consultationOf(person: number): Consultation {
  const reflectance = nist.reflectance[person] ?? [];
  const input = parseSkinSpectrum({ reflectance, wavelengthsNm }, 'SCI');
  if (!input.ok) throw new Error(`Person ${person} is no skin.`);
  const { lab, sigma } = input.skin;
  return {
    ...defaultConsultation,
    subject: { label: 'Marisol' },
    skin: {
      lab,
      sigma,
      source: {
        kind: 'spectrum',
        name: 'Marisol, crown',
        reflectance: [...input.reflectance],
      },
    },
  };
}

const measured = consultationOf(3);
const byColor: Consultation = {
  ...measured,
  skin: { ...measured.skin, source: { kind: 'lab' } },
};

function refusalOf(change: (reflectance: number[]) => number[]): unknown {
  const { source } = measured.skin;
  if (source.kind !== 'spectrum') throw new Error('There is no spectrum.');
  const parsed = parseConsultation({
    ...measured,
    skin: {
      ...measured.skin,
      source: { ...source, reflectance: change([...source.reflectance]) },
    },
  });
  return parsed.ok ? null : parsed.refusal;
}

describe('a skin measured as a spectrum', () => {
  it('is written to a file and read again', () => {
    expect(parseFileText(fileText(measured))).toEqual({ ok: true, consultation: measured });
  });

  it('has 36 factors of 0 to 1.2, and the name of a reading', () => {
    const damagedAt = (where: string) =>
      expect.objectContaining({ kind: 'damaged', where: expect.stringContaining(where) });
    expect(refusalOf((r) => r.slice(1))).toEqual(damagedAt('skin.source.reflectance'));
    expect(refusalOf((r) => [...r, 0.5])).toEqual(damagedAt('skin.source.reflectance'));
    expect(refusalOf((r) => r.with(0, 1.21))).toEqual(damagedAt('skin.source.reflectance.0'));
    expect(refusalOf((r) => r.with(35, -0.01))).toEqual(
      damagedAt('skin.source.reflectance.35'),
    );
  });

  it('is refused beside a colour that is not its own', () => {
    expect(refusalOf((r) => r)).toBeNull();
    expect(refusalOf((r) => r.map((value) => value * 1.001))).toBeNull();
    expect(refusalOf((r) => r.map((value) => value * 1.02))).toEqual({
      kind: 'damaged',
      where: 'skin.lab',
      detail: expect.stringMatching(/^it is 0\.\d dE00 from the colour of its spectrum$/),
    });
    const rounded = {
      L: Number(measured.skin.lab.L.toFixed(1)),
      a: Number(measured.skin.lab.a.toFixed(1)),
      b: Number(measured.skin.lab.b.toFixed(1)),
    };
    const skin = { ...measured.skin, lab: rounded };
    expect(parseConsultation({ ...measured, skin }).ok).toBe(true);
  });

  it('leaves with a link, and with the settings of a picture, as its colour alone', () => {
    const text = lookText(measured);
    expect(text).not.toMatch(/reflectance|Marisol/);
    expect(parseLookText(text)).toEqual({
      ok: true,
      consultation: { ...byColor, subject: { label: '' } },
    });
    const camera = { focus: [0, 0, 0], azimuthDeg: 0, elevationDeg: 0, distanceMm: 800 };
    const { choice } = outcomeOf(byColor).chosen;
    expect(headSettings(measured, choice, camera)).toEqual(
      headSettings(byColor, choice, camera),
    );
  });

  it('keeps its numbers and loses its name in a file for somebody else', () => {
    const { skin } = withoutClient(measured);
    expect(fileText(withoutClient(measured))).not.toContain('Marisol');
    expect(skin).toEqual({ ...measured.skin, source: { ...measured.skin.source, name: '' } });
  });
});

describe('the outcome of a measured spectrum', () => {
  it('is computed from it: its own zone, which its colour alone does not give', () => {
    const { skin, advised } = outcomeOf(measured);
    expect(skin.known).toBe('spectrum');
    expect(colorDifference(skin.lab, measured.skin.lab)).toBeLessThan(1e-9);
    const [own, guessed] = [skin, skinFromLab(measured.skin.lab)].map((each) =>
      labOfSpectrum(zoneSpectrum(each, advised.plan)),
    );
    if (own === undefined || guessed === undefined) throw new Error('There is no zone.');
    expect(colorDifference(own, guessed)).toBeGreaterThan(0.1);
    expect(colorDifference(own, advised.zone)).toBeLessThan(1e-9);
  });

  it('is remembered apart from that of its colour', () => {
    const outcome = rememberedOutcomes();
    const [first, second] = [outcome(byColor), outcome(measured)];
    expect([first.skin.known, second.skin.known]).toEqual(['lab', 'spectrum']);
    expect(outcome(structuredClone(measured))).toBe(second);
  });
});
