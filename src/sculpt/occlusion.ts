import type { DistanceField } from './headField';
import type { SamplingBox } from './surfaceNets';

const CELL = 3;
const REACH_MM = 60;
const RAYS = 40;

/**
 * Ambient occlusion of vertices: the cosine-weighted share of the sky that rays of 60 mm reach,
 * marched through a 3 mm grid of the field. 1 is open.
 */
export function openness(
  field: DistanceField,
  box: SamplingBox,
  positions: Float32Array,
  normals: Float32Array,
): Float32Array {
  const distance = gridOf(field, box);
  const rays = hemisphere(RAYS);
  const open = new Float32Array(positions.length / 3);
  for (let n = 0; n < open.length; n++) {
    const [nx, ny, nz] = [
      normals[3 * n] ?? 0,
      normals[3 * n + 1] ?? 0,
      normals[3 * n + 2] ?? 1,
    ];
    const x = (positions[3 * n] ?? 0) + nx * 1.2;
    const y = (positions[3 * n + 1] ?? 0) + ny * 1.2;
    const z = (positions[3 * n + 2] ?? 0) + nz * 1.2;
    // tangent frame (Duff et al. 2017)
    const sign = nz >= 0 ? 1 : -1;
    const a = -1 / (sign + nz);
    const b = nx * ny * a;
    let sum = 0;
    for (let r = 0; r < rays.length; r += 3) {
      const [p, q, s] = [rays[r] ?? 0, rays[r + 1] ?? 0, rays[r + 2] ?? 0];
      const dx = p * (1 + sign * nx * nx * a) + q * b + s * nx;
      const dy = p * sign * b + q * (sign + ny * ny * a) + s * ny;
      const dz = -p * sign * nx - q * ny + s * nz;
      sum += passage(distance, x, y, z, dx, dy, dz);
    }
    open[n] = sum / RAYS;
  }
  return open;
}

/** 1 where the ray passes freely, towards 0 the nearer it grazes or meets the surface. */
function passage(
  distance: (x: number, y: number, z: number) => number,
  x: number,
  y: number,
  z: number,
  dx: number,
  dy: number,
  dz: number,
): number {
  let free = 1;
  let t = 1;
  while (t < REACH_MM) {
    const d = distance(x + dx * t, y + dy * t, z + dz * t);
    const gap = 0.5 + d / (0.25 * t + 0.6);
    if (gap < free) free = gap;
    if (free <= 0) return (t / REACH_MM) * 0.15;
    t += Math.max(d * 0.9, 2);
  }
  return free;
}

/** Cosine-weighted directions about +z on a golden spiral. */
function hemisphere(count: number): Float64Array {
  const out = new Float64Array(count * 3);
  for (let i = 0; i < count; i++) {
    const s = (i + 0.5) / count;
    const angle = i * 2.399963229728653;
    out.set(
      [Math.sqrt(s) * Math.cos(angle), Math.sqrt(s) * Math.sin(angle), Math.sqrt(1 - s)],
      3 * i,
    );
  }
  return out;
}

function gridOf(
  field: DistanceField,
  box: SamplingBox,
): (x: number, y: number, z: number) => number {
  const [lx, ly, lz] = [0, box.low[1], box.low[2]];
  const nx = Math.ceil(box.high[0] / CELL) + 2;
  const ny = Math.ceil((box.high[1] - ly) / CELL) + 2;
  const nz = Math.ceil((box.high[2] - lz) / CELL) + 2;
  const values = new Float32Array(nx * ny * nz);
  for (let k = 0; k < nz; k++) {
    for (let j = 0; j < ny; j++) {
      for (let i = 0; i < nx; i++) {
        values[(k * ny + j) * nx + i] = field(lx + i * CELL, ly + j * CELL, lz + k * CELL);
      }
    }
  }
  const row = nx;
  const layer = nx * ny;
  return (px, py, pz) => {
    const x = (px < 0 ? -px : px) / CELL;
    const y = (py - ly) / CELL;
    const z = (pz - lz) / CELL;
    if (y < 0 || z < 0 || x >= nx - 1 || y >= ny - 1 || z >= nz - 1) return 20;
    const i = x | 0;
    const j = y | 0;
    const k = z | 0;
    const a = x - i;
    const b = y - j;
    const c = z - k;
    const n = k * layer + j * row + i;
    const v000 = values[n] ?? 0;
    const v010 = values[n + row] ?? 0;
    const v001 = values[n + layer] ?? 0;
    const v011 = values[n + layer + row] ?? 0;
    const v00 = v000 + ((values[n + 1] ?? 0) - v000) * a;
    const v10 = v010 + ((values[n + row + 1] ?? 0) - v010) * a;
    const v01 = v001 + ((values[n + layer + 1] ?? 0) - v001) * a;
    const v11 = v011 + ((values[n + layer + row + 1] ?? 0) - v011) * a;
    const v0 = v00 + (v10 - v00) * b;
    return v0 + (v01 + (v11 - v01) * b - v0) * c;
  };
}
