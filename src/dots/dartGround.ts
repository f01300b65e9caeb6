import { seededRandom } from '../math/seeded';
import type { Surface } from '../anatomy/surface';

/** Chart cells a side: about 1.7 mm on the crown, over which the area scale hardly changes. */
export const GROUND_CELLS = 256;
const NODES = GROUND_CELLS + 1;

/** Where darts land: the domain cut into chart cells with their true areas. */
export interface DartGround {
  readonly areaMm2: number;
  /** mm per chart unit along the most squeezed direction, per cell. */
  readonly leastScale: Float32Array;
  /** Corner points of the cells, xyz in mm, (GROUND_CELLS + 1) squared. */
  readonly nodes: Float32Array;
  /** Cells of the domain and the cumulative area up to and including each. */
  readonly cells: Int32Array;
  readonly cumulative: Float64Array;
}

function nodePoints(surface: Surface): Float32Array {
  const nodes = new Float32Array(NODES * NODES * 3);
  for (let j = 0; j < NODES; j++) {
    for (let i = 0; i < NODES; i++) {
      nodes.set(surface.point(i / GROUND_CELLS, j / GROUND_CELLS), (j * NODES + i) * 3);
    }
  }
  return nodes;
}

/** Area in mm2 and least scale in mm per chart unit of the cell at node index `at`. */
function cellMeasure(nodes: Float32Array, at: number): { mm2: number; least: number } {
  let e = 0;
  let f = 0;
  let g = 0;
  for (let axis = 0; axis < 3; axis++) {
    const p00 = nodes[at * 3 + axis] ?? 0;
    const p10 = nodes[(at + 1) * 3 + axis] ?? 0;
    const p01 = nodes[(at + NODES) * 3 + axis] ?? 0;
    const p11 = nodes[(at + NODES + 1) * 3 + axis] ?? 0;
    const du = ((p10 - p00 + p11 - p01) / 2) * GROUND_CELLS;
    const dv = ((p01 - p00 + p11 - p10) / 2) * GROUND_CELLS;
    e += du * du;
    f += du * dv;
    g += dv * dv;
  }
  const determinant = Math.max(e * g - f * f, 0);
  const half = (e + g) / 2;
  const least = half - Math.sqrt(Math.max(half * half - determinant, 0));
  return {
    mm2: Math.sqrt(determinant) / (GROUND_CELLS * GROUND_CELLS),
    least: Math.sqrt(Math.max(least, 0)),
  };
}

export function dartGround(
  surface: Surface,
  inDomain: (u: number, v: number) => boolean,
): DartGround {
  const nodes = nodePoints(surface);
  const leastScale = new Float32Array(GROUND_CELLS * GROUND_CELLS);
  const cells: number[] = [];
  const cumulative: number[] = [];
  let areaMm2 = 0;
  for (let j = 0; j < GROUND_CELLS; j++) {
    for (let i = 0; i < GROUND_CELLS; i++) {
      if (!inDomain((i + 0.5) / GROUND_CELLS, (j + 0.5) / GROUND_CELLS)) continue;
      const measure = cellMeasure(nodes, j * NODES + i);
      areaMm2 += measure.mm2;
      leastScale[j * GROUND_CELLS + i] = measure.least;
      cells.push(j * GROUND_CELLS + i);
      cumulative.push(areaMm2);
    }
  }
  return {
    areaMm2,
    leastScale,
    nodes,
    cells: Int32Array.from(cells),
    cumulative: Float64Array.from(cumulative),
  };
}

/** A dart: where it landed. Reused by the thrower, so that a throw allocates nothing. */
export interface Dart {
  cell: number;
  u: number;
  v: number;
  x: number;
  y: number;
  z: number;
}

/** Index of the first cumulative area above `target`, searched from a guide table's hint. */
function guide(ground: DartGround): Int32Array {
  const table = new Int32Array(ground.cells.length + 1);
  let at = 0;
  for (let i = 0; i <= ground.cells.length; i++) {
    const target = (i / ground.cells.length) * ground.areaMm2;
    while (at < ground.cells.length - 1 && (ground.cumulative[at] ?? 0) <= target) at++;
    table[i] = at;
  }
  return table;
}

/** Throws darts uniform in true area; each call moves the given dart. */
export function dartThrower(ground: DartGround, seed: number): (dart: Dart) => void {
  const random = seededRandom(seed);
  const table = guide(ground);
  const { cells, cumulative, nodes, areaMm2 } = ground;
  return (dart) => {
    const share = random();
    const target = share * areaMm2;
    let index = table[Math.floor(share * cells.length)] ?? 0;
    while (index < cells.length - 1 && (cumulative[index] ?? 0) <= target) index++;
    const cell = cells[index] ?? 0;
    const row = Math.floor(cell / GROUND_CELLS);
    const column = cell - row * GROUND_CELLS;
    // one draw gives both places in the cell, 16 bits each
    const draw = random() * 65536;
    const a = Math.floor(draw) / 65536;
    const b = draw - Math.floor(draw);
    const low = (row * NODES + column) * 3;
    const high = low + NODES * 3;
    const w00 = (1 - a) * (1 - b);
    const w10 = a * (1 - b);
    const w01 = (1 - a) * b;
    const w11 = a * b;
    dart.cell = cell;
    dart.u = (column + a) / GROUND_CELLS;
    dart.v = (row + b) / GROUND_CELLS;
    dart.x =
      (nodes[low] ?? 0) * w00 +
      (nodes[low + 3] ?? 0) * w10 +
      (nodes[high] ?? 0) * w01 +
      (nodes[high + 3] ?? 0) * w11;
    dart.y =
      (nodes[low + 1] ?? 0) * w00 +
      (nodes[low + 4] ?? 0) * w10 +
      (nodes[high + 1] ?? 0) * w01 +
      (nodes[high + 4] ?? 0) * w11;
    dart.z =
      (nodes[low + 2] ?? 0) * w00 +
      (nodes[low + 5] ?? 0) * w10 +
      (nodes[high + 2] ?? 0) * w01 +
      (nodes[high + 5] ?? 0) * w11;
  };
}
