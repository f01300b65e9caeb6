import type { Consultation, Variant } from '../../consultation/document';
import type { Outcome } from '../../consultation/outcome';
import { consultationOf } from '../../consultation/variants';
import { captionOf, densityInUnits } from '../words';
import { outcomeFor, useSettledConsultation } from '../stores/useOutcome';
import { later, compare as text } from '../laterWords';

/** The id of the plan itself where it stands among the variants; no variant is called so. */
export const PLAN_ID = 'plan';

/** One of those compared: the plan, or a variant of it. */
export interface ComparedHead {
  readonly id: string;
  readonly name: string;
  /** null for the plan itself. */
  readonly variant: Variant | null;
  readonly consultation: Consultation;
  readonly outcome: Outcome;
}

interface Made {
  readonly from: readonly unknown[];
  readonly consultation: Consultation;
}

const made = new WeakMap<Variant, Made>();

/** What decides how a variant looks, beside itself. */
function ground(consultation: Consultation): readonly unknown[] {
  const {
    subject: _subject,
    screening: _screening,
    variants: _variants,
    ...rest
  } = consultation;
  return Object.values(rest);
}

/** The consultation that a variant stands for: the same object as long as nothing that shows has changed. */
export function standsFor(consultation: Consultation, variant: Variant): Consultation {
  const recommended = outcomeFor(consultation).recommendation.best.densityPerCm2;
  const from = [...ground(consultation), recommended];
  const before = made.get(variant);
  if (before && before.from.every((part, i) => part === from[i])) return before.consultation;
  const whole = consultationOf(consultation, variant, recommended);
  made.set(variant, { from, consultation: whole });
  return whole;
}

/** Whether a variant differs from the plan by its moment alone. */
export function onlyTime({ preset, treatment, hairline, time }: Variant): boolean {
  return (
    time !== null &&
    preset === null &&
    hairline === null &&
    Object.values(treatment).every((value) => value === undefined)
  );
}

/** What the user called it, else its preset, its moment or its density, with a hairline of its own. */
function nameOf(variant: Variant, consultation: Consultation, plan: Consultation): string {
  const { name, preset, hairline } = variant;
  if (name !== '') return name;
  if (preset !== null) return later.ink.presets[preset];
  if (onlyTime(variant)) return captionOf(consultation);
  const density = densityInUnits(outcomeFor(consultation).effective.densityPerCm2);
  return hairline === null || hairline.style === plan.hairline.style
    ? density
    : text.named(density, later.hairline.styles[hairline.style]);
}

export function headOf(consultation: Consultation, variant: Variant): ComparedHead {
  const whole = standsFor(consultation, variant);
  return {
    id: variant.id,
    name: nameOf(variant, whole, consultation),
    variant,
    consultation: whole,
    outcome: outcomeFor(whole),
  };
}

/** Those compared, two to four; a single variant is held against the plan, and without any there is none. */
export function comparedHeads(consultation: Consultation): readonly ComparedHead[] {
  const variants = consultation.variants.map((variant) => headOf(consultation, variant));
  if (variants.length !== 1) return variants;
  const plan: ComparedHead = {
    id: PLAN_ID,
    name: text.plan,
    variant: null,
    consultation,
    outcome: outcomeFor(consultation),
  };
  return [plan, ...variants];
}

export function useCompared(): readonly ComparedHead[] {
  return comparedHeads(useSettledConsultation());
}
