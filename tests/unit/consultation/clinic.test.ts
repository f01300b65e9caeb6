import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  HEALED_DOT,
  labOfSpectrum,
  opticalDepthOfDilution,
  parsePigment,
  skinFromLab,
  zoneSpectrum,
} from '@stipple/color';
import {
  clinicSchema,
  defaultClinic,
  MOST_LOGO_CHARACTERS,
  parseClinic,
  startingClinic,
} from '../../../src/consultation/clinic';
import {
  clinicFileName,
  clinicText,
  parseClinicText,
} from '../../../src/consultation/clinicFile';
import { defaultConsultation } from '../../../src/consultation/defaults';
import { baseIds, baseOf, calibrateInk, newInk } from '../../../src/consultation/clinicInk';
import { inkRecipeSchema } from '../../../src/consultation/inkRecipe';

const skin = skinFromLab({ L: 65, a: 10.8, b: 13.8 });
const technique = { partsWater: 10, densityPerCm2: 140, diameterMm: 0.32 };

/** What a spectrophotometer would read over healed dots of this ink. */
function readingOf(ink: ReturnType<typeof newInk>) {
  const pigment = parsePigment(ink);
  const opticalDepth = opticalDepthOfDilution(pigment, technique.partsWater);
  const dots = { ...HEALED_DOT, ...technique, pigment, opticalDepth };
  return { skin, ...technique, zone: labOfSpectrum(zoneSpectrum(skin, [dots])) };
}

describe("a clinic's ink", () => {
  it.each(baseIds)('made from %s parses, and is known by its base', (base) => {
    const ink = newInk('own-1', 'House black', base, 28);
    expect(v.safeParse(inkRecipeSchema, ink).success).toBe(true);
    expect(baseOf(ink)).toBe(base);
    expect(parsePigment(ink)).toMatchObject({ name: 'House black', tau0: 28 });
  });

  it('has no base when its mix is its own', () => {
    const ink = newInk('own-1', 'House black', 'soft-black', 28);
    expect(baseOf({ ...ink, mix: { packedCarbon: 1, redOxide: 0.5 } })).toBeNull();
  });

  it('is calibrated to the strength that made the reading, within its range', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...baseIds),
        fc.double({ min: 6, max: 90, noNaN: true }),
        (base, strength) => {
          const truth = newInk('own-1', 'House', base, strength);
          const fit = calibrateInk(
            { ...truth, tau0: 30, tau0Range: [1, 200] },
            readingOf(truth),
          );
          if (fit.kind !== 'fitted') throw new Error(`${base} ${strength}: ${fit.kind}`);
          expect(fit.ink.tau0 / strength).toBeCloseTo(1, 3);
          expect(fit.residual).toBeLessThan(0.01);
          expect(fit.ink.status).toBe('measured');
          expect(v.safeParse(inkRecipeSchema, fit.ink).success).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is not calibrated from a zone that no strength explains', () => {
    const ink = newInk('own-1', 'House', 'carbon-black', 36);
    const bare = calibrateInk(ink, { ...readingOf(ink), zone: { L: 66, a: 10, b: 13 } });
    expect(bare.kind).toBe('out-of-reach');
    const soot = calibrateInk(ink, { ...readingOf(ink), zone: { L: 20, a: 1, b: 1 } });
    if (soot.kind !== 'out-of-reach') throw new Error(soot.kind);
    expect(soot.darkest).toBeGreaterThan(20);
    expect(soot.faintest).toBeLessThan(65.1);
  });

  it('is never left with a strength that its own schema refuses', () => {
    const ink = newInk('own-1', 'House', 'carbon-black', 36);
    const reading = { ...readingOf(ink), partsWater: 60 };
    const reach = calibrateInk(ink, { ...reading, zone: { L: 0, a: 0, b: 0 } });
    if (reach.kind !== 'out-of-reach') throw new Error(reach.kind);
    for (const share of [0.001, 0.01, 0.1, 0.5, 0.9, 0.999]) {
      const L = reach.darkest + share * (reach.faintest - reach.darkest);
      const fit = calibrateInk(ink, { ...reading, zone: { L, a: 5, b: 8 } });
      if (fit.kind === 'fitted') {
        expect(v.safeParse(inkRecipeSchema, fit.ink).issues, `L* ${L}`).toBeUndefined();
      } else expect(fit.kind).toBe('saturated');
    }
  });
});

describe("a clinic's document", () => {
  it('is read back as it was written', () => {
    const clinic = { ...defaultClinic, inks: [newInk('own-1', 'House', 'soft-black', 20)] };
    expect(parseClinic(JSON.parse(JSON.stringify(clinic)))).toEqual({ ok: true, clinic });
  });

  it.each([
    ['nothing', null, 'foreign'],
    ['a later format', { ...defaultClinic, version: 2 }, 'newer'],
    ['an unknown language', { ...defaultClinic, language: 'de' }, 'damaged'],
    [
      'a drawing with scripts',
      { ...defaultClinic, logo: 'data:image/svg+xml;base64,PHN2Zz4=' },
      'damaged',
    ],
    [
      'a logo from elsewhere',
      { ...defaultClinic, logo: 'https://example.com/logo.png' },
      'damaged',
    ],
    [
      'a logo too large',
      { ...defaultClinic, logo: `data:image/png;base64,${'A'.repeat(MOST_LOGO_CHARACTERS)}` },
      'damaged',
    ],
    ['a key too many', { ...defaultClinic, password: 'x' }, 'damaged'],
  ])('is refused with %s', (_, value, kind) => {
    const parsed = parseClinic(value);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.refusal.kind).toBe(kind);
  });

  it.each([
    [['es-MX', 'en'], 'es', 'MXN'],
    [['en-GB'], 'en', 'GBP'],
    [['de-DE', 'es-ES'], 'es', 'EUR'],
    [['fr'], 'en', 'USD'],
    [[], 'en', 'USD'],
  ] as const)('starts for a browser of %j in %s with %s', (tags, language, currency) => {
    const clinic = startingClinic(tags);
    expect(v.safeParse(clinicSchema, clinic).success).toBe(true);
    expect(clinic).toMatchObject({ language, rates: { currency } });
  });
});

describe("the file of a clinic's settings", () => {
  const clinic = { ...defaultClinic, name: 'Clínica Peña & Hijos' };

  it('is read back as it was written', () => {
    expect(parseClinicText(clinicText(clinic))).toEqual({ ok: true, clinic });
    expect(parseClinicText(`\uFEFF${clinicText(clinic)}`)).toEqual({ ok: true, clinic });
  });

  it('has a name that every disk takes', () => {
    expect(clinicFileName(clinic)).toBe('stipple-clinic-clinica-pena-hijos.json');
    expect(clinicFileName(defaultClinic)).toBe('stipple-clinic.json');
  });

  it('is told from a consultation, from other files and from too much', () => {
    const refusals = [
      JSON.stringify(defaultConsultation),
      'PK\u0003\u0004',
      '[]',
      ' '.repeat(2_000_001),
    ].map((text) => {
      const parsed = parseClinicText(text);
      return parsed.ok ? 'taken' : parsed.refusal.kind;
    });
    expect(refusals).toEqual(['consultation', 'foreign', 'foreign', 'tooLarge']);
  });

  it('never crashes the parser, whatever is in it', () => {
    const text = clinicText({ ...clinic, inks: [newInk('own-1', 'House', 'soft-black', 20)] });
    fc.assert(
      fc.property(
        fc.nat({ max: text.length - 1 }),
        fc.integer({ min: 0, max: 12 }),
        fc.string({ maxLength: 6 }),
        (at, cut, put) => {
          const parsed = parseClinicText(text.slice(0, at) + put + text.slice(at + cut));
          if (parsed.ok) expect(v.safeParse(clinicSchema, parsed.clinic).success).toBe(true);
          else expect(parsed.refusal.kind).toMatch(/foreign|newer|damaged/);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
