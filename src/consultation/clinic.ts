import * as v from 'valibot';
import { inkRecipesSchema } from './inkRecipe';
import { damage, formatOf, type Refusal } from './refusal';

export const languageIds = ['en', 'es'] as const;
export const currencyIds = [
  'USD',
  'EUR',
  'GBP',
  'MXN',
  'CAD',
  'AUD',
  'ARS',
  'CLP',
  'COP',
] as const;
export const unitSystemIds = ['metric', 'imperial'] as const;

const color = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/));

/** What a rate can be; an optional one is null where the clinic does not charge by it. */
export const RATE_LIMITS = {
  perSession: { least: 0, most: 10_000_000, optional: true },
  perThousandDots: { least: 0, most: 10_000_000, optional: true },
  perHour: { least: 0, most: 10_000_000, optional: true },
  dotsPerHour: { least: 500, most: 20_000, optional: false },
  setUpHours: { least: 0, most: 24, optional: false },
} as const;

const rate = (id: keyof typeof RATE_LIMITS) =>
  v.pipe(
    v.number(),
    v.finite(),
    v.minValue(RATE_LIMITS[id].least),
    v.maxValue(RATE_LIMITS[id].most),
  );

/** A logo is kept small: it rides along in every export and in the browser's storage. */
export const MOST_LOGO_CHARACTERS = 400_000;

/** How the clinic charges; null is not offered by this clinic. */
const ratesSchema = v.strictObject({
  currency: v.picklist(currencyIds),
  perSession: v.nullable(rate('perSession')),
  perThousandDots: v.nullable(rate('perThousandDots')),
  perHour: v.nullable(rate('perHour')),
  /** Dots an artist places in an hour of work (docs/facts/practice.md 1.4: 14,000 in two to four hours). */
  dotsPerHour: rate('dotsPerHour'),
  /** Set-up, consultation and cleaning per session, hours. */
  setUpHours: rate('setUpHours'),
});

/** The format that is written. */
const CLINIC_VERSION = 1;

/** docs/design.md 3: what belongs to the clinic and not to a client. Kept on the device, exported on its own. */
export const clinicSchema = v.strictObject({
  version: v.literal(CLINIC_VERSION),
  name: v.pipe(v.string(), v.maxLength(80)),
  /** How to reach the clinic, as it should stand on a plan. */
  contact: v.pipe(v.string(), v.maxLength(200)),
  /** PNG, JPEG or WebP as a data address; null without one. */
  logo: v.nullable(
    v.pipe(
      v.string(),
      v.maxLength(MOST_LOGO_CHARACTERS),
      v.regex(/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+=*$/),
    ),
  ),
  colors: v.strictObject({
    /** Buttons and marks of the studio; null is Stipple's own. */
    accent: v.nullable(color),
    /** Behind the head in branded pictures. */
    backdrop: color,
  }),
  language: v.picklist(languageIds),
  units: v.picklist(unitSystemIds),
  rates: ratesSchema,
  inks: inkRecipesSchema,
});

export type Clinic = v.InferOutput<typeof clinicSchema>;
export type LanguageId = (typeof languageIds)[number];
export type UnitSystem = (typeof unitSystemIds)[number];

/** A clinic that has not said anything about itself. */
export const defaultClinic: Clinic = {
  version: CLINIC_VERSION,
  name: '',
  contact: '',
  logo: null,
  colors: { accent: null, backdrop: '#d8d3cb' },
  language: 'en',
  units: 'metric',
  rates: {
    currency: 'USD',
    perSession: null,
    perThousandDots: null,
    perHour: null,
    dotsPerHour: 4700,
    setUpHours: 0.5,
  },
  inks: [],
};

/** What people pay in where a browser's language says which country it is for. */
const currencyOfRegion: Readonly<Record<string, (typeof currencyIds)[number]>> = {
  US: 'USD',
  PR: 'USD',
  EC: 'USD',
  GB: 'GBP',
  MX: 'MXN',
  CA: 'CAD',
  AU: 'AUD',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  ES: 'EUR',
  IE: 'EUR',
  DE: 'EUR',
  FR: 'EUR',
  IT: 'EUR',
  PT: 'EUR',
  NL: 'EUR',
  AT: 'EUR',
};

/**
 * A clinic before its first word, as a browser's languages suggest it. Units stay metric whatever the country: the
 * trade counts dots and grafts per cm2 in the United States too; a clinic changes them when it likes.
 * @param tags language tags, the most wanted first, as of navigator.languages
 */
export function startingClinic(tags: readonly string[]): Clinic {
  const language =
    tags
      .map((tag) => languageIds.find((id) => id === tag.slice(0, 2).toLowerCase()))
      .find((id) => id !== undefined) ?? defaultClinic.language;
  const region = tags.map((tag) => /-([A-Za-z]{2})$/.exec(tag)?.[1]).find(Boolean) ?? '';
  const currency = currencyOfRegion[region.toUpperCase()] ?? defaultClinic.rates.currency;
  return { ...defaultClinic, language, rates: { ...defaultClinic.rates, currency } };
}

export type ParsedClinic =
  | { readonly ok: true; readonly clinic: Clinic }
  | { readonly ok: false; readonly refusal: Refusal };

/** Parses what claims to be a clinic's settings; refused whole with the reason, or accepted whole. */
export function parseClinic(value: unknown): ParsedClinic {
  const format = formatOf(value, CLINIC_VERSION);
  if (typeof format !== 'number') return { ok: false, refusal: format };
  const result = v.safeParse(clinicSchema, value);
  return result.success
    ? { ok: true, clinic: result.output }
    : { ok: false, refusal: damage(result.issues) };
}
