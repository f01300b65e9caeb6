import { clamp } from '../math/scalar';
import type { Surface } from './surface';
import type { Vec3 } from '../math/vec3';

/** The midsagittal arc over the head, measured in mm from the glabella backwards. */
export interface Midline {
  /** Chart v of the point `arcMm` behind the glabella (u is 0.5). */
  readonly vAtArc: (arcMm: number) => number;
  readonly arcAtV: (v: number) => number;
}

const STEPS = 512;

export function midline(surface: Surface, glabella: Vec3, nape: Vec3): Midline {
  const front = surface.chart(glabella)[1];
  const back = Math.max(surface.chart(nape)[1] - 0.02, 0);
  const step = (front - back) / STEPS;
  const arcs = new Float64Array(STEPS + 1);
  let before = surface.point(0.5, front);
  for (let i = 1; i <= STEPS; i++) {
    const here = surface.point(0.5, front - i * step);
    const dy = here[1] - before[1];
    const dz = here[2] - before[2];
    arcs[i] = (arcs[i - 1] ?? 0) + Math.sqrt(dy * dy + dz * dz);
    before = here;
  }
  const arcAtV = (v: number): number => {
    const x = clamp((front - v) / step, 0, STEPS - 1e-9);
    const i = Math.floor(x);
    return (arcs[i] ?? 0) + (x - i) * ((arcs[i + 1] ?? 0) - (arcs[i] ?? 0));
  };
  const vAtArc = (arcMm: number): number => {
    let low = 0;
    let high = STEPS;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((arcs[middle] ?? 0) <= arcMm) low = middle;
      else high = middle;
    }
    const span = (arcs[low + 1] ?? 0) - (arcs[low] ?? 0);
    const t = span > 0 ? clamp((arcMm - (arcs[low] ?? 0)) / span, 0, 1) : 0;
    return front - (low + t) * step;
  };
  return { vAtArc, arcAtV };
}
