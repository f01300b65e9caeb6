import { GROUND_CELLS } from './dartGround';

/** How far a sequence goes on where larger heads need it. */
export interface Beyond {
  /** Top of `neededPerCm2`. */
  readonly mostPerCm2: number;
  /** Density at a chart point, per cm2 of the sequence's own surface, above which no head needs a dot. */
  readonly neededPerCm2: (u: number, v: number) => number;
}

/** Middle of the cell that a chart coordinate lies in. */
export const cellMiddle = (at: number): number =>
  (Math.floor(at * GROUND_CELLS) + 0.5) / GROUND_CELLS;

/**
 * The first `wanted` dots of an order that lie in the domain.
 *
 * @param chart u, v of the dots in order of throwing
 */
export function dotsWithin(
  chart: Float32Array,
  order: Uint32Array,
  wanted: number,
  inDomain: (u: number, v: number) => boolean,
): number[] {
  const dots: number[] = [];
  for (const dot of order) {
    if (dots.length === wanted) break;
    const u = cellMiddle(chart[2 * dot] ?? 0);
    const v = cellMiddle(chart[2 * dot + 1] ?? 0);
    if (inDomain(u, v)) dots.push(dot);
  }
  return dots;
}

/** Where the dots offered end, and what is asked beyond. */
interface Request {
  readonly densityPerCm2: number;
  readonly inDomain: (u: number, v: number) => boolean;
  readonly beyond?: Beyond;
}

/**
 * The dots that follow those offered, in the order in which tiles keep pace, without those that no
 * head needs. What is left out keeps its place in the count, so that a dot's density stays its own.
 * `levels` counts them by steps of one dot per cm2.
 */
export function dotsBeyond(
  chart: Float32Array,
  order: Uint32Array,
  offered: readonly number[],
  { densityPerCm2, inDomain, beyond }: Request,
): { readonly dots: readonly number[]; readonly levels: Uint16Array } {
  if (!beyond) return { dots: [], levels: new Uint16Array() };
  const taken = new Set(offered);
  const later = order.filter((dot) => !taken.has(dot));
  const levels = new Uint16Array(Math.ceil(beyond.mostPerCm2 - densityPerCm2));
  const dots: number[] = [];
  dotsWithin(chart, later, later.length, inDomain).forEach((dot, k) => {
    const perCm2 = ((offered.length + k + 0.5) / offered.length) * densityPerCm2;
    const needed = beyond.neededPerCm2(chart[2 * dot] ?? 0, chart[2 * dot + 1] ?? 0);
    if (perCm2 >= Math.min(beyond.mostPerCm2, needed)) return;
    const level = Math.floor(perCm2 - densityPerCm2);
    levels[level] = (levels[level] ?? 0) + 1;
    dots.push(dot);
  });
  return { dots, levels };
}
