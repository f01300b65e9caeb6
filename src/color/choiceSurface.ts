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

/** Weighted sums of colour triples: out[i] = sum_k weights[i][k] * triples[k]. */
function mixTriples(axis: Axis, triples: Float64Array): Float64Array {
  const count = axis.nodes.length;
  const out = new Float64Array(axis.size * 3);
  for (let i = 0; i < axis.size; i++) {
    for (let k = 0; k < count; k++) {
      const weight = axis.weights[i * count + k] ?? 0;
      for (let c = 0; c < 3; c++) {
        out[i * 3 + c] = (out[i * 3 + c] ?? 0) + weight * (triples[k * 3 + c] ?? 0);
      }
    }
  }
  return out;
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
  const lines = Array.from(rows.nodes, (row) => {
    const exact = Array.from(columns.nodes, (column) => colorAt(row, column));
    return mixTriples(columns, Float64Array.from(exact.flatMap(({ L, a, b }) => [L, a, b])));
  });
  const out = new Float64Array(rows.size * columns.size * 3);
  for (let column = 0; column < columns.size; column++) {
    const down = Float64Array.from(
      lines.flatMap((line) => Array.from(line.subarray(column * 3, column * 3 + 3))),
    );
    const mixed = mixTriples(rows, down);
    for (let row = 0; row < rows.size; row++) {
      out.set(mixed.subarray(row * 3, row * 3 + 3), (row * columns.size + column) * 3);
    }
  }
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
