import type { Surface } from '../anatomy/surface';
import { dartGround, dartThrower, type Dart, type DartGround } from './dartGround';
import { CHART_UNITS, hexagonalSpacingMm, type DotSequence } from './dotSequence';

/** Each round of darts keeps 0.985 of the round's distance before (facts/rendering.md 2.3). */
const SHRINK = 0.985;
/** The search grid is laid anew when the distance has shrunk to this share. */
const REGRID = 0.6;
/** Chart distances are searched this much wider, for scale that varies inside a cell. */
const SCALE_SAFETY = 1.1;
/** Relative radius that this many tries reach, which sets the tries of a round (measured). */
const EXPECTED_RELATIVE_RADIUS = 0.65;

export interface BlueNoiseRequest {
  readonly surface: Surface;
  /** Is this chart point to be covered? Decided at the centres of cells of 1/512. */
  readonly inDomain: (u: number, v: number) => boolean;
  readonly densityPerCm2: number;
  readonly seed: number;
  /** Darts thrown for each dot that is kept; 80 gives a relative radius of 0.64. */
  readonly triesPerDot: number;
}

/** Dots kept so far, in a grid over the chart whose cells hold linked lists. */
interface Kept {
  count: number;
  readonly xyz: Float32Array;
  readonly uv: Uint16Array;
  readonly chart: Float32Array;
  readonly next: Int32Array;
  cells: number;
  heads: Int32Array;
}

function link(kept: Kept, dot: number): void {
  const column = Math.floor((kept.chart[2 * dot] ?? 0) * kept.cells);
  const row = Math.floor((kept.chart[2 * dot + 1] ?? 0) * kept.cells);
  const cell = row * kept.cells + column;
  kept.next[dot] = kept.heads[cell] ?? -1;
  kept.heads[cell] = dot;
}

function layGrid(kept: Kept, cells: number): void {
  kept.cells = cells;
  kept.heads = new Int32Array(cells * cells).fill(-1);
  for (let dot = 0; dot < kept.count; dot++) link(kept, dot);
}

/** Does a kept dot lie nearer to the dart than `radius` mm, within `reach` of the chart? */
function crowded(kept: Kept, dart: Dart, radius: number, reach: number): boolean {
  const { cells, heads, next, xyz } = kept;
  const limit = radius * radius;
  const left = Math.max(Math.floor((dart.u - reach) * cells), 0);
  const right = Math.min(Math.floor((dart.u + reach) * cells), cells - 1);
  const low = Math.max(Math.floor((dart.v - reach) * cells), 0);
  const high = Math.min(Math.floor((dart.v + reach) * cells), cells - 1);
  for (let row = low; row <= high; row++) {
    for (let column = left; column <= right; column++) {
      let dot = heads[row * cells + column] ?? -1;
      while (dot >= 0) {
        const dx = (xyz[3 * dot] ?? 0) - dart.x;
        const dy = (xyz[3 * dot + 1] ?? 0) - dart.y;
        const dz = (xyz[3 * dot + 2] ?? 0) - dart.z;
        if (dx * dx + dy * dy + dz * dz < limit) return true;
        dot = next[dot] ?? -1;
      }
    }
  }
  return false;
}

function keep(kept: Kept, dart: Dart): void {
  const dot = kept.count;
  kept.xyz[3 * dot] = dart.x;
  kept.xyz[3 * dot + 1] = dart.y;
  kept.xyz[3 * dot + 2] = dart.z;
  kept.chart[2 * dot] = dart.u;
  kept.chart[2 * dot + 1] = dart.v;
  kept.uv[2 * dot] = Math.round(dart.u * CHART_UNITS);
  kept.uv[2 * dot + 1] = Math.round(dart.v * CHART_UNITS);
  kept.count++;
  link(kept, dot);
}

function emptyKept(count: number): Kept {
  return {
    count: 0,
    xyz: new Float32Array(count * 3),
    uv: new Uint16Array(count * 2),
    chart: new Float32Array(count * 2),
    next: new Int32Array(count),
    cells: 1,
    heads: new Int32Array(1).fill(-1),
  };
}

/** Side of the search grid for a distance: about 1.5 distances a cell where the chart is tight. */
function searchCells(ground: DartGround, radius: number): number {
  const middle = ground.cells[ground.cells.length >> 1] ?? 0;
  const scale = ground.leastScale[middle] ?? 1;
  return Math.min(Math.max(Math.floor(scale / (1.5 * radius)), 1), 1024);
}

/**
 * Decreasing-radius dart throwing: darts uniform in true area are kept where no kept dot is
 * nearer than the present distance (in space, which on a scalp is the distance along the
 * skin), and the distance shrinks when further darts have become a waste. The order of
 * keeping is the rank, so every prefix is blue. Same bits everywhere: + - x / and square
 * root only.
 *
 * @throws RangeError when the domain is empty or a number is not positive.
 */
export function progressiveBlueNoise(request: BlueNoiseRequest): DotSequence {
  const { densityPerCm2, triesPerDot, seed } = request;
  if (!(densityPerCm2 > 0 && densityPerCm2 <= 1000 && triesPerDot >= 1)) {
    throw new RangeError(
      `Cannot lay ${densityPerCm2} dots per cm2 with ${triesPerDot} tries a dot: ask for 1 to 1000 dots per cm2 and at least one try.`,
    );
  }
  const ground = dartGround(request.surface, request.inDomain);
  const areaCm2 = ground.areaMm2 / 100;
  const count = Math.round(areaCm2 * densityPerCm2);
  if (count < 1) {
    throw new RangeError('The region to be dotted is empty: check the outline of the scalp.');
  }
  const kept = emptyKept(count);
  const throwDart = dartThrower(ground, seed);
  const dart: Dart = { cell: 0, u: 0, v: 0, x: 0, y: 0, z: 0 };
  let radius = hexagonalSpacingMm(1 / areaCm2);
  let gridRadius = radius;
  layGrid(kept, searchCells(ground, radius));
  while (kept.count < count) {
    const fits = EXPECTED_RELATIVE_RADIUS * hexagonalSpacingMm(1 / areaCm2);
    const expected = (fits / radius) * (fits / radius) * (1 / (SHRINK * SHRINK) - 1);
    const tries = Math.ceil(triesPerDot * expected);
    for (let i = 0; i < tries && kept.count < count; i++) {
      throwDart(dart);
      const reach = (radius * SCALE_SAFETY) / (ground.leastScale[dart.cell] ?? 1);
      if (!crowded(kept, dart, radius, reach)) keep(kept, dart);
    }
    radius *= SHRINK;
    if (radius < gridRadius * REGRID) {
      gridRadius = radius;
      layGrid(kept, searchCells(ground, radius));
    }
  }
  return { count, densityPerCm2, seed, areaCm2, uv: kept.uv };
}
