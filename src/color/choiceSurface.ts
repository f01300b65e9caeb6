import type { Lab } from './lab';

/**
 * A Lab colour as a smooth function of two controls, from a few exact values: Chebyshev
 * nodes and Lagrange weights, so that hundreds of choices cost a handful of evaluations.
 */

/** One control: where exact values are taken, and how they mix at each value asked for. */
interface Axis {
  readonly nodes: Float64Array;
  /** Row per requested value, column per node. */
  readonly weights: Float64Array;
  readonly size: number;
}

function chebyshevNodes(least: number, most: number, count: number): Float64Array {
  if (most - least < 1e-12) return Float64Array.of(least);
  return Float64Array.from({ length: count }, (_, i) => {
    const cosine = Math.cos((Math.PI * (2 * i + 1)) / (2 * count));
    return (least + most) / 2 - (cosine * (most - least)) / 2;
  });
}

function lagrangeWeight(value: number, nodes: Float64Array, index: number): number {
  const node = nodes[index] ?? 0;
  return nodes.reduce(
    (product, other, k) =>
      k === index ? product : (product * (value - other)) / (node - other),
    1,
  );
}

function axisOf(values: readonly number[], count: number): Axis {
  const nodes = chebyshevNodes(Math.min(...values), Math.max(...values), count);
  const weights = new Float64Array(values.length * nodes.length);
  values.forEach((value, row) => {
    nodes.forEach((_, node) => {
      weights[row * nodes.length + node] = lagrangeWeight(value, nodes, node);
    });
  });
  return { nodes, weights, size: values.length };
}

/** Both controls of a grid, prepared once for any number of colour functions on it. */
export interface ChoiceMesh {
  readonly rows: Axis;
  readonly columns: Axis;
}

/**
 * @param rows values of the first control, the grid's rows
 * @param columns values of the second
 * @param nodeCounts how many exact values along each
 */
export function choiceMesh(
  rows: readonly number[],
  columns: readonly number[],
  nodeCounts: readonly [rows: number, columns: number],
): ChoiceMesh {
  return { rows: axisOf(rows, nodeCounts[0]), columns: axisOf(columns, nodeCounts[1]) };
}

/** Adds `weight` times `count` numbers of one array to another. */
function addScaled(
  from: Float64Array,
  start: number,
  weight: number,
  to: Float64Array,
  at: number,
  count: number,
): void {
  for (let k = 0; k < count; k++) {
    to[at + k] = (to[at + k] ?? 0) + weight * (from[start + k] ?? 0);
  }
}

/** Exact colours along one node row, mixed for every column asked for. */
function rowColors(columns: Axis, colorAt: (column: number) => Lab): Float64Array {
  const line = new Float64Array(columns.size * 3);
  columns.nodes.forEach((node, k) => {
    const { L, a, b } = colorAt(node);
    const exact = Float64Array.of(L, a, b);
    for (let column = 0; column < columns.size; column++) {
      const weight = columns.weights[column * columns.nodes.length + k] ?? 0;
      addScaled(exact, 0, weight, line, column * 3, 3);
    }
  });
  return line;
}

/**
 * L, a, b of every grid point, row by row.
 * @param colorAt exact colour at a pair, smooth in both
 */
export function interpolateColors(
  mesh: ChoiceMesh,
  colorAt: (row: number, column: number) => Lab,
): Float64Array {
  const { rows, columns } = mesh;
  const width = columns.size * 3;
  const out = new Float64Array(rows.size * width);
  rows.nodes.forEach((node, k) => {
    const line = rowColors(columns, (column) => colorAt(node, column));
    for (let row = 0; row < rows.size; row++) {
      const weight = rows.weights[row * rows.nodes.length + k] ?? 0;
      addScaled(line, 0, weight, out, row * width, width);
    }
  });
  return out;
}

/** The colour at a grid point of {@link interpolateColors}. */
export function colorAtIndex(grid: Float64Array, index: number): Lab {
  return {
    L: grid[index * 3] ?? 0,
    a: grid[index * 3 + 1] ?? 0,
    b: grid[index * 3 + 2] ?? 0,
  };
}
