import { smoothstep } from '../math/scalar';
import scarData from '../../assets/scars.json' with { type: 'json' };
import { insideOutline } from './chartOutline';
import type { ScalpAnatomy } from './scalpAnatomy';
import { hashUnit, seededRandom, valueNoise } from '../math/seeded';
import type { Vec3 } from '../math/vec3';

/** Pale punch scars of follicular unit extraction over the donor area. */
export interface FueScars {
  readonly kind: 'fue';
  readonly perCm2: number;
  readonly diameterMm: number;
  readonly seed: number;
}

/** The linear scar of a strip harvest, level with the occipital protuberance, ear to ear. */
export interface FutScar {
  readonly kind: 'fut';
  readonly lengthMm: number;
  readonly widthMm: number;
  /** Height over the tragia. */
  readonly heightMm: number;
}

/** A round scar anywhere. */
interface PatchScar {
  readonly kind: 'patch';
  readonly u: number;
  readonly v: number;
  readonly radiusMm: number;
}

export type Scar = FueScars | FutScar | PatchScar;

/** Typical scars (docs/facts/practice.md 5.4), to start from. */
export const typicalFue: FueScars = { kind: 'fue', ...scarData.fue };
export const typicalFut: FutScar = { kind: 'fut', ...scarData.fut };

type ChartFunction = (u: number, v: number) => number;

const EDGE_MM = 0.6;
/** The strip's edge wanders by this much over 14 mm: a seam, not a ruled line. */
const SEAM_WANDER_MM = 1.2;
const SEAM_WAVE_MM = 14;
/** Heights over the tragia that bound the donor area of extraction, mm on the test head. */
const DONOR_LOW_MM = -8;
const DONOR_HIGH_MM = 72;

/** Middle of the strip as points from the left end to the right, about 4 mm apart. */
function stripPoints(scar: FutScar, anatomy: ScalpAnatomy): Vec3[] {
  const { map } = anatomy;
  const half: Vec3[] = [];
  let length = 0;
  for (let i = 0; i <= 200 && length < scar.lengthMm / 2; i++) {
    const u = 0.5 + i * 0.005;
    const v = chartAtHeight(map.y, u, scar.heightMm);
    const p = anatomy.surface.point(u, v);
    const last = half[half.length - 1];
    if (last)
      length += Math.sqrt(
        (p[0] - last[0]) ** 2 + (p[1] - last[1]) ** 2 + (p[2] - last[2]) ** 2,
      );
    half.push(p);
  }
  const right = half.slice(1).map(([x, y, z]): Vec3 => [-x, y, z]);
  return [...half.toReversed(), ...right];
}

/** Chart v behind the pole at which the column u reaches a height, by bisection. */
function chartAtHeight(y: ChartFunction, u: number, heightMm: number): number {
  let low = 0;
  let high = 0.5;
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    if (y(u, middle) < heightMm) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function strip(scar: FutScar, anatomy: ScalpAnatomy): ChartFunction {
  const { map } = anatomy;
  const points = stripPoints(scar, anatomy);
  const half = scar.widthMm / 2;
  return (u, v) => {
    const y = map.y(u, v);
    if (Math.abs(y - scar.heightMm) > half + SEAM_WANDER_MM + 4) return 0;
    const x = map.x(u, v);
    const z = map.z(u, v);
    let nearest = 36;
    let offset = Infinity;
    for (const [px, py, pz] of points) {
      const across = (x - px) * (x - px) + (z - pz) * (z - pz);
      if (across >= nearest) continue;
      nearest = across;
      offset = y - py;
    }
    const wave = valueNoise(5, x / SEAM_WAVE_MM, 0, z / SEAM_WAVE_MM);
    const away = Math.abs(offset - SEAM_WANDER_MM * wave);
    return 1 - smoothstep(half - EDGE_MM / 2, half + EDGE_MM / 2, away);
  };
}

function patch(scar: PatchScar, anatomy: ScalpAnatomy): ChartFunction {
  const { map } = anatomy;
  const [cx, cy, cz] = anatomy.surface.point(scar.u, scar.v);
  return (u, v) => {
    const dx = map.x(u, v) - cx;
    const dy = map.y(u, v) - cy;
    const dz = map.z(u, v) - cz;
    const distance = Math.sqrt(dx * dx + dy * dy + dz * dz);
    return 1 - smoothstep(scar.radiusMm - 1, scar.radiusMm + 1, distance);
  };
}

/** Is (u, v) donor scalp for extraction: hair-bearing, behind the ear, below the crown? 0..1. */
export function donorArea(anatomy: ScalpAnatomy): ChartFunction {
  const { map, scale } = anatomy;
  return (u, v) => {
    const y = map.y(u, v);
    const height =
      smoothstep(DONOR_LOW_MM * scale.up - 6, DONOR_LOW_MM * scale.up + 6, y) *
      (1 - smoothstep(DONOR_HIGH_MM * scale.up - 8, DONOR_HIGH_MM * scale.up + 8, y));
    return height * (1 - smoothstep(-32 * scale.forward, -14 * scale.forward, map.z(u, v)));
  };
}

/** Units per cm2 that an untouched donor area holds, of which extraction took some. */
const DONOR_UNITS_PER_CM2 = 80;

function extracted(scar: FueScars, anatomy: ScalpAnatomy): ChartFunction {
  const donor = donorArea(anatomy);
  const share = Math.min(scar.perCm2 / DONOR_UNITS_PER_CM2, 1);
  return (u, v) => share * donor(u, v);
}

function scarField(scar: Scar, anatomy: ScalpAnatomy): ChartFunction {
  if (scar.kind === 'fue') return extracted(scar, anatomy);
  return scar.kind === 'fut' ? strip(scar, anatomy) : patch(scar, anatomy);
}

/**
 * Share of terminal hair that scars have taken at (u, v), 0..1: all of it in strips and
 * patches, the extracted share over an extraction's donor area. Ink is asked to fill it.
 */
export function scarHairLoss(scars: readonly Scar[], anatomy: ScalpAnatomy): ChartFunction {
  const fields = scars.map((scar) => scarField(scar, anatomy));
  if (fields.length === 0) return () => 0;
  return (u, v) => {
    let lost = 0;
    for (const field of fields) lost = Math.max(lost, field(u, v));
    return lost;
  };
}

/** Pale scar tissue to be drawn, 0..1, of strips and patches (punches: see punchScars). */
export function scarTissue(scars: readonly Scar[], anatomy: ScalpAnatomy): ChartFunction {
  return scarHairLoss(
    scars.filter((scar) => scar.kind !== 'fue'),
    anatomy,
  );
}

export interface PunchScar {
  readonly u: number;
  readonly v: number;
  readonly diameterMm: number;
}

/** The single punch scars of an extraction: clustered, uniform in true area otherwise. */
export function punchScars(scar: FueScars, anatomy: ScalpAnatomy): PunchScar[] {
  const { map } = anatomy;
  const donor = donorArea(anatomy);
  const random = seededRandom(scar.seed);
  const punches: PunchScar[] = [];
  let mostMm2 = 0;
  for (const [u, v] of anatomy.hairBearing) mostMm2 = Math.max(mostMm2, map.mm2(u, v));
  /** Expected punches in one unit of chart area at the densest texel. */
  const throws = Math.round((scar.perCm2 / 100) * mostMm2 * 1.5);
  for (let i = 0; i < throws; i++) {
    const u = random();
    const v = random();
    const chance = random();
    if (!insideOutline(anatomy.hairBearing, u, v)) continue;
    const wave = valueNoise(scar.seed, map.x(u, v) / 12, map.y(u, v) / 12, map.z(u, v) / 12);
    const local = (donor(u, v) * map.mm2(u, v) * (1 + 0.5 * wave)) / (mostMm2 * 1.5);
    if (chance >= local) continue;
    punches.push({ u, v, diameterMm: scar.diameterMm * (0.85 + 0.3 * hashUnit(scar.seed, i)) });
  }
  return punches;
}
