import {
  calibratePigment,
  lightnessWithinReach,
  parsePigment,
  SHIPPED_RECIPES,
  type HealedReading,
  type PigmentRecipe,
} from '@stipple/color';
import { STRONGEST_INK, type InkRecipe } from './inkRecipe';

/** The shipped mixes that a clinic's bottle can start from. */
export const baseIds: readonly string[] = SHIPPED_RECIPES.map(({ id }) => id);

const shippedRecipe = (id: string): PigmentRecipe => {
  const found = SHIPPED_RECIPES.find((recipe) => recipe.id === id);
  if (found === undefined) throw new RangeError(`No shipped ink is called "${id}".`);
  return found;
};

/** Optical depth at 550 nm of one healed, undiluted dot of a shipped ink; an estimate. */
export const strengthOfBase = (baseId: string): number => shippedRecipe(baseId).tau0;

/** How far the strength of an ink may be off when nobody measured it: the base's own doubt, at this strength. */
function doubtAround(base: PigmentRecipe, tau0: number): [least: number, most: number] {
  const [least = base.tau0, most = base.tau0] = base.tau0Range;
  return [(least / base.tau0) * tau0, Math.min(STRONGEST_INK, (most / base.tau0) * tau0)];
}

/** A bottle of the clinic's own: a shipped mix under the clinic's name, its strength as yet an estimate. */
export function newInk(id: string, name: string, baseId: string, tau0: number): InkRecipe {
  const base = shippedRecipe(baseId);
  return {
    id,
    name,
    mix: { ...base.mix },
    tau0,
    tau0Range: doubtAround(base, tau0),
    status: 'estimate',
  };
}

/** The shipped ink whose mix a bottle has, null for a mix of its own. */
export function baseOf({ mix }: InkRecipe): string | null {
  const parts = Object.entries(mix);
  const found = SHIPPED_RECIPES.find(
    (shipped) =>
      Object.keys(shipped.mix).length === parts.length &&
      parts.every(([part, share]) => shipped.mix[part] === share),
  );
  return found?.id ?? null;
}

export type Calibration =
  | {
      readonly kind: 'fitted';
      readonly ink: InkRecipe;
      /** CIEDE2000 left between the reading and the engine: hue, mostly, that strength cannot mend. */
      readonly residual: number;
    }
  /** No strength gives the lightness that was read; [darkest, faintest] L* are what this ink can reach there. */
  | { readonly kind: 'out-of-reach'; readonly darkest: number; readonly faintest: number }
  /** So dark that any strong ink would do: the reading says nothing about this one. */
  | { readonly kind: 'saturated' };

/** A bottle with its strength read off one healed client. */
export function calibrateInk(ink: InkRecipe, reading: HealedReading): Calibration {
  const pigment = parsePigment(ink);
  const [darkest, faintest] = lightnessWithinReach(pigment, reading);
  const { L } = reading.zone;
  if (!(L < faintest && L > darkest)) return { kind: 'out-of-reach', darkest, faintest };
  const { pigment: fitted, residual } = calibratePigment(pigment, reading);
  if (fitted.tau0 >= STRONGEST_INK) return { kind: 'saturated' };
  const [least, most] = fitted.tau0Range;
  return {
    kind: 'fitted',
    ink: {
      ...ink,
      tau0: fitted.tau0,
      tau0Range: [least, Math.min(STRONGEST_INK, most)],
      status: 'measured',
    },
    residual,
  };
}
