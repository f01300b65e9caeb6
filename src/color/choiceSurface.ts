import type { Lab } from './lab';

/**
 * A Lab colour as a smooth function of two controls, from a few exact values: Chebyshev
 * nodes and barycentric weights, so that hundreds of choices cost a handful of evaluations.
 */

interface Axis {
  readonly nodes: readonly number[];
  /** Row per requested value: weight of each node. */
  readonly weights: readonly (readonly number[])[];
}

function chebyshevNodes(least: number, most: number, count: number): number[] {
  if (most - least < 1e-12) return [least];
  return Array.from({ length: count }, (_, i) => {
    const cosine = Math.cos((Math.PI * (2 * i + 1)) / (2 * count));
    return (least + most) / 2 - (cosine * (most - least)) / 2;
  });
}

/** Lagrange weights of the nodes at a value. */
function weightsAt(value: number, nodes: readonly number[]): number[] {
  return nodes.map((node, i) =>
    nodes.reduce(
      (product, other, k) => (k === i ? product : (product * (value - other)) / (node - other)),
      1,
    ),
  );
}

function axisOf(values: readonly number[], count: number): Axis {
  const nodes = chebyshevNodes(Math.min(...values), Math.max(...values), count);
  return { nodes, weights: values.map((value) => weightsAt(value, nodes)) };
}

function mix(weights: readonly number[], colors: readonly Lab[]): Lab {
  let L = 0;
  let a = 0;
  let b = 0;
  weights.forEach((weight, i) => {
    const color = colors[i];
    if (color === undefined) return;
    L += weight * color.L;
    a += weight * color.a;
    b += weight * color.b;
  });
  return { L, a, b };
}

/**
 * Colours on the grid rows x columns.
 * @param rows values of the first control
 * @param columns values of the second
 * @param colorAt exact colour at a pair, smooth in both
 * @returns one array per row, in the order given
 */
export function interpolateColors(
  rows: readonly number[],
  columns: readonly number[],
  nodeCounts: readonly [rows: number, columns: number],
  colorAt: (row: number, column: number) => Lab,
): Lab[][] {
  const rowAxis = axisOf(rows, nodeCounts[0]);
  const columnAxis = axisOf(columns, nodeCounts[1]);
  const alongColumns = rowAxis.nodes.map((row) => {
    const exact = columnAxis.nodes.map((column) => colorAt(row, column));
    return columnAxis.weights.map((weights) => mix(weights, exact));
  });
  return rowAxis.weights.map((weights) =>
    columns.map((_, column) =>
      mix(
        weights,
        alongColumns.map((line) => line[column] ?? ZERO),
      ),
    ),
  );
}

const ZERO: Lab = { L: 0, a: 0, b: 0 };
