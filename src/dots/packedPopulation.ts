import { clamp } from '../math/scalar';
import { cellIndex, COUNT_BITS, MAX_COUNT } from './cellIndex';

/**
 * A population as the GPU reads it (src/scene/shaders/inkLayer.glsl, stubble.glsl): a cell table
 * and, sorted by cell, two 32-bit words a member: u16 | v16 << 16, and the member's own figures.
 */
export interface PackedPopulation {
  readonly grid: number;
  readonly cells: Uint32Array;
  readonly words: Uint32Array;
}

const CHART_UNITS = 65535;
/** Densities are kept in sixteenths of a dot per cm2 in 12 bits; the last value means never. */
const DENSITY_STEPS = 16;
const NEVER = 4095;

export function densityCode(appearsAtPerCm2: number): number {
  if (!(appearsAtPerCm2 < NEVER / DENSITY_STEPS)) return NEVER;
  return clamp(Math.round(appearsAtPerCm2 * DENSITY_STEPS), 0, NEVER - 1);
}

/** Widest dot relative to its session's; the shader's window is as wide as this. */
const WIDEST = 1.35;

/** A factor of 0.5..1.5 in ten bits. */
export function factorCode(factor: number): number {
  return clamp(Math.round((factor - 0.5) * 1023), 0, 1023);
}

/** Word of an ink dot: when it appears, its size and its ink relative to the session's. */
export function inkWord(
  appearsAtPerCm2: number,
  diameterFactor: number,
  inkFactor: number,
): number {
  return (
    (densityCode(appearsAtPerCm2) |
      (factorCode(Math.min(WIDEST, diameterFactor)) << 12) |
      (factorCode(inkFactor) << 22)) >>>
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
  const turn = chartAngle / (2 * Math.PI);
  const angle = Math.round((turn - Math.floor(turn)) * 256) & 255;
  const length = clamp(Math.round(((lengthFactor - 0.6) / 0.8) * 63), 0, 63);
  const lot = clamp(Math.floor(greyLot * 64), 0, 63);
  return (densityCode(appearsAtPerCm2) | (angle << 12) | (length << 20) | (lot << 26)) >>> 0;
}

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
    const first = cell >>> COUNT_BITS;
    order
      .subarray(first, first + (cell & MAX_COUNT))
      .sort((a, b) => appearsCode(wordOf(a)) - appearsCode(wordOf(b)));
  }
  const words = new Uint32Array(order.length * 2);
  order.forEach((k, place) => {
    words[2 * place] = placeWord(places[2 * k] ?? 0, places[2 * k + 1] ?? 0);
    words[2 * place + 1] = wordOf(k);
  });
  return { grid, cells, words };
}

const appearsCode = (word: number): number => word & NEVER;

const placeCode = (x: number): number => Math.round(clamp(x, 0, 1) * CHART_UNITS);

function placeWord(u: number, v: number): number {
  return (placeCode(u) | (placeCode(v) << 16)) >>> 0;
}
