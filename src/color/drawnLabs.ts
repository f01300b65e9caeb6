import { ENDS_OF_90_PERCENT } from './doubts';
import type { Lab } from './lab';
import { normalDraws } from './normalDraws';

/** What is in doubt about a match, each as its own column of draws. */
const DOUBTS = [
  'skinL',
  'skinA',
  'skinB',
  'strength',
  'diameter',
  'top',
  'pace',
  'hairLoad',
  'hairL',
  'modelL',
  'modelA',
  'modelB',
  'looseL',
  'looseA',
  'looseB',
] as const;
type Doubt = (typeof DOUBTS)[number];

const PAIRS = 288;

/** How many draws of all doubts there are. */
export const DRAWS = 2 * PAIRS;

/** Every doubt's draws, in its standard deviations. */
export const DRAWN = ((): Readonly<Record<Doubt, Float64Array>> => {
  const columns = normalDraws(PAIRS, DOUBTS.length);
  return Object.fromEntries(DOUBTS.map((name, i) => [name, columns[i]])) as Record<
    Doubt,
    Float64Array
  >;
})();

/** Where doubts are computed in full, in standard deviations; between those a polynomial runs. */
export const NODES = {
  strength: [-2.2, -0.8, 0.6, 2],
  diameter: [-1.2, 1.2],
  /** The two beside the middle, for doubts that are added to the rest. */
  sides: [-1.5, 1.5],
} as const;

/** Weights of the values at `nodes` in the polynomial through them (Lagrange), for every draw of a doubt. */
function weightsOf(nodes: readonly number[], doubt: Doubt): readonly Float64Array[] {
  return nodes.map((node, i) =>
    DRAWN[doubt].map((z) =>
      nodes.reduce(
        (product, other, k) => (k === i ? product : (product * (z - other)) / (node - other)),
        1,
      ),
    ),
  );
}

/** How much each computed colour weighs in each draw: a column of weights per colour. */
export type Weights = readonly Float64Array[];

/** Weights of a doubt that is added to the rest: its two sides, as its middle adds nothing. */
function sidesOf(doubt: Doubt, end: number): Weights {
  return weightsOf([-end, 0, end], doubt).filter((_, i) => i !== 1);
}

/** Weights of two doubts that work on each other: every node of one with every node of the other. */
function crossed(first: Weights, second: Weights): Weights {
  return first.flatMap((one) => second.map((other) => one.map((w, i) => w * (other[i] ?? 0))));
}

/** Weights of what is computed for each doubt, in the order of its nodes. */
export const WEIGHTS = {
  ink: crossed(weightsOf(NODES.strength, 'strength'), weightsOf(NODES.diameter, 'diameter')),
  top: sidesOf('top', NODES.sides[1]),
  /** Slow and fast ageing, the ends of what is taken as 90 %. */
  pace: sidesOf('pace', ENDS_OF_90_PERCENT),
  /** One standard deviation more of L*, a*, b*: linear. */
  skin: [DRAWN.skinL, DRAWN.skinA, DRAWN.skinB],
  model: [DRAWN.modelL, DRAWN.modelA, DRAWN.modelB],
  hairLoad: sidesOf('hairLoad', NODES.sides[1]),
  hairL: sidesOf('hairL', NODES.sides[1]),
} as const;

/** The Lab of every draw, L, a, b in turn. */
export type DrawnLabs = Float64Array;

/** Every draw at the same colour. */
export function drawnLabs({ L, a, b }: Lab): DrawnLabs {
  const draws = new Float64Array(3 * DRAWS);
  for (let at = 0; at < draws.length; at += 3) {
    draws[at] = L;
    draws[at + 1] = a;
    draws[at + 2] = b;
  }
  return draws;
}

/** Adds to every draw what the colours, less `base`, weigh in it. */
export function addWeighted(
  draws: DrawnLabs,
  weights: Weights,
  labs: readonly Lab[],
  base: Lab,
): void {
  labs.forEach(({ L, a, b }, k) => {
    const column = weights[k] ?? [];
    const [dL, da, db] = [L - base.L, a - base.a, b - base.b];
    for (let draw = 0; draw < DRAWS; draw++) {
      const weight = column[draw] ?? 0;
      const at = 3 * draw;
      draws[at] = (draws[at] ?? 0) + weight * dL;
      draws[at + 1] = (draws[at + 1] ?? 0) + weight * da;
      draws[at + 2] = (draws[at + 2] ?? 0) + weight * db;
    }
  });
}

/** One draw's colour; an overshoot below black is black. */
export function drawnLab(draws: DrawnLabs, draw: number): Lab {
  const at = 3 * draw;
  return { L: Math.max(0, draws[at] ?? 0), a: draws[at + 1] ?? 0, b: draws[at + 2] ?? 0 };
}
