import type { Chart } from '../lineChart';

/** One figure of a claim: what was measured, and the bar it is held to where there is one. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Digits after the point on the page. */
  readonly digits: number;
  /** The most (or least) that is claimed; a figure beyond it makes the validation fail. */
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** A table of figures with a heading for each column. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Something that the engine claims, and what was found when it was tried. */
export interface Claim {
  readonly title: string;
  /** The data that it was tried on, with their source. */
  readonly data: string;
  readonly figures: readonly Figure[];
  readonly tables?: readonly Table[];
  readonly charts?: readonly { readonly file: string; readonly chart: Chart }[];
  /** What the figures do not say; one paragraph. */
  readonly remark?: string;
}

export function holds({ value, atMost = Infinity, atLeast = -Infinity }: Figure): boolean {
  return value <= atMost && value >= atLeast;
}

/** The bar of a figure in words, empty where there is none. */
export function barOf({ atMost, atLeast, digits, unit }: Figure): string {
  const written = (value: number) => `${value.toFixed(digits)}${unit && ` ${unit}`}`;
  return [
    ...(atLeast === undefined ? [] : [`at least ${written(atLeast)}`]),
    ...(atMost === undefined ? [] : [`at most ${written(atMost)}`]),
  ].join(', ');
}
