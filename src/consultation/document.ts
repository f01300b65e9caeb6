import * as v from 'valibot';
import { hairlineStyleIds } from '../anatomy/hairline';
import { lossPatternIds } from '../anatomy/lossPattern';
import { inkRecipesSchema } from './inkRecipe';
import { screeningSchema } from './screening';

const finite = v.pipe(v.number(), v.finite());
const between = (low: number, high: number) =>
  v.pipe(finite, v.minValue(low), v.maxValue(high));

const labSchema = v.strictObject({
  L: between(0, 100),
  a: between(-128, 128),
  b: between(-128, 128),
});

/** How the skin tone came in; the swatch the user picked stays selected. */
const skinSourceSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('monk'), tone: v.pipe(between(1, 10), v.integer()) }),
  v.strictObject({ kind: v.literal('ita'), degrees: between(-90, 90) }),
  v.strictObject({ kind: v.literal('lab') }),
  v.strictObject({
    kind: v.literal('hex'),
    hex: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)),
  }),
]);

const skinSchema = v.strictObject({
  /** D65, 2 degree observer, specular included. */
  lab: labSchema,
  source: skinSourceSchema,
  /** One standard deviation of the reading, per axis (docs/facts/color.md 5). */
  sigma: v.strictObject({ L: between(0, 20), a: between(0, 20), b: between(0, 20) }),
});

const hairSchema = v.strictObject({
  lab: labSchema,
  /** Follicular units per cm2 where hair still grows. */
  unitsPerCm2: between(20, 140),
  hairsPerUnit: between(1, 4),
  shaftDiameterMm: between(0.03, 0.14),
  /** Length of the shaved stubble in mm. */
  stubbleMm: between(0, 3),
  /** Share of hairs that are grey, 0..1. */
  greyFraction: between(0, 1),
});

const lossSchema = v.strictObject({
  pattern: v.picklist(lossPatternIds),
  seed: v.pipe(between(0, 0xffff), v.integer()),
});

const hairlineSchema = v.strictObject({
  style: v.picklist(hairlineStyleIds),
  /** Arc from glabella to the mid-frontal point, mm. */
  midHeightMm: between(45, 110),
  recessionMm: between(0, 45),
  templeClosure: between(0, 1),
  peakMm: between(0, 15),
  featherMm: between(1, 30),
  edgeDensity: between(0, 1),
  macroMm: between(0, 10),
  microMm: between(0, 4),
  /** Lone dots in front of the line, per cm of line. */
  sentinels: between(0, 10),
  seed: v.pipe(between(0, 0xffff), v.integer()),
});

const scarSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('fue'),
    perCm2: between(1, 40),
    diameterMm: between(0.4, 2),
    seed: v.pipe(between(0, 0xffff), v.integer()),
  }),
  v.strictObject({
    kind: v.literal('fut'),
    lengthMm: between(40, 320),
    widthMm: between(0.5, 15),
    heightMm: between(-10, 60),
  }),
  v.strictObject({
    kind: v.literal('patch'),
    u: between(0, 1),
    v: between(0, 1),
    radiusMm: between(1, 40),
  }),
]);

const zoneFactor = between(0, 1.2);

/** Density of each zone relative to the treatment's. */
const zonesSchema = v.strictObject({
  hairline: zoneFactor,
  front: zoneFactor,
  midScalp: zoneFactor,
  crown: zoneFactor,
  temples: zoneFactor,
  donorBlend: zoneFactor,
});

/** What the artist does. null follows the recommendation; a number overrules it. */
const treatmentEntries = {
  pigmentId: v.nullable(v.pipe(v.string(), v.maxLength(64))),
  /** Parts of water to one part of ink. */
  partsWater: v.nullable(between(1, 60)),
  densityPerCm2: v.nullable(between(0, 250)),
  diameterMm: v.nullable(between(0.15, 0.5)),
  /** Depth of the top of the healed pigment below the skin's surface. */
  topMm: between(0.05, 0.5),
  heightMm: between(0.1, 0.5),
  sessions: v.pipe(between(1, 4), v.integer()),
};

const timeSchema = v.strictObject({
  /** Days since the last session; 28 is healed. */
  days: between(0, 365 * 15),
  /** How many of the sessions are done; 0 shows the head as it is now. */
  sessionsDone: v.pipe(between(0, 4), v.integer()),
});

export const lightIds = [
  'measurement',
  'studio',
  'daylight',
  'office',
  'bathroom',
  'flash',
  'sun',
] as const;

const viewSchema = v.strictObject({
  light: v.picklist(lightIds),
  /** Shine of the scalp in the lights for looks: 0 matt, 1 as usual, 2 oily. */
  oil: between(0, 2),
});

export const headPresetIds = [
  'medianMan',
  'medianWoman',
  'long',
  'round',
  'flatOcciput',
] as const;

const headSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('preset'), preset: v.picklist(headPresetIds) }),
  v.strictObject({
    kind: v.literal('measured'),
    /** Tape round the head over brow and occiput. */
    circumferenceMm: between(510, 630),
    /** Callipers from glabella to occiput, and across above the ears. */
    lengthMm: between(170, 220),
    breadthMm: between(134, 170),
    /** Tape from ear to ear over the top. */
    overTopMm: between(300, 390),
    face: v.picklist(['man', 'woman']),
  }),
]);

export const beardIds = ['none', 'shadow', 'stubble'] as const;

export const variantPresetIds = ['light', 'natural', 'full'] as const;

/**
 * Another way to do it, for comparing: what differs from the consultation. A part that is null or absent follows
 * it, so a variant stays true when the skin or the loss is corrected.
 */
const variantSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  /** The user's own name for it; empty is named by its preset or its numbers. */
  name: v.pipe(v.string(), v.maxLength(40)),
  /** Share of the recommended density; null where `treatment` says all. */
  preset: v.nullable(v.picklist(variantPresetIds)),
  treatment: v.strictObject({
    pigmentId: v.exactOptional(treatmentEntries.pigmentId),
    partsWater: v.exactOptional(treatmentEntries.partsWater),
    densityPerCm2: v.exactOptional(treatmentEntries.densityPerCm2),
    diameterMm: v.exactOptional(treatmentEntries.diameterMm),
  }),
  hairline: v.nullable(hairlineSchema),
  time: v.nullable(timeSchema),
});

/** Side by side the eye holds four at most. */
export const MOST_VARIANTS = 4;

const variantsSchema = v.pipe(
  v.array(variantSchema),
  v.maxLength(MOST_VARIANTS),
  v.check(
    (variants) => new Set(variants.map(({ id }) => id)).size === variants.length,
    'two variants have the same id',
  ),
);

/** The format that is written; parseConsultation reads the earlier ones too. */
export const CONSULTATION_VERSION = 2;

/** docs/design.md 3: everything the user decides, as one plain versioned value. */
export const consultationSchema = v.strictObject({
  version: v.literal(CONSULTATION_VERSION),
  subject: v.strictObject({ label: v.pipe(v.string(), v.maxLength(80)) }),
  skin: skinSchema,
  hair: hairSchema,
  loss: lossSchema,
  scars: v.pipe(v.array(scarSchema), v.maxLength(12)),
  hairline: hairlineSchema,
  zones: zonesSchema,
  treatment: v.strictObject(treatmentEntries),
  time: timeSchema,
  view: viewSchema,
  head: headSchema,
  /** Shaved beard of the head shown; for looks only. */
  beard: v.picklist(beardIds),
  /** What was asked about the client's health: a prompt, never a clearance. Never leaves with a link or picture. */
  screening: screeningSchema,
  /** The clinic's inks as they were when this was made; one with a shipped id replaces the shipped one. */
  inks: inkRecipesSchema,
  variants: variantsSchema,
});

export type Consultation = v.InferOutput<typeof consultationSchema>;
export type Variant = v.InferOutput<typeof variantSchema>;
export type VariantPreset = (typeof variantPresetIds)[number];
export type LightId = (typeof lightIds)[number];
export type SkinSource = v.InferOutput<typeof skinSourceSchema>;
