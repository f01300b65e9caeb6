import { clamp } from '../math/scalar';
import { CHART_UNITS } from './dotSequence';

/**
 * How dots and hairs are written for the GPU: the one table from which words are packed and read here, and from
 * which the shaders' constants and readers are made (src/scene/skin/layoutGlsl.ts).
 */

/** A number in some bits of a 32-bit word: value = low + code / perUnit. */
export interface BitField {
  readonly shift: number;
  readonly bits: number;
  /** What code 0 stands for. */
  readonly low: number;
  /** Codes to one unit of the value. */
  readonly perUnit: number;
}

/** The largest code of a field. */
export const mostOf = ({ bits }: BitField): number => 2 ** bits - 1;

/** First word of a member: its place in the chart. */
export const PLACE_WORD = {
  u: { shift: 0, bits: 16, low: 0, perUnit: CHART_UNITS },
  v: { shift: 16, bits: 16, low: 0, perUnit: CHART_UNITS },
} as const satisfies Readonly<Record<string, BitField>>;

/** Plan density (per cm2) from which a member is in the skin; the largest code means never. */
const APPEARS = { shift: 0, bits: 12, low: 0, perUnit: 16 } as const satisfies BitField;

/** Second word of a dot: its diameter and its ink are relative to its session's. */
export const DOT_WORD = {
  appears: APPEARS,
  diameter: { shift: 12, bits: 10, low: 0.5, perUnit: 1023 },
  ink: { shift: 22, bits: 10, low: 0.5, perUnit: 1023 },
} as const satisfies Readonly<Record<string, BitField>>;

/** Widest dot relative to its session's; the shader's window is as wide as this. */
export const WIDEST_DOT = 1.35;

/** Second word of a hair. */
export const HAIR_WORD = {
  appears: APPEARS,
  /** Heading in the chart, radians from +u. */
  heading: { shift: 12, bits: 8, low: 0, perUnit: 256 / (2 * Math.PI) },
  /** Length relative to the mean, 0.6 to 1.4. */
  length: { shift: 20, bits: 6, low: 0.6, perUnit: 63 / 0.8 },
  /** A fixed lot, 0 to 1, that decides whether it is grey. */
  greyLot: { shift: 26, bits: 6, low: 0, perUnit: 64 },
} as const satisfies Readonly<Record<string, BitField>>;

/** Word of a cell of the chart: which members of the list are in it. */
export const CELL_WORD = {
  count: { shift: 0, bits: 12, low: 0, perUnit: 1 },
  first: { shift: 12, bits: 20, low: 0, perUnit: 1 },
} as const satisfies Readonly<Record<string, BitField>>;

/** Cells along a side of the chart, at most. */
export const MOST_CELLS_ASIDE = 1024;

/** Width of the textures that list members, as a power of two. */
export const LIST_WIDTH_BITS = 9;
export const LIST_WIDTH = 2 ** LIST_WIDTH_BITS;

/** Steps of the zone's colour over density, both ends included. */
export const ZONE_STEPS = 33;

/** Sessions that have figures of their own. */
export const MOST_SESSIONS = 4;

/** Most that a field may exceed its full value and still fit its byte; the shader multiplies by it. */
export const FIELD_TOP = 1.25;

/** Nearest code of a value, at the field's ends for what lies beyond them. */
export function codeOf(field: BitField, value: number): number {
  const code = Math.round((value - field.low) * field.perUnit);
  return clamp(code, 0, mostOf(field));
}

/** The code of a field in a word. */
export const codeIn = (field: BitField, word: number): number =>
  (word >>> field.shift) & mostOf(field);

/** The value of a field in a word. */
export const valueIn = (field: BitField, word: number): number =>
  field.low + codeIn(field, word) / field.perUnit;

/** A code at its place in a word. */
export const placed = (field: BitField, code: number): number => (code << field.shift) >>> 0;
