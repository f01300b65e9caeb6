import * as v from 'valibot';
import { COMPONENT_IDS } from '@stipple/color';

/** The most that an ink's strength may be, as color/pigment.ts has it. */
export const STRONGEST_INK = 1000;

const depth = v.pipe(v.number(), v.finite(), v.gtValue(0), v.maxValue(STRONGEST_INK));

/**
 * A bottle of the clinic's own: the shipped mixes of src/color/data/pigments.json in the clinic's words and strength.
 * Shape and ranges are those that color/pigment.ts accepts, so a recipe that parses can be computed with.
 */
export const inkRecipeSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
    /** Component name to share, any positive scale. */
    mix: v.pipe(
      v.record(
        v.picklist(COMPONENT_IDS),
        v.pipe(v.number(), v.finite(), v.gtValue(0), v.maxValue(1000)),
      ),
      v.check((mix) => Object.keys(mix).length > 0, 'a mix needs at least one component'),
    ),
    /** Optical depth at 550 nm of one healed dot of the undiluted bottle. */
    tau0: depth,
    tau0Range: v.pipe(v.array(depth), v.length(2)),
    status: v.picklist(['measured', 'estimate', 'placeholder']),
  }),
  v.check(
    ({ tau0, tau0Range: [least = tau0, most = tau0] }) => least <= tau0 && tau0 <= most,
    'the strength lies outside its own range',
  ),
);

export type InkRecipe = v.InferOutput<typeof inkRecipeSchema>;

/** More bottles than any clinic has on its shelf. */
export const MOST_INKS = 24;

/** A clinic's shelf. */
export const inkRecipesSchema = v.pipe(
  v.array(inkRecipeSchema),
  v.maxLength(MOST_INKS),
  v.check(
    (inks) => new Set(inks.map(({ id }) => id)).size === inks.length,
    'two inks have the same id',
  ),
);
