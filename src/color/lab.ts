/**
 * CIELAB, D65, 2 degree observer, specular component included (SCI) unless a
 * name says otherwise. L in 0..100; a, b roughly -128..127. Equals culori's `lab65`.
 */
export interface Lab {
  readonly L: number;
  readonly a: number;
  readonly b: number;
}

/** Linear-light sRGB primaries, 1 = perfect diffuser. Every average is taken here or in XYZ. */
export type LinearRgb = readonly [red: number, green: number, blue: number];
