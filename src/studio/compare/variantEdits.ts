import {
  MOST_VARIANTS,
  variantPresetIds,
  type Consultation,
  type Variant,
} from '../../consultation/document';
import { adopted, variantOfPlan } from '../../consultation/variants';
import { adjust, decide } from '../stores/consultationStore';
import { momentIds, timeOf } from '../../consultation/moment';
import { outcomeFor } from '../stores/derived';

const plain: Omit<Variant, 'id'> = {
  name: '',
  preset: null,
  treatment: {},
  hairline: null,
  time: null,
};

const changeVariants =
  (change: (variants: readonly Variant[]) => Variant[]) =>
  (c: Consultation): Consultation => ({ ...c, variants: change(c.variants) });

function freshId(variants: readonly Variant[]): string {
  const taken = new Set(variants.map(({ id }) => id));
  let n = 1;
  while (taken.has(`v${n}`)) n++;
  return `v${n}`;
}

/** Light, natural and full, in place of what was compared before. */
export function compareDensities(): void {
  decide(changeVariants(() => variantPresetIds.map((id) => ({ ...plain, id, preset: id }))));
}

/** The plan now, healed and in year five, in place of what was compared before. */
export function compareMoments(): void {
  decide((c) => ({
    ...c,
    variants: momentIds.map((id) => ({
      ...plain,
      id,
      time: timeOf(id, c.treatment.sessions),
    })),
  }));
}

/** Keeps the plan as it stands beside the others, where there is room. */
export function addPlan(): void {
  decide((c) =>
    c.variants.length >= MOST_VARIANTS
      ? c
      : { ...c, variants: [...c.variants, variantOfPlan(c, freshId(c.variants))] },
  );
}

export function removeVariant(id: string): void {
  decide(changeVariants((variants) => variants.filter((variant) => variant.id !== id)));
}

export function removeAllVariants(): void {
  decide(changeVariants(() => []));
}

const changed = (id: string, change: (variant: Variant) => Variant) =>
  changeVariants((variants) =>
    variants.map((variant) => (variant.id === id ? change(variant) : variant)),
  );

/** One decision about a variant. */
export function decideVariant(id: string, change: (variant: Variant) => Variant): void {
  decide(changed(id, change));
}

/** One value of a running gesture; see `adjust`. */
export function adjustVariant(id: string, change: (variant: Variant) => Variant): void {
  adjust(changed(id, change));
}

/** Makes a variant the plan. */
export function adopt(id: string): void {
  decide((c) => {
    const variant = c.variants.find((each) => each.id === id);
    return variant ? adopted(c, variant, outcomeFor(c).advised.choice.densityPerCm2) : c;
  });
}
