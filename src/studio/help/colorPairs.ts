import { colorDifference, displayColor, labOfHex, type Lab } from '@stipple/color';

/** The difference that a pair is drawn at, CIEDE2000. */
const pairDifferences = [1, 2, 5] as const;

/** A skin of the middle of the scale, and the way an ink takes it: darker and less red. */
const skin: Lab = { L: 62, a: 11, b: 15 };
const away: Lab = { L: -1, a: -0.25, b: -0.25 };
const farthest = 20;

const moved = (by: number): Lab => ({
  L: skin.L + by * away.L,
  a: skin.a + by * away.a,
  b: skin.b + by * away.b,
});

/** The colour at that difference from the skin: the way is straight, so halving it finds the place. */
function at(dE00: number): Lab {
  let near = 0;
  let far = farthest;
  for (let halving = 0; halving < 40; halving++) {
    const middle = (near + far) / 2;
    if (colorDifference(skin, moved(middle)) < dE00) near = middle;
    else far = middle;
  }
  return moved(near);
}

export interface ColorPair {
  /** What was asked for, and what the two screen colours have once rounded to 8 bits. */
  readonly dE00: number;
  readonly drawn: number;
  readonly one: string;
  readonly other: string;
}

/** Two skins side by side at a difference of 1, 2 and 5, to see what the number means. */
export const colorPairs: readonly ColorPair[] = pairDifferences.map((dE00) => {
  const one = displayColor(skin).hex;
  const other = displayColor(at(dE00)).hex;
  return { dE00, drawn: colorDifference(labOfHex(one), labOfHex(other)), one, other };
});
