import * as v from 'valibot';
import { hairlineStyleIds } from '../anatomy/hairline';
import { lossPatternIds } from '../anatomy/lossPattern';
import { inkRecipesSchema } from './inkRecipe';
import { LIMITS, type Limit } from './limits';
import { screeningSchema } from './screening';

const finite = v.pipe(v.number(), v.finite());
const within = ({ min, max }: Limit) => v.pipe(finite, v.minValue(min), v.maxValue(max));

const labSchema = v.strictObject({
  L: within(LIMITS.lab.L),
  a: within(LIMITS.lab.a),
  b: within(LIMITS.lab.b),
});

/** Characters. */
export const LONGEST_SPECTRUM_NAME = 80;
/** At 380-730 nm by 10, as the color room has them. */
const SPECTRUM_SAMPLES = 36;

/** How the skin tone came in; the swatch the user picked stays selected. */
const skinSourceSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('monk'),
    tone: v.pipe(within(LIMITS.skin.monkTone), v.integer()),
  }),
  v.strictObject({ kind: v.literal('ita'), degrees: within(LIMITS.skin.itaDegrees) }),
  v.strictObject({ kind: v.literal('lab') }),
  v.strictObject({
    kind: v.literal('hex'),
    hex: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)),
  }),
  v.strictObject({
    kind: v.literal('spectrum'),
    /** As the instrument's file calls it, or the file's own name; it may be the client's. */
    name: v.pipe(v.string(), v.maxLength(LONGEST_SPECTRUM_NAME)),
    /** SCI, at the engine's wavelengths; the skin is computed from it, and `lab` is its Lab. */
    reflectance: v.pipe(v.array(within(LIMITS.skin.reflectance)), v.length(SPECTRUM_SAMPLES)),
  }),
]);

const skinSchema = v.strictObject({
  /** D65, 2 degree observer, specular included. */
  lab: labSchema,
  source: skinSourceSchema,
  /** One standard deviation of the reading, per axis (docs/facts/color.md 5). */
  sigma: v.strictObject({
    L: within(LIMITS.skin.sigma),
    a: within(LIMITS.skin.sigma),
    b: within(LIMITS.skin.sigma),
  }),
});

const hairSchema = v.strictObject({
  lab: labSchema,
  /** Follicular units per cm2 where hair still grows. */
  unitsPerCm2: within(LIMITS.hair.unitsPerCm2),
  hairsPerUnit: within(LIMITS.hair.hairsPerUnit),
  shaftDiameterMm: within(LIMITS.hair.shaftDiameterMm),
  /** Length of the shaved stubble in mm. */
  stubbleMm: within(LIMITS.hair.stubbleMm),
  /** Share of hairs that are grey, 0..1. */
  greyFraction: within(LIMITS.hair.greyFraction),
});

const lossSchema = v.strictObject({
  pattern: v.picklist(lossPatternIds),
  seed: v.pipe(within(LIMITS.seed), v.integer()),
});

const hairlineSchema = v.strictObject({
  style: v.picklist(hairlineStyleIds),
  /** Arc from glabella to the mid-frontal point, mm. */
  midHeightMm: within(LIMITS.hairline.midHeightMm),
  recessionMm: within(LIMITS.hairline.recessionMm),
  templeClosure: within(LIMITS.hairline.templeClosure),
  peakMm: within(LIMITS.hairline.peakMm),
  featherMm: within(LIMITS.hairline.featherMm),
  edgeDensity: within(LIMITS.hairline.edgeDensity),
  macroMm: within(LIMITS.hairline.macroMm),
  microMm: within(LIMITS.hairline.microMm),
  /** Lone dots in front of the line, per cm of line. */
  sentinels: within(LIMITS.hairline.sentinels),
  seed: v.pipe(within(LIMITS.seed), v.integer()),
});

const scarSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('fue'),
    perCm2: within(LIMITS.scars.punchesPerCm2),
    diameterMm: within(LIMITS.scars.punchDiameterMm),
    seed: v.pipe(within(LIMITS.seed), v.integer()),
  }),
  v.strictObject({
    kind: v.literal('fut'),
    lengthMm: within(LIMITS.scars.stripLengthMm),
    widthMm: within(LIMITS.scars.stripWidthMm),
    heightMm: within(LIMITS.scars.stripHeightMm),
  }),
  v.strictObject({
    kind: v.literal('patch'),
    u: within(LIMITS.scars.chart),
    v: within(LIMITS.scars.chart),
    radiusMm: within(LIMITS.scars.patchRadiusMm),
  }),
]);

const zoneFactor = within(LIMITS.zone);

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
  partsWater: v.nullable(within(LIMITS.treatment.partsWater)),
  densityPerCm2: v.nullable(within(LIMITS.treatment.densityPerCm2)),
  diameterMm: v.nullable(within(LIMITS.treatment.diameterMm)),
  /** Depth of the top of the healed pigment below the skin's surface. */
  topMm: within(LIMITS.treatment.topMm),
  heightMm: within(LIMITS.treatment.heightMm),
  sessions: v.pipe(within(LIMITS.treatment.sessions), v.integer()),
};

const timeSchema = v.strictObject({
  /** Days since the last session; 28 is healed. */
  days: within(LIMITS.time.days),
  /** How many of the sessions are done; 0 shows the head as it is now. */
  sessionsDone: v.pipe(within(LIMITS.time.sessionsDone), v.integer()),
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
  oil: within(LIMITS.oil),
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
    circumferenceMm: within(LIMITS.head.circumferenceMm),
    /** Callipers from glabella to occiput, and across above the ears. */
    lengthMm: within(LIMITS.head.lengthMm),
    breadthMm: within(LIMITS.head.breadthMm),
    /** Tape from ear to ear over the top. */
    overTopMm: within(LIMITS.head.overTopMm),
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
