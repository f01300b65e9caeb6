import library from './data/pigments.json' with { type: 'json' };
import { INDEX_550 } from './chromophores';
import { emptySpectrum, sampleSpectrum } from './spectrum';
import type { Spectrum } from './spectrum';

/** How well a pigment is known. */
type PigmentStatus = 'measured' | 'estimate' | 'placeholder';

/** A bottle of ink. */
export interface Pigment {
  readonly id: string;
  readonly name: string;
  /** Optical depth of one healed dot of the undiluted bottle at 550 nm, along its height. */
  readonly tau0: number;
  /** What tau0 may be where nobody has measured it. */
  readonly tau0Range: readonly [least: number, most: number];
  readonly status: PigmentStatus;
  /** Absorption relative to 550 nm, 36 samples, 1 at 550. */
  readonly shape: Spectrum;
}

/** Spectral component of a mix (see src/color/data/pigments.json for sources). */
type Component =
  | { readonly kind: 'packed'; readonly packing: number }
  | { readonly kind: 'power'; readonly exponent: number }
  | {
      readonly kind: 'edge';
      readonly floor: number;
      readonly height: number;
      readonly edgeNm: number;
      readonly widthNm: number;
    };

function absorptionOf(component: Component): Spectrum {
  if (component.kind === 'power')
    return sampleSpectrum((nm) => (nm / 550) ** component.exponent);
  if (component.kind === 'packed') {
    const { packing } = component;
    return sampleSpectrum((nm) => Math.expm1((-packing * 550) / nm) / Math.expm1(-packing));
  }
  const { floor, height, edgeNm, widthNm } = component;
  return sampleSpectrum((nm) => floor + height / (1 + Math.exp((nm - edgeNm) / widthNm)));
}

const COMPONENTS = new Map<string, Spectrum>(
  Object.entries(library.components).map(([id, entry]) => [
    id,
    absorptionOf(entry as Component),
  ]),
);

/** Names of the spectral components that a mix may use. */
export const COMPONENT_IDS: readonly string[] = [...COMPONENTS.keys()];

/** A pigment as written in a clinic's file or in src/color/data/pigments.json. */
export interface PigmentRecipe {
  readonly id: string;
  readonly name: string;
  /** Component name to share, any positive scale. */
  readonly mix: Readonly<Record<string, number>>;
  readonly tau0: number;
  readonly tau0Range: readonly number[];
  readonly status: string;
}

function isStatus(value: string): value is PigmentStatus {
  return value === 'measured' || value === 'estimate' || value === 'placeholder';
}

/**
 * Builds a pigment from its recipe.
 * @throws RangeError naming the pigment, the fault and the way out
 */
export function parsePigment(recipe: PigmentRecipe): Pigment {
  const refuse = (fault: string): never => {
    throw new RangeError(`Pigment "${recipe.id}": ${fault}`);
  };
  const { id, name, tau0, status } = recipe;
  const [least = tau0, most = tau0] = recipe.tau0Range;
  if (!isStatus(status)) {
    return refuse(`status "${status}" must be measured, estimate or placeholder.`);
  }
  if (!(tau0 > 0 && tau0 <= 1000)) return refuse(`tau0 ${tau0} must lie in 0-1000.`);
  if (!(least > 0 && least <= tau0 && tau0 <= most)) {
    return refuse('tau0Range must hold two numbers around tau0.');
  }
  const shape = emptySpectrum();
  for (const [component, share] of Object.entries(recipe.mix)) {
    const spectrum = COMPONENTS.get(component);
    if (spectrum === undefined) {
      return refuse(`unknown component "${component}"; known are ${COMPONENT_IDS.join(', ')}.`);
    }
    if (!(share > 0)) return refuse(`the share of "${component}" must be above 0.`);
    for (let i = 0; i < shape.length; i++)
      shape[i] = (shape[i] ?? 0) + share * (spectrum[i] ?? 0);
  }
  const at550 = shape[INDEX_550] ?? 0;
  if (at550 <= 0) return refuse('the mix is empty; give at least one component.');
  return {
    id,
    name,
    tau0,
    tau0Range: [least, most],
    status,
    shape: shape.map((value) => value / at550),
  };
}

/** The recipes of src/color/data/pigments.json. */
export const SHIPPED_RECIPES = library.pigments as unknown as readonly PigmentRecipe[];

/** The pigments that Stipple ships with. */
export const PIGMENTS: readonly Pigment[] = SHIPPED_RECIPES.map(parsePigment);

/**
 * A shipped pigment by its id.
 * @throws RangeError listing the known ids
 */
export function pigmentById(id: string): Pigment {
  const found = PIGMENTS.find((pigment) => pigment.id === id);
  if (found === undefined) {
    const known = PIGMENTS.map((pigment) => pigment.id).join(', ');
    throw new RangeError(`Unknown pigment "${id}"; known are ${known}.`);
  }
  return found;
}

/**
 * Optical depth at 550 nm of a healed dot of 1 part ink in `partsWater` parts water.
 * @param partsWater 0 or more
 */
export function opticalDepthOfDilution(pigment: Pigment, partsWater: number): number {
  return pigment.tau0 / (1 + partsWater);
}

/** Parts of water that give an optical depth; below 0 the bottle is too weak. */
export function dilutionOfOpticalDepth(pigment: Pigment, opticalDepth: number): number {
  return pigment.tau0 / opticalDepth - 1;
}
