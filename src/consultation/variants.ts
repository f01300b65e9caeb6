import type { Consultation, Variant, VariantPreset } from './document';
import { LIMITS, withinLimit } from './limits';

const lightShare = 0.7;
const fullShare = 1.35;
const { densityPerCm2: densities } = LIMITS.treatment;

/** In the slider's steps, five by five. */
const inSteps = (density: number): number =>
  withinLimit(densities, Math.round(density / densities.step) * densities.step);

/** Dots per cm2 of a preset around a recommended density (shares: judgement); null follows the recommendation. */
export function presetDensity(preset: VariantPreset, recommendedPerCm2: number): number | null {
  if (preset === 'natural') return null;
  return inSteps(recommendedPerCm2 * (preset === 'light' ? lightShare : fullShare));
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
