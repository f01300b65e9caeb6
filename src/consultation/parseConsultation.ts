import * as v from 'valibot';
import { PIGMENTS } from '@stipple/color';
import { CONSULTATION_VERSION, consultationSchema, type Consultation } from './document';
import { strayLab } from './measuredSkin';
import { damage, damageAt, formatOf, type Refusal } from './refusal';

export type Parsed =
  | { readonly ok: true; readonly consultation: Consultation }
  | { readonly ok: false; readonly refusal: Refusal };

/** What the first format left out where it was as usual. */
const usualBeforeVersion2 = {
  scars: [],
  zones: { hairline: 1, front: 1, midScalp: 1, crown: 1, temples: 1, donorBlend: 1 },
  head: { kind: 'preset', preset: 'medianMan' },
  beard: 'shadow',
};

/** Version 1 had no screening, no inks of the clinic and no variants. */
function fromVersion1(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const view = 'view' in value ? value.view : undefined;
  return {
    ...usualBeforeVersion2,
    ...value,
    ...(typeof view === 'object' && view !== null ? { view: { oil: 1, ...view } } : {}),
    version: CONSULTATION_VERSION,
    screening: {},
    inks: [],
    variants: [],
  };
}

/** An ink that is chosen but neither shipped nor brought along: nothing could be computed with it. */
function lostInk({ treatment, variants, inks }: Consultation): Refusal | null {
  const known = new Set([...PIGMENTS, ...inks].map(({ id }) => id));
  const chosen = [
    ['treatment', treatment.pigmentId] as const,
    ...variants.map((variant) => ['variants', variant.treatment.pigmentId] as const),
  ];
  for (const [where, id] of chosen) {
    if (typeof id === 'string' && !known.has(id)) {
      return damageAt(`${where}.pigmentId`, `no ink is called "${id}"`);
    }
  }
  return null;
}

/**
 * Parses anything that claims to be a consultation: a saved file, a link, storage. Earlier formats are brought up to
 * date. Refused whole with the reason, or accepted whole; nothing is silently mended.
 */
export function parseConsultation(value: unknown): Parsed {
  const format = formatOf(value, CONSULTATION_VERSION);
  if (typeof format !== 'number') return { ok: false, refusal: format };
  const result = v.safeParse(consultationSchema, format === 1 ? fromVersion1(value) : value);
  if (!result.success) return { ok: false, refusal: damage(result.issues) };
  const refusal = lostInk(result.output) ?? strayLab(result.output);
  return refusal === null ? { ok: true, consultation: result.output } : { ok: false, refusal };
}
