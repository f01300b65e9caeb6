import { GROUND_CELLS, type DartGround } from './dartGround';

/** Tiles a side: 4-10 cm2 of skin each, a thousand dots and more. */
const TILES = 16;
const CELLS_IN_TILE = GROUND_CELLS / TILES;

const tileOf = (column: number, row: number): number => row * TILES + column;

/** True area of each tile of the ground, mm2. */
function tileAreas(ground: DartGround): Float64Array {
  const areas = new Float64Array(TILES * TILES);
  let before = 0;
  ground.cells.forEach((cell, i) => {
    const until = ground.cumulative[i] ?? 0;
    const row = Math.floor(cell / GROUND_CELLS);
    const column = cell - row * GROUND_CELLS;
    const tile = tileOf(Math.floor(column / CELLS_IN_TILE), Math.floor(row / CELLS_IN_TILE));
    areas[tile] = (areas[tile] ?? 0) + until - before;
    before = until;
  });
  return areas;
}

/**
 * An order of dots in which every tile of a few cm2 keeps pace with its area: a dot's place is
 * its number within its tile per mm2. Dart throwing alone leaves zones of 50 cm2 up to 1 % off
 * their due at some prefixes; this shifts ranks by 1-2 %, which leaves the prefixes blue.
 *
 * @param chart u, v of the dots in order of throwing
 */
export function evenedOrder(
  ground: DartGround,
  chart: Float32Array,
  count: number,
): Uint32Array {
  const areas = tileAreas(ground);
  const met = new Float64Array(TILES * TILES);
  const due = new Float64Array(count);
  for (let dot = 0; dot < count; dot++) {
    const tile = tileOf(
      Math.floor((chart[2 * dot] ?? 0) * TILES),
      Math.floor((chart[2 * dot + 1] ?? 0) * TILES),
    );
    const number = met[tile] ?? 0;
    met[tile] = number + 1;
    due[dot] = (number + 0.5) / (areas[tile] ?? 1);
  }
  const order = Uint32Array.from(due.keys());
  return order.toSorted((a, b) => (due[a] ?? 0) - (due[b] ?? 0) || a - b);
}
