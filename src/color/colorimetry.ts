import {
  convertLab65ToXyz65,
  convertLrgbToRgb,
  convertRgbToLrgb,
  convertRgbToXyz65,
  convertXyz65ToLab65,
  convertXyz65ToRgb,
  differenceCiede2000,
} from 'culori';
import tables from './data/spectral-tables.json' with { type: 'json' };
import type { Lab, LinearRgb } from './lab';
import type { Spectrum } from './spectrum';

/**
 * Light and observer in one: `D65/2` is the home of the engine, the others of D50 and D65 are what instruments
 * report; `A` (2856 K tungsten), `FL11` (narrow-band office fluorescent, 4000 K) and `LED-B3` (phosphor LED, 4100 K)
 * are lamps, for the 2 degree observer where nothing else is said.
 */
export const ILLUMINANT_IDS = [
  'D65/2',
  'D50/2',
  'A',
  'FL11',
  'LED-B3',
  'D65/10',
  'D50/10',
  'A/10',
  'FL11/10',
  'LED-B3/10',
] as const;

export type IlluminantId = (typeof ILLUMINANT_IDS)[number];

/** Tristimulus values, Y = 1 for a perfect diffuser. */
export type Xyz = readonly [x: number, y: number, z: number];

/** The white of culori's `lab65`: chromaticity (0.3127, 0.329). */
export const WHITE_D65: Xyz = [0.3127 / 0.329, 1, (1 - 0.3127 - 0.329) / 0.329];

/** Weights of each sample for X, Y and Z, and the white they add up to. */
export interface Weighting {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  readonly white: Xyz;
}

function sumOf(column: Float64Array): number {
  return column.reduce((sum, value) => sum + value, 0);
}

/**
 * The six-decimal tables sum to their white within 4e-6; each channel is scaled
 * so that a perfect diffuser is exactly neutral (and exactly culori's D65 at home).
 */
function weightingOf(rows: readonly (readonly number[])[], declaredWhite?: Xyz): Weighting {
  const columnOf = (channel: number) => Float64Array.from(rows, (row) => row[channel] ?? 0);
  const [x, y, z] = [columnOf(0), columnOf(1), columnOf(2)];
  const white: Xyz = declaredWhite ?? [sumOf(x) / sumOf(y), 1, sumOf(z) / sumOf(y)];
  const scaled = (column: Float64Array, total: number) =>
    column.map((value) => (value * total) / sumOf(column));
  return { x: scaled(x, white[0]), y: scaled(y, white[1]), z: scaled(z, white[2]), white };
}

const WEIGHTINGS: Readonly<Record<IlluminantId, Weighting>> = {
  'D65/2': weightingOf(tables.weights['D65/2'], WHITE_D65),
  'D50/2': weightingOf(tables.weights['D50/2'], [
    0.3457 / 0.3585,
    1,
    (1 - 0.3457 - 0.3585) / 0.3585,
  ]),
  A: weightingOf(tables.weights.A),
  FL11: weightingOf(tables.weights.FL11),
  'LED-B3': weightingOf(tables.weights['LED-B3']),
  'D65/10': weightingOf(tables.weights['D65/10']),
  'D50/10': weightingOf(tables.weights['D50/10']),
  'A/10': weightingOf(tables.weights['A/10']),
  'FL11/10': weightingOf(tables.weights['FL11/10']),
  'LED-B3/10': weightingOf(tables.weights['LED-B3/10']),
};

/** Tristimulus values of a perfect diffuser under the light. */
export function whiteOf(illuminant: IlluminantId = 'D65/2'): Xyz {
  return WEIGHTINGS[illuminant].white;
}

/** The weighting table of a light, for sums that need more than XYZ. */
export function weightsOf(illuminant: IlluminantId): Weighting {
  return WEIGHTINGS[illuminant];
}

/** XYZ of a reflectance spectrum under a light (Y = 1 for a perfect diffuser). */
export function xyzOfSpectrum(spectrum: Spectrum, illuminant: IlluminantId = 'D65/2'): Xyz {
  const weighting = WEIGHTINGS[illuminant];
  let x = 0;
  let y = 0;
  let z = 0;
  for (let i = 0; i < spectrum.length; i++) {
    const value = spectrum[i] ?? 0;
    x += value * (weighting.x[i] ?? 0);
    y += value * (weighting.y[i] ?? 0);
    z += value * (weighting.z[i] ?? 0);
  }
  return [x, y, z];
}

/** CIELAB relative to the light's own white, which is the eye adapted to that light. */
export function labOfXyz(xyz: Xyz, illuminant: IlluminantId = 'D65/2'): Lab {
  const white = WEIGHTINGS[illuminant].white;
  const { l, a, b } = convertXyz65ToLab65({
    x: (xyz[0] / white[0]) * WHITE_D65[0],
    y: xyz[1] / white[1],
    z: (xyz[2] / white[2]) * WHITE_D65[2],
  });
  return { L: l, a, b };
}

/** Inverse of {@link labOfXyz}. */
export function xyzOfLab(lab: Lab, illuminant: IlluminantId = 'D65/2'): Xyz {
  const white = WEIGHTINGS[illuminant].white;
  const { x, y, z } = convertLab65ToXyz65({ l: lab.L, a: lab.a, b: lab.b });
  return [(x / WHITE_D65[0]) * white[0], y, (z / WHITE_D65[2]) * white[2]];
}

/** CIELAB of a reflectance spectrum, relative to the light's own white. */
export function labOfSpectrum(spectrum: Spectrum, illuminant: IlluminantId = 'D65/2'): Lab {
  return labOfXyz(xyzOfSpectrum(spectrum, illuminant), illuminant);
}

function linearRgbOfXyz([x, y, z]: Xyz): LinearRgb {
  const { r, g, b } = convertRgbToLrgb(convertXyz65ToRgb({ x, y, z }));
  return [r, g, b];
}

/** Linear sRGB of a Lab colour (D65/2). May leave 0..1 for colours outside sRGB. */
export function linearRgbOfLab(lab: Lab): LinearRgb {
  return linearRgbOfXyz(xyzOfLab(lab));
}

/** Lab (D65/2) of linear sRGB. */
export function labOfLinearRgb([r, g, b]: LinearRgb): Lab {
  const { x, y, z } = convertRgbToXyz65(convertLrgbToRgb({ r, g, b }));
  return labOfXyz([x, y, z]);
}

/**
 * Linear sRGB of a spectrum under a light *without* chromatic adaptation: what a
 * camera balanced for daylight would record (tungsten turns orange). Y of the white is 1.
 */
export function linearRgbOfSpectrum(
  spectrum: Spectrum,
  illuminant: IlluminantId = 'D65/2',
): LinearRgb {
  return linearRgbOfXyz(xyzOfSpectrum(spectrum, illuminant));
}

/** CAT16 (Li et al. 2017, doi 10.1002/col.22131). culori has no adaptation between free whites. */
const CAT16 = [
  [0.401288, 0.650173, -0.051461],
  [-0.250268, 1.204414, 0.045854],
  [-0.002079, 0.048952, 0.953127],
] as const;

function conesOf([x, y, z]: Xyz): Xyz {
  return [
    CAT16[0][0] * x + CAT16[0][1] * y + CAT16[0][2] * z,
    CAT16[1][0] * x + CAT16[1][1] * y + CAT16[1][2] * z,
    CAT16[2][0] * x + CAT16[2][1] * y + CAT16[2][2] * z,
  ];
}

function cofactor(u: Xyz, v: Xyz, i: 0 | 1 | 2, j: 0 | 1 | 2): number {
  return u[i] * v[j] - u[j] * v[i];
}

/** Inverse of {@link conesOf}, by Cramer's rule on the fixed matrix. */
function xyzOfCones(cones: Xyz): Xyz {
  const [p, q, r] = CAT16;
  const determinant =
    p[0] * cofactor(q, r, 1, 2) + p[1] * cofactor(q, r, 2, 0) + p[2] * cofactor(q, r, 0, 1);
  const row = (i: 0 | 1 | 2, j: 0 | 1 | 2) =>
    (cones[0] * cofactor(q, r, i, j) +
      cones[1] * cofactor(r, p, i, j) +
      cones[2] * cofactor(p, q, i, j)) /
    determinant;
  return [row(1, 2), row(2, 0), row(0, 1)];
}

/**
 * Linear sRGB of a spectrum under a light *with* full CAT16 adaptation to D65:
 * what a person settled in that light sees. What remains against daylight is metamerism.
 */
export function adaptedLinearRgbOfSpectrum(
  spectrum: Spectrum,
  illuminant: IlluminantId = 'D65/2',
): LinearRgb {
  const cones = conesOf(xyzOfSpectrum(spectrum, illuminant));
  const from = conesOf(WEIGHTINGS[illuminant].white);
  const to = conesOf(WHITE_D65);
  return linearRgbOfXyz(
    xyzOfCones([
      (cones[0] / from[0]) * to[0],
      (cones[1] / from[1]) * to[1],
      (cones[2] / from[2]) * to[2],
    ]),
  );
}

const ciede2000 = differenceCiede2000();

/** CIEDE2000 (kL = kC = kH = 1) between two Lab colours of the same light. */
export function colorDifference(first: Lab, second: Lab): number {
  return ciede2000(
    { mode: 'lab65', l: first.L, a: first.a, b: first.b },
    { mode: 'lab65', l: second.L, a: second.a, b: second.b },
  );
}
