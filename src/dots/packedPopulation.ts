import { cellIndex } from './cellIndex';
import {
  CELL_WORD,
  codeIn,
  codeOf,
  DOT_WORD,
  HAIR_WORD,
  mostOf,
  placed,
  PLACE_WORD,
  valueIn,
  WIDEST_DOT,
} from './gpuLayout';
import { clamp } from '../math/scalar';

/**
 * A population as the GPU reads it (gpuLayout.ts): a cell table and, sorted by cell, two 32-bit words a member: its
 * place and its own figures.
 */
export interface PackedPopulation {
  readonly grid: number;
  readonly cells: Uint32Array;
  readonly words: Uint32Array;
}

/** The code of a member that never appears. */
const NEVER = mostOf(DOT_WORD.appears);

/** Code of the plan density (per cm2) at which a member appears; too high or not a number is never. */
export function densityCode(appearsAtPerCm2: number): number {
  if (!(appearsAtPerCm2 < NEVER / DOT_WORD.appears.perUnit)) return NEVER;
  return Math.min(NEVER - 1, codeOf(DOT_WORD.appears, appearsAtPerCm2));
}

/** Word of an ink dot: when it appears, its size and its ink relative to the session's. */
export function inkWord(
  appearsAtPerCm2: number,
  diameterFactor: number,
  inkFactor: number,
): number {
  const { appears, diameter, ink } = DOT_WORD;
  return (
    (placed(appears, densityCode(appearsAtPerCm2)) |
      placed(diameter, codeOf(diameter, Math.min(WIDEST_DOT, diameterFactor))) |
      placed(ink, codeOf(ink, inkFactor))) >>>
    0
  );
}

/**
 * Word of a hair: when it appears (hairs per cm2), its direction in the chart (radians from +u),
 * its length relative to the mean (0.6..1.4) and a fixed lot 0..1 that decides whether it is grey.
 */
export function hairWord(
  appearsAtPerCm2: number,
  chartAngle: number,
  lengthFactor: number,
  greyLot: number,
): number {
  const { appears, heading, length, greyLot: lot } = HAIR_WORD;
  // A whole turn is heading 0 again.
  const turned = Math.round(chartAngle * heading.perUnit) & mostOf(heading);
  // Lots are drawn below 1 and cut, so that each code is equally likely.
  const drawn = clamp(Math.floor(greyLot * lot.perUnit), 0, mostOf(lot));
  return (
    (placed(appears, densityCode(appearsAtPerCm2)) |
      placed(heading, turned) |
      placed(length, codeOf(length, lengthFactor)) |
      placed(lot, drawn)) >>>
    0
  );
}

/** A place in the chart, u and v in 0..1. */
interface Placed {
  readonly u: number;
  readonly v: number;
  /** Plan density, per cm2, above which it is in the skin; Infinity is never. */
  readonly appearsAt: number;
}

/** An ink dot as the GPU has it. */
export interface UnpackedDot extends Placed {
  /** Relative to its session's. */
  readonly diameter: number;
  readonly ink: number;
}

/** A hair as the GPU has it; see {@link hairWord}. */
export interface UnpackedHair extends Placed {
  readonly heading: number;
  readonly length: number;
  readonly greyLot: number;
}

function unpackedPlace(place: number, own: number): Placed {
  const { appears } = DOT_WORD;
  const never = codeIn(appears, own) === NEVER;
  return {
    u: valueIn(PLACE_WORD.u, place),
    v: valueIn(PLACE_WORD.v, place),
    appearsAt: never ? Infinity : valueIn(appears, own),
  };
}

/** Reads the two words of an ink dot. */
export function unpackDot(place: number, own: number): UnpackedDot {
  return {
    ...unpackedPlace(place, own),
    diameter: valueIn(DOT_WORD.diameter, own),
    ink: valueIn(DOT_WORD.ink, own),
  };
}

/** Reads the two words of a hair. */
export function unpackHair(place: number, own: number): UnpackedHair {
  return {
    ...unpackedPlace(place, own),
    heading: valueIn(HAIR_WORD.heading, own),
    length: valueIn(HAIR_WORD.length, own),
    greyLot: valueIn(HAIR_WORD.greyLot, own),
  };
}

/** How many members a cell table files. */
export const membersOf = (cells: Uint32Array): number =>
  cells.reduce((sum, cell) => sum + codeIn(CELL_WORD.count, cell), 0);

/**
 * Files members by cell, those that never appear left out, and within a cell by the density at which
 * they appear: the shader stops at the first that is not there yet. `uv` interleaved in 0..1;
 * `word` gives each member's second word.
 */
export function packPopulation(
  uv: Float32Array,
  word: (index: number) => number,
): PackedPopulation {
  const present: number[] = [];
  const ownWords = new Uint32Array(uv.length / 2);
  for (let index = 0; index < ownWords.length; index++) {
    const own = word(index) >>> 0;
    ownWords[index] = own;
    if (appearsCode(own) !== NEVER) present.push(index);
  }
  const places = new Float32Array(present.length * 2);
  present.forEach((index, k) => {
    places[2 * k] = uv[2 * index] ?? 0;
    places[2 * k + 1] = uv[2 * index + 1] ?? 0;
  });
  const { grid, cells, order } = cellIndex(places);
  const wordOf = (k: number): number => ownWords[present[k] ?? 0] ?? 0;
  for (const cell of cells) {
    const first = codeIn(CELL_WORD.first, cell);
    order
      .subarray(first, first + codeIn(CELL_WORD.count, cell))
      .sort((a, b) => appearsCode(wordOf(a)) - appearsCode(wordOf(b)));
  }
  const words = new Uint32Array(order.length * 2);
  order.forEach((k, place) => {
    words[2 * place] = placeWord(places[2 * k] ?? 0, places[2 * k + 1] ?? 0);
    words[2 * place + 1] = wordOf(k);
  });
  return { grid, cells, words };
}

const appearsCode = (word: number): number => codeIn(DOT_WORD.appears, word);

function placeWord(u: number, v: number): number {
  return (
    (placed(PLACE_WORD.u, codeOf(PLACE_WORD.u, u)) |
      placed(PLACE_WORD.v, codeOf(PLACE_WORD.v, v))) >>>
    0
  );
}
