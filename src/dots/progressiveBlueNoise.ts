import { clamp } from '../math/scalar';
import type { Surface } from '../anatomy/surface';
import {
  dartGround,
  dartThrower,
  GROUND_CELLS,
  type Dart,
  type DartGround,
} from './dartGround';
import { CHART_UNITS, hexagonalSpacingMm, type DotSequence } from './dotSequence';
import { evenedOrder } from './evenedOrder';
import { cellMiddle, dotsBeyond, dotsWithin, type Beyond } from './dotsBeyond';

/** Each round of darts keeps 0.985 of the round's distance before (docs/facts/rendering.md 2.3). */
const SHRINK = 0.985;
/** The search grid is laid anew when the distance has shrunk to this share. */
const REGRID = 0.6;
/** Chart distances are searched this much wider, for scale that varies inside a cell. */
const SCALE_SAFETY = 1.1;
/** More dots than wanted: the edge of the ground takes more than its share, and tiles differ. */
const EXCESS = 1.02;
/** Relative radius that this many tries reach, which sets the tries of a round (measured). */
const EXPECTED_RELATIVE_RADIUS = 0.65;

export interface BlueNoiseRequest {
  readonly surface: Surface;
  /** Is this chart point to be covered? Decided at the centres of cells of 1/256. */
  readonly inDomain: (u: number, v: number) => boolean;
  /** Wider region to throw into, so that the edge of the domain is not packed too densely. */
  readonly inGround: (u: number, v: number) => boolean;
  readonly densityPerCm2: number;
  readonly seed: number;
  /** Darts thrown for each dot that is kept; 80 gives a relative radius of 0.64. */
  readonly triesPerDot: number;
  /** Dots beyond `densityPerCm2`, for heads with more skin; none if left out. */
  readonly beyond?: Beyond;
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

/** Does a kept dot of one cell lie nearer to the dart than the square root of `limit` mm? */
function cellCrowded(kept: Kept, cell: number, dart: Dart, limit: number): boolean {
  const { xyz, next } = kept;
  let dot = kept.heads[cell] ?? -1;
  while (dot >= 0) {
    const dx = (xyz[3 * dot] ?? 0) - dart.x;
    const dy = (xyz[3 * dot + 1] ?? 0) - dart.y;
    const dz = (xyz[3 * dot + 2] ?? 0) - dart.z;
    if (dx * dx + dy * dy + dz * dz < limit) return true;
    dot = next[dot] ?? -1;
  }
  return false;
}

/**
 * Does a kept dot lie nearer to the dart than `radius` mm, within `reach` of the chart? The
 * dart's own cell is asked first: nearly every dart is refused, mostly there.
 */
function crowded(kept: Kept, dart: Dart, radius: number, reach: number): boolean {
  const { cells } = kept;
  const limit = radius * radius;
  const own = Math.floor(dart.v * cells) * cells + Math.floor(dart.u * cells);
  if (cellCrowded(kept, own, dart, limit)) return true;
  const left = Math.max(Math.floor((dart.u - reach) * cells), 0);
  const right = Math.min(Math.floor((dart.u + reach) * cells), cells - 1);
  const low = Math.max(Math.floor((dart.v - reach) * cells), 0);
  const high = Math.min(Math.floor((dart.v + reach) * cells), cells - 1);
  for (let row = low; row <= high; row++) {
    for (let cell = row * cells + left; cell <= row * cells + right; cell++) {
      if (cell !== own && cellCrowded(kept, cell, dart, limit)) return true;
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
  return clamp(Math.floor(scale / (1.5 * radius)), 1, 1024);
}

/** Throws until `count` dots are kept. */
function fill(kept: Kept, count: number, ground: DartGround, request: BlueNoiseRequest): void {
  const lone = hexagonalSpacingMm(100 / ground.areaMm2);
  const throwDart = dartThrower(ground, request.seed);
  const dart: Dart = { cell: 0, u: 0, v: 0, x: 0, y: 0, z: 0 };
  let radius = lone;
  let gridRadius = radius;
  layGrid(kept, searchCells(ground, radius));
  while (kept.count < count) {
    const fits = (EXPECTED_RELATIVE_RADIUS * lone) / radius;
    const expected = fits * fits * (1 / (SHRINK * SHRINK) - 1);
    const tries = Math.ceil(request.triesPerDot * expected);
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
}

/** True area of the cells whose middles lie in the domain. */
function domainMm2(ground: DartGround, inDomain: BlueNoiseRequest['inDomain']): number {
  let before = 0;
  let areaMm2 = 0;
  ground.cells.forEach((cell, i) => {
    const until = ground.cumulative[i] ?? 0;
    const row = Math.floor(cell / GROUND_CELLS);
    const column = cell - row * GROUND_CELLS;
    if (inDomain(cellMiddle(column / GROUND_CELLS), cellMiddle(row / GROUND_CELLS))) {
      areaMm2 += until - before;
    }
    before = until;
  });
  return areaMm2;
}

/**
 * Decreasing-radius dart throwing: darts uniform in true area are kept where no kept dot is
 * nearer than the present distance (in space, which on a scalp is the distance along the
 * skin), and the distance shrinks when further darts have become a waste. The order of
 * keeping, evened by area, is the rank, so every prefix is blue. Same bits everywhere: + - x / and square
 * root only.
 *
 * @throws RangeError when the domain is empty or a number is not positive.
 */
export function progressiveBlueNoise(request: BlueNoiseRequest): DotSequence {
  const { densityPerCm2, triesPerDot, seed, surface, inGround, inDomain } = request;
  if (!(densityPerCm2 > 0 && densityPerCm2 <= 1000 && triesPerDot >= 1)) {
    throw new RangeError(
      `Cannot lay ${densityPerCm2} dots per cm2 with ${triesPerDot} tries a dot: ask for 1 to 1000 dots per cm2 and at least one try.`,
    );
  }
  const ground = dartGround(surface, inGround);
  const areaCm2 = domainMm2(ground, inDomain) / 100;
  const wanted = Math.round(areaCm2 * densityPerCm2);
  if (wanted < 1) {
    throw new RangeError('The region to be dotted is empty: check the outline of the scalp.');
  }
  const thrownFor = (perCm2: number): number =>
    Math.ceil((ground.areaMm2 / 100) * perCm2 * EXCESS);
  const first = thrownFor(densityPerCm2);
  const all = Math.max(first, thrownFor(request.beyond?.mostPerCm2 ?? densityPerCm2));
  const kept = emptyKept(all);
  fill(kept, all, ground, request);
  // those offered are chosen among the first thrown, as if no dart had followed
  const offered = dotsWithin(
    kept.chart,
    evenedOrder(ground, kept.chart, first),
    wanted,
    inDomain,
  );
  const order = evenedOrder(ground, kept.chart, kept.count);
  const further = dotsBeyond(kept.chart, order, offered, request);
  const dots = [...offered, ...further.dots];
  const uv = Uint16Array.from(
    dots.flatMap((dot) => [kept.uv[2 * dot] ?? 0, kept.uv[2 * dot + 1] ?? 0]),
  );
  return {
    count: dots.length,
    offered: offered.length,
    densityPerCm2,
    beyond: further.levels,
    seed,
    areaCm2,
    uv,
  };
}
