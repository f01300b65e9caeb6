import type { Vec3 } from '../math/vec3';
import type { MassPoint } from './kernelSurface';

/**
 * Points of the head's main mass in mm (Frankfurt frame, left half; the builder mirrors them).
 *
 * The cranium is the list of docs/facts/head.md 5, stretched smoothly to ANSUR II's median man
 * (length 199.5, breadth 154; Gordon et al. 2014, percentiles in docs/facts/practice.md 3.5).
 * The face is placed by: menton-sellion 123, bizygomatic 143 (ANSUR II medians); bigonial 120,
 * minimum frontal breadth 105, subnasale-sellion 52 (Zhuang & Bradtmiller 2005, male means);
 * everything between those is a sculptor's estimate.
 */
const CRANIUM: readonly Vec3[] = [
  [0, 50, 94],
  [0, 68, 91],
  [0, 89, 81],
  [0, 107, 65],
  [0, 120, 45],
  [0, 128, 21],
  [0, 131, -10],
  [0, 127, -39],
  [0, 117, -62],
  [0, 99.5, -82],
  [0, 75, -94.5],
  [0, 46, -98.5],
  [0, 24, -96],
  [0, 3, -88.5],
  [0, -16, -78],
  [0, -36, -68],
  [22, 128, -8],
  [41, 120, -10],
  [55, 108.5, -14],
  [66, 93, -18],
  [73, 74, -20],
  [76, 55, -21],
  [75.3, 35, -17],
  [73, 14, -12],
  [69, -10, -20],
  [60, -35, -18],
  [14, 50, 92.7],
  [28, 50, 88],
  [42, 50, 79],
  [53, 50, 66.5],
  [60, 49, 52],
  [65.5, 48, 34],
  [71.5, 49, 10],
  [74.5, 50, -42],
  [67.5, 50, -63],
  [55, 50, -79.5],
  [38, 50, -91.2],
  [20, 50, -96.8],
  [27, 71, 86],
  [42, 71, 76],
  [54, 70, 60.5],
  [62, 70, 42],
  [69.5, 72, 12],
  [25, 93, 74],
  [41, 92, 61],
  [53, 92, 42],
  [62, 92, 18],
  [63.5, 94, -42],
  [51.5, 95, -65],
  [30, 96, -79],
  [24, 112, 55],
  [40, 110, 38],
  [50.5, 110, 10],
  [50, 112, -39],
  [32, 115, -59.5],
  [20, 22, -94],
  [40, 20, -85.5],
  [56, 18, -69.5],
  [66, 16, -49],
  [18, -8, -80],
  [36, -10, -72],
  [52, -12, -58],
  [62.5, -14, -40],
];

/** Stretch of the appendix' cranium to length 199.5 and breadth 154. */
const STRETCH: Vec3 = [77.2 / 76, 1, 1.024];

const FACE: readonly Vec3[] = [
  // glabella and brow
  [0, 36, 97],
  [12, 36.5, 96.6],
  [26, 38, 93.2],
  [39, 38.5, 85.8],
  [49, 36, 76.5],
  [56, 34, 63],
  [62.5, 34, 47],
  [68, 33, 28],
  // level of the eyes
  [0, 19, 86],
  [16, 17, 81],
  [32, 19, 80],
  [46, 17, 73],
  [54, 15, 62.5],
  [62, 15, 47],
  [68, 14, 30],
  // lower rim of the orbit, zygomatic arch
  [0, 0, 86],
  [14, 1, 85],
  [30, 1, 84],
  [42, 0, 79],
  [53, 0, 69],
  [61, 0, 55],
  [66.8, 0, 40],
  [70.6, 0, 24],
  [71.3, 0, 8],
  // body of the cheekbone
  [0, -13, 90],
  [14, -13, 89],
  [29, -12, 86.5],
  [42, -12, 81],
  [51, -13, 72.5],
  [59, -14, 59],
  [64.6, -14, 43],
  [68, -14, 26],
  // base of the nose, cheek
  [0, -31, 98],
  [12, -31, 96],
  [23, -31, 90.5],
  [33, -31, 83.5],
  [43, -32, 75],
  [51.5, -33, 63],
  [58.5, -34, 46],
  [63.5, -34, 27],
  [65, -34, 10],
  // mouth, masseter
  [0, -54, 101],
  [12, -54, 99.3],
  [22, -54, 94],
  [31, -54, 85.5],
  [40, -54, 74.5],
  [48, -54, 60],
  [55, -54, 42],
  [60, -54, 24],
  [60.5, -53, 8],
  // below the lip
  [0, -71, 95.5],
  [11, -71, 94.5],
  [21, -71, 88.5],
  [31, -71, 78],
  [40, -71, 65],
  [48, -70, 47],
  [55, -69, 27],
  [57.5, -66, 10],
  // chin and lower border of the jaw
  [0, -86, 98],
  [10, -86, 96.3],
  [20.5, -86, 89],
  [30, -85, 77],
  [37, -82, 61],
  [45.5, -77, 43],
  [0, -97, 93],
  [12, -96.5, 90],
  [22.5, -93.5, 79],
  // under the jaw
  [0, -101.5, 84],
  [12, -99.5, 78],
  [24, -92.5, 67],
  [0, -98, 64],
  [20, -92, 52],
  [36, -82, 42],
  [0, -92, 36],
  [24, -84, 22],
  [46, -68, 14],
  [0, -84, 4],
  [28, -74, -8],
  [50, -55, -8],
  [0, -72, -28],
  [28, -60, -36],
  [46, -42, -38],
];

/** Centre from which the main mass is star-shaped. */
export const MASS_CENTRE: Vec3 = [0, 36, 0];

/** The cranium is smoothed more: its contours carry the scalp's highlights. */
const CRANIUM_SMOOTHING = 0.008;
const FACE_SMOOTHING = 0.0012;

/** All points of the main mass: stretched cranium and face. */
export function massPoints(): MassPoint[] {
  return [
    ...CRANIUM.map((p): MassPoint => ({
      at: [p[0] * STRETCH[0], p[1] * STRETCH[1], p[2] * STRETCH[2]],
      smoothing: CRANIUM_SMOOTHING,
    })),
    ...FACE.map((at): MassPoint => ({ at, smoothing: FACE_SMOOTHING })),
  ];
}
