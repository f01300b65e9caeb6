import type { Consultation, Variant, VariantPreset } from './document';

const lightShare = 0.7;
const fullShare = 1.35;
const densest = 250;

const inFives = (density: number): number => Math.min(densest, Math.round(density / 5) * 5);

/** Dots per cm2 of a preset around a recommended density (shares: judgement); null follows the recommendation. */
export function presetDensity(preset: VariantPreset, recommendedPerCm2: number): number | null {
  if (preset === 'natural') return null;
  return inFives(recommendedPerCm2 * (preset === 'light' ? lightShare : fullShare));
}

/**
 * The whole consultation that a variant stands for. A preset's density is a share of the recommended one, which the
 * caller knows; what the variant says about the treatment goes over it.
 */
export function consultationOf(
  consultation: Consultation,
  variant: Variant,
  recommendedPerCm2: number,
): Consultation {
  const { preset, treatment, hairline, time } = variant;
  return {
    ...consultation,
    hairline: hairline ?? consultation.hairline,
    time: time ?? consultation.time,
    treatment: {
      ...consultation.treatment,
      ...(preset === null ? {} : { densityPerCm2: presetDensity(preset, recommendedPerCm2) }),
      ...treatment,
    },
    variants: [],
  };
}

/** The plan as it stands, kept as a variant: later changes of the plan leave it alone. */
export function variantOfPlan({ treatment, hairline }: Consultation, id: string): Variant {
  const { pigmentId, partsWater, densityPerCm2, diameterMm } = treatment;
  return {
    id,
    name: '',
    preset: null,
    treatment: { pigmentId, partsWater, densityPerCm2, diameterMm },
    hairline,
    time: null,
  };
}

/** The consultation with a variant as its plan; the variants stay beside it. */
export function adopted(
  consultation: Consultation,
  variant: Variant,
  recommendedPerCm2: number,
): Consultation {
  return {
    ...consultationOf(consultation, variant, recommendedPerCm2),
    variants: consultation.variants,
  };
}
